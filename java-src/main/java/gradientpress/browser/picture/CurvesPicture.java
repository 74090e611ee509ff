package gradientpress.browser.picture;

import gradientpress.browser.page.Html;
import gradientpress.view.LossComparison;
import org.teavm.jso.dom.html.HTMLElement;

/** The curves of several runs in one picture, with a logarithmic scale on demand. */
public final class CurvesPicture {
  private final HTMLElement element;
  private final HTMLElement logarithmic;
  private final SvgElementPen pen;
  private LossComparison.Curve[] curves = {};
  private int lastEpoch;
  private double finish;

  /** Appends an empty picture. */
  public CurvesPicture(HTMLElement parent, String name) {
    element = Html.add(parent, "div", "compare-curves");
    HTMLElement picture = Html.add(element, "div", "");
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", name);
    pen = new SvgElementPen(Html.picture(picture, "", LossComparison.WIDTH, LossComparison.HEIGHT));
    logarithmic = Html.field(element, "input", "checkbox", "Logarithmic scale");
    Html.on(logarithmic, "change", this::draw);
  }

  /** Returns the element in which the picture stands. */
  public HTMLElement element() {
    return element;
  }

  /**
   * Draws the curves.
   *
   * @param lastEpoch epoch at the right end of the axis
   * @param finish a loss to reach, or 0 for none
   */
  public void draw(LossComparison.Curve[] curves, int lastEpoch, double finish) {
    this.curves = curves;
    this.lastEpoch = lastEpoch;
    this.finish = finish;
    draw();
  }

  private void draw() {
    pen.restart();
    LossComparison.draw(curves, lastEpoch, finish, Html.isChecked(logarithmic), pen);
    pen.finish();
  }
}
