package gradientpress.site.example;

import gradientpress.site.file.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A picture as a file, and what its name is told apart by: a digest, made once with the picture,
 * for builds take the same pictures from the cache again and again.
 *
 * @param content empty if there is no picture
 * @param digest 16 hexadecimal digits
 */
public record Picture(byte[] content, String digest) {
  /** What stands for a picture where there is none. */
  static final Picture NONE = new Picture(new byte[0], "");

  /** Digests a picture. */
  static Picture of(byte[] content) {
    return new Picture(content, new Sha256().add(content).shortHex());
  }

  /** Digests a picture that is a text. */
  static Picture of(String svg) {
    return of(svg.getBytes(StandardCharsets.UTF_8));
  }

  boolean isEmpty() {
    return content.length == 0;
  }
}
