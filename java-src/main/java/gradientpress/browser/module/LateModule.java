package gradientpress.browser.module;

import gradientpress.browser.page.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A module of its own that is loaded when it is first wanted. The place in the page where it is
 * wanted says meanwhile how that goes, and lets the reader try again.
 */
public final class LateModule {
  private static final String FAILURE =
      "This could not be loaded. Check the connection and try again.";

  /** Does something with what a module exports. */
  public interface Use {
    void with(JSObject module);
  }

  /** Takes what a module exports. */
  @JSFunctor
  interface Loaded extends JSObject {
    void take(JSObject module);
  }

  private final String name;
  private final HTMLElement place;
  private final Microscope.Voice voice;

  /** Null before it is loaded. */
  private JSObject module;

  private Use use;
  private boolean loading;
  private boolean failed;

  /**
   * Makes a module that is not loaded yet.
   *
   * @param name what the page's {@code data-} attribute is called that has its address
   * @param place an empty element
   */
  public LateModule(String name, HTMLElement place, Microscope.Voice voice) {
    this.name = name;
    this.place = place;
    this.voice = voice;
  }

  /** Uses the module as soon as it is there; of several uses until then the last counts. */
  public void use(Use next) {
    use = next;
    if (module != null) {
      next.with(module);
    } else if (!loading) {
      load();
    }
  }

  private void load() {
    loading = true;
    Html.clear(place);
    Html.add(place, "p", "workbench-note", "Loading…");
    load(name, this::take, this::fail);
  }

  private void take(JSObject loaded) {
    loading = false;
    module = loaded;
    Html.clear(place);
    if (failed) {
      voice.say("Now it is loaded.");
    }
    use.with(loaded);
  }

  private void fail() {
    loading = false;
    failed = true;
    Html.clear(place);
    Html.add(place, "p", "workbench-note", FAILURE);
    Html.button(Html.add(place, "div", "workbench-row"), "Try again", this::retry);
    voice.say(FAILURE);
  }

  private void retry() {
    Html.around(place, "[tabindex]").focus(); // the button, which has the focus, goes
    load();
  }

  /** Loads a module. Browsers remember an address that failed: a fragment makes it another one. */
  @JSBody(
      params = {"name", "loaded", "failed"},
      script =
          "const { dataset } = document.querySelector('script[data-figure]');"
              + "import(dataset[name]).then(loaded, () => {"
              + "  dataset[name] += '#again';"
              + "  failed();"
              + "});")
  static native void load(String name, Loaded loaded, Html.Action failed);
}
