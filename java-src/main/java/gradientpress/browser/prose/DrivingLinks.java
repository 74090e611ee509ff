package gradientpress.browser.prose;

import gradientpress.browser.page.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The links of an article that are to become numbers to drag. They do so one after another, so that
 * no controls are loaded twice; one whose control cannot be loaded stays a link to the figure.
 */
final class DrivingLinks {
  private final JSArrayReader<HTMLElement> links;
  private final FigureSource figures;
  private final FurtherControls further;

  /** How many links have been dealt with. */
  private int bound;

  DrivingLinks(JSArrayReader<HTMLElement> links, FigureSource figures, FurtherControls further) {
    this.links = links;
    this.figures = figures;
    this.further = further;
  }

  /** Makes a number of the next link, and then of those behind it. */
  void bindNext() {
    if (bound == links.getLength()) {
      return;
    }
    HTMLElement link = links.get(bound);
    bound++;
    String id = link.getAttribute("href").substring(1);
    HTMLElement figure = HTMLDocument.current().getElementById(id);
    String name = "[name=".concat(link.getAttribute("data-key")).concat("]");
    HTMLElement control = Html.find(figure, ".trainer-controls ".concat(name));
    if (control != null) {
      bind(link, figure, control);
      bindNext();
    } else {
      further
          .load(figure)
          .then(
              loaded -> {
                bind(link, figure, kept(figure, name));
                return loaded;
              })
          .onSettled(
              () -> {
                bindNext();
                return null;
              });
    }
  }

  private void bind(HTMLElement link, HTMLElement figure, HTMLElement control) {
    NumberInText number = new NumberInText(figure, figures, link.getAttribute("data-key"), control);
    number.replace(link);
  }

  /** Returns a control that the figure keeps for its settings. */
  @JSBody(
      params = {"figure", "name"},
      script = "return figure.querySelector('template[data-src]').content.querySelector(name);")
  private static native HTMLElement kept(HTMLElement figure, String name);
}
