package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** A panel whose module is loaded when the reader opens it for the first time. */
final class ModulePanel implements Panel {
  private final String title;
  private final String module;
  private final String exports;
  private final FigureLink link;
  private HTMLElement body;

  /** Null until the module is there. */
  private PanelView view;

  private boolean isOpen;
  private int failures;

  /**
   * Makes a panel of which nothing is loaded.
   *
   * @param module the part after {@code data-} of the attribute that names the module
   * @param exports the class that it exports, whose {@code open(root, link)} returns a {@link
   *     PanelView}
   */
  ModulePanel(String title, String module, String exports, FigureLink link) {
    this.title = title;
    this.module = module;
    this.exports = exports;
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

  private void load() {
    Html.clear(body);
    Html.add(body, "p", "workbench-note", "Loading…");
    load(module, failures, exports, this::take, this::fail);
  }

  private void take(Exports loaded) {
    Html.clear(body);
    view = loaded.open(body, link);
    if (isOpen) {
      view.open();
      view.show();
    }
  }

  private void fail() {
    failures++;
    Html.clear(body);
    Html.add(body, "p", "workbench-note", "This could not be loaded. Check the connection.");
    Html.button(body, "Try again", this::loadAgain);
    link.say(title.concat(" could not be loaded."));
  }

  private void loadAgain() {
    load();
    body.focus(); // the button is gone
  }

  @Override
  public void show() {
    if (view != null) {
      view.show();
    }
  }

  @Override
  public void open() {
    isOpen = true;
    if (view != null) {
      view.open();
    }
  }

  @Override
  public void close() {
    isOpen = false;
    if (view != null) {
      view.close();
    }
  }

  @Override
  public void end() {
    if (view != null) {
      view.end();
    }
  }

  /** What such a module exports. */
  private interface Exports extends JSObject {
    /** Fills the panel. */
    PanelView open(HTMLElement root, FigureLink link);
  }

  @JSFunctor
  private interface Loaded extends JSObject {
    void take(Exports exports);
  }

  /** Loads the module; browsers remember one that did not load by its address with fragment. */
  @JSBody(
      params = {"module", "failures", "exports", "loaded", "failed"},
      script =
          "const address = document.querySelector('script[data-figure]').dataset[module];"
              + "import(address + (failures ? '#' + failures : ''))"
              + ".then((all) => loaded(all[exports]), failed);")
  private static native void load(
      String module, int failures, String exports, Loaded loaded, Html.Action failed);
}
