package gradientpress.browser.share;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The pictures of a figure in one, as they are shown, with the colours of the page: as an SVG file
 * that stands on its own, or painted.
 *
 * <p>A page with a strict policy may not load a picture that it has made itself, so that an SVG
 * cannot become a PNG by way of an image: its shapes are painted one by one instead.
 */
final class PictureFile {
  /** Size of the picture, and of the square on its left. */
  private static final int WIDTH = 840;

  private static final int SQUARE = 430;

  /** Pixels to a unit of the picture. */
  private static final int SCALE = 2;

  private PictureFile() {}

  /** Returns the picture as the text of an SVG file. */
  static String svg(HTMLElement figure) {
    JSObject root = root(WIDTH, SQUARE, background(figure));
    int right = WIDTH - SQUARE - 10;
    put(root, part(figure, "map"), 0, 0, SQUARE, SQUARE);
    put(root, part(figure, "network"), SQUARE + 10, 0, right, right * 3 / 4);
    put(root, part(figure, "curve"), SQUARE + 10, right * 3 / 4, right, right * 3 / 10);
    return text(root);
  }

  /** Returns a canvas with the picture. */
  static JSObject canvas(HTMLElement figure) {
    JSObject canvas = canvas(WIDTH, SQUARE, SCALE, background(figure));
    int right = WIDTH - SQUARE - 10;
    paint(canvas, part(figure, "map"), 0, 0, SQUARE, SQUARE);
    paint(canvas, part(figure, "network"), SQUARE + 10, 0, right, right * 3 / 4);
    paint(canvas, part(figure, "curve"), SQUARE + 10, right * 3 / 4, right, right * 3 / 10);
    return canvas;
  }

  @JSBody(
      params = {"figure", "name"},
      script = "return figure.querySelector('[data-part=' + name + ']');")
  private static native HTMLElement part(HTMLElement figure, String name);

  @JSBody(params = "figure", script = "return getComputedStyle(figure).backgroundColor;")
  private static native String background(HTMLElement figure);

  /** Begins a picture in a document of its own: in the page's, its images would be loaded. */
  @JSBody(
      params = {"width", "height", "background"},
      script =
          "const space = 'http://www.w3.org/2000/svg';"
              + "const file = document.implementation.createDocument(space, 'svg');"
              + "const svg = file.documentElement;"
              + "svg.setAttribute('width', width);"
              + "svg.setAttribute('height', height);"
              + "svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);"
              + "const sheet = file.createElementNS(space, 'rect');"
              + "sheet.setAttribute('width', width);"
              + "sheet.setAttribute('height', height);"
              + "sheet.setAttribute('fill', background);"
              + "svg.append(sheet);"
              + "return svg;")
  private static native JSObject root(int width, int height, String background);

  /** Puts what an element shows into a box: its canvas, and the drawing with its styles. */
  @JSBody(
      params = {"root", "part", "x", "y", "width", "height"},
      script =
          "const drawing = part.querySelector('svg');"
              + "const heat = part.querySelector('canvas');"
              + "const box = { x: x, y: y, width: width, height: height };"
              + "const into = (element) => {"
              + "  for (const key of Object.keys(box)) element.setAttribute(key, box[key]);"
              + "  root.append(element);"
              + "};"
              + "if (heat) {"
              + "  const image = root.ownerDocument.createElementNS(root.namespaceURI, 'image');"
              + "  image.setAttribute('href', heat.toDataURL());"
              + "  image.setAttribute('preserveAspectRatio', 'none');"
              + "  into(image);"
              + "}"
              + "const copy = root.ownerDocument.importNode(drawing, true);"
              + "copy.removeAttribute('class');"
              + "const copies = copy.querySelectorAll('*');"
              + "drawing.querySelectorAll('*').forEach((shape, place) => {"
              + "  const style = getComputedStyle(shape);"
              + "  if (style.display === 'none') return copies[place].remove();"
              + "  for (const name of ['fill', 'fill-opacity', 'stroke', 'stroke-opacity',"
              + "    'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',"
              + "    'opacity', 'font-size', 'font-family', 'font-weight', 'paint-order']) {"
              + "    copies[place].setAttribute(name, style.getPropertyValue(name));"
              + "  }"
              + "  copies[place].removeAttribute('class');"
              + "});"
              + "into(copy);")
  private static native void put(
      JSObject root, HTMLElement part, int x, int y, int width, int height);

