package gradientpress.browser.compare;

import gradientpress.browser.page.Html;
import gradientpress.browser.picture.PlotPicture;
import gradientpress.browser.run.Mirror;
import gradientpress.view.Plot;
import org.teavm.jso.dom.html.HTMLElement;

/** What a run has learnt, as a picture of its own with a heading. */
final class RunMap {
  private final HTMLElement heading;
  private final HTMLElement map;
  private final PlotPicture picture;

  /** Appends an empty picture. */
  RunMap(HTMLElement parent) {
    HTMLElement element = Html.add(parent, "div", "");
    heading = Html.add(element, "p", "compare-name");
    map = Html.add(element, "div", "trainer-map");
    map.setAttribute("role", "img");
    picture = new PlotPicture(Html.picture(map, "plot", Plot.SIDE, Plot.SIDE));
  }

  /** Draws a run. */
  void draw(String name, Mirror mirror) {
    Html.setText(heading, name);
    map.setAttribute("aria-label", "What has been learnt: ".concat(name));
    picture.draw(mirror);
  }
}
