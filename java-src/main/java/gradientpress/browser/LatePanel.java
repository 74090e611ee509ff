package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A panel whose content is a module of its own, which is loaded when the panel is first opened.
 *
 * <p>What such a module exports opens the content in an element of the page, the figure, by a
 * {@link FigureLink}.
 */
final class LatePanel implements Panel {
  /** The content of a panel as the page sees it. */
  interface Content extends JSObject {
    /** Shows how the run stands. */
    void show();

    /** The panel is opened. */
    void open();

    /** The panel is closed. */
    void close();

    /** The whole workbench is closed: what still trains ends. */
    void end();
  }

  private final String title;
  private final String module;
  private final String exports;
  private final HTMLElement figure;
  private final FigureLink link;
  private HTMLElement body;

  /** Null before it is loaded. */
  private Content content;

  private boolean open;
  private int failures;

  /**
   * Makes a panel.
   *
   * @param module what the page's {@code data-} attribute is called that has the module's address
   * @param exports what the class is called that the module exports
   */
  LatePanel(String title, String module, String exports, HTMLElement figure, FigureLink link) {
    this.title = title;
    this.module = module;
    this.exports = exports;
    this.figure = figure;
    this.link = link;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void build(HTMLElement body) {
    this.body = body;
    load();
  }

  @Override
  public void show() {
    if (content != null) {
      content.show();
    }
  }

  @Override
  public void open() {
    open = true;
    if (content != null) {
      content.open();
    }
  }

  @Override
  public void close() {
    open = false;
    if (content != null) {
      content.close();
    }
  }

  @Override
  public void end() {
    if (content != null) {
      content.end();
    }
  }

  private void load() {
    Html.add(body, "p", "workbench-note", "Loading…"); // until the content shows something
    load(module, exports, failures, body, figure, link, this::take, this::fail);
  }

  private void take(Content loaded) {
    content = loaded;
    if (failures > 0) {
      link.say("Now it is loaded.");
    }
    if (open) {
      content.open();
      content.show();
    }
  }

  private void fail() {
    failures++;
    String why = "This could not be loaded. Check the connection and try again.";
    Html.clear(body);
    Html.add(body, "p", "workbench-note", why);
    Html.button(Html.add(body, "div", "workbench-row"), "Try again", this::retry);
    link.say(why);
  }

  private void retry() {
    body.focus(); // the button, which has the focus, goes
    Html.clear(body);
    load();
  }

  @JSFunctor
  private interface Loaded extends JSObject {
    void take(Content content);
  }

  /** Loads the module; browsers remember one that did not load by its address with fragment. */
  @JSBody(
      params = {"module", "exports", "failures", "body", "figure", "link", "loaded", "failed"},
      script =
          "const address = document.querySelector('script[data-figure]').dataset[module];"
              + "import(address + (failures ? '#' + failures : ''))"
              + ".then((loadedModule) => loadedModule[exports].open(body, figure, link))"
              + ".then(loaded, failed);")
  private static native void load(
      String module,
      String exports,
      int failures,
      HTMLElement body,
      HTMLElement figure,
      FigureLink link,
      Loaded loaded,
      Html.Action failed);
}
