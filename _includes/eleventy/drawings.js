/**
 * A filter that puts the address of the file with a figure's long shapes into a drawing that refers to
 * them: {{ drawing | drawnWith(address) }}.
 */
export function drawings(eleventy) {
  eleventy.addFilter("drawnWith", (drawing, address) =>
    drawing.replaceAll('<use href="#', `<use href="${address}#`),
  );
}