  @JSBody(params = "root", script = "return new XMLSerializer().serializeToString(root);")
  private static native String text(JSObject root);

  @JSBody(
      params = {"width", "height", "scale", "background"},
      script =
          "const canvas = document.createElement('canvas');"
              + "canvas.width = width * scale;"
              + "canvas.height = height * scale;"
              + "const context = canvas.getContext('2d');"
              + "context.scale(scale, scale);"
              + "context.fillStyle = background;"
              + "context.fillRect(0, 0, width, height);"
              + "return canvas;")
  private static native JSObject canvas(int width, int height, int scale, String background);

  /** Paints what an element shows into a box, shape after shape. */
  @JSBody(
      params = {"canvas", "part", "x", "y", "width", "height"},
      script =
          "const context = canvas.getContext('2d');"
              + "const drawing = part.querySelector('svg');"
              + "const heat = part.querySelector('canvas');"
              + "const view = drawing.viewBox.baseVal;"
              + "context.save();"
              + "context.beginPath();"
              + "context.rect(x, y, width, height);"
              + "context.clip();"
              + "context.translate(x, y);"
              + "context.scale(width / view.width, height / view.height);"
              + "if (heat) context.drawImage(heat, 0, 0, view.width, view.height);"
              + "for (const shape of drawing.querySelectorAll('*')) {"
              + "  const style = getComputedStyle(shape);"
              + "  const number = (name) => Number(shape.getAttribute(name));"
              + "  const isText = shape.localName === 'text';"
              + "  if (style.display === 'none') continue;"
              + "  const path = new Path2D(shape.getAttribute('d') ?? '');"
              + "  if (shape.localName === 'line') {"
              + "    path.moveTo(number('x1'), number('y1'));"
              + "    path.lineTo(number('x2'), number('y2'));"
              + "  }"
              + "  if (shape.localName === 'rect') {"
              + "    path.roundRect(number('x'), number('y'), number('width'), number('height'),"
              + "      number('rx'));"
              + "  }"
              + "  context.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;"
              + "  const anchor = shape.getAttribute('text-anchor');"
              + "  context.textAlign = anchor === 'middle' ? 'center' : anchor ?? 'start';"
              + "  context.lineWidth = parseFloat(style.strokeWidth);"
              + "  context.lineCap = style.strokeLinecap;"
              + "  context.lineJoin = style.strokeLinejoin;"
              + "  const dashes = style.strokeDasharray;"
              + "  context.setLineDash(dashes === 'none' ? [] : dashes.split(',').map(parseFloat));"
              + "  const stroke = () => {"
              + "    if (style.stroke === 'none') return;"
              + "    context.strokeStyle = style.stroke;"
              + "    context.globalAlpha = style.opacity * style.strokeOpacity;"
              + "    if (isText) context.strokeText(shape.textContent, number('x'), number('y'));"
              + "    else context.stroke(path);"
              + "  };"
              + "  if (isText) stroke();"
              + "  if (style.fill !== 'none') {"
              + "    context.fillStyle = style.fill;"
              + "    context.globalAlpha = style.opacity * style.fillOpacity;"
              + "    if (isText) context.fillText(shape.textContent, number('x'), number('y'));"
              + "    else context.fill(path);"
              + "  }"
              + "  if (!isText) stroke();"
              + "}"
              + "context.restore();")
  private static native void paint(
      JSObject canvas, HTMLElement part, int x, int y, int width, int height);
}
