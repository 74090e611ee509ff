import { assetUrl, imageSizeOf } from "../assets.js";

/** Publishes images under hashed names and tells the browser their size, so that no text jumps. */
export function images(md) {
  const render = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const image = tokens[index];
    const source = decodeURI(image.attrGet("src"));
    if (source.startsWith("/assets/")) {
      const { width, height } = imageSizeOf(source);
      image.attrSet("src", encodeURI(assetUrl(source)));
      image.attrSet("width", width);
      image.attrSet("height", height);
      image.attrSet("loading", "lazy");
    }
    return render(tokens, index, options, env, renderer);
  };
}
