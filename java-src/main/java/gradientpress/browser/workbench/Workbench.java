package gradientpress.browser.workbench;

import gradientpress.browser.figure.Bench;
import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.module.Panel;
import gradientpress.browser.page.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What opens below a figure on <i>Explore</i>: a tab for each way to look closer or to interfere.
 *
 * <p>Everything in it is made when it is wanted: a figure that nobody explores has none of it.
 */
public final class Workbench implements Bench {
  private final HTMLElement figure;
  private final Panel[] panels;
  private final HTMLElement[] tabs;
  private final HTMLElement[] bodies;
  private final TrainerFigure trainer;
  private HTMLElement bench;
  private HTMLElement undo;
  private HTMLElement redo;
  private int open = -1;

  /** Prepares what opens below a figure. */
  public Workbench(HTMLElement figure, TrainerFigure trainer) {
    this.figure = figure;
    this.trainer = trainer;
    FigureLink link = new TrainerLink(trainer);
    this.panels =
        new Panel[] {
          new SettingsPanel(trainer),
          new LatePanel("Neuron", "neuron", "NeuronExports", figure, link),
          new LatePanel("Points", "points", "PointsExports", figure, link),
          new LatePanel("Results", "results", "ResultsExports", figure, link),
          new StepPanel(trainer),
          new LatePanel("Compare", "compare", "CompareExports", figure, link),
          new LatePanel("Share", "share", "ShareExports", figure, link)
        };
    this.tabs = new HTMLElement[panels.length];
    this.bodies = new HTMLElement[panels.length];
    onUndoKeys(figure, this::undo, this::redo);
  }

  @Override
  public void toggle() {
    if (bench == null) {
      loadStyle(this::build);
    } else {
      setShown(!isShown());
    }
  }

  @Override
  public void show() {
    if (isShown()) {
      panels[open].show();
      setUsable(undo, trainer.past().canUndo());
      setUsable(redo, trainer.past().canRedo());
    }
  }

  private boolean isShown() {
    return open >= 0 && !bench.hasAttribute("hidden");
  }

  private void setShown(boolean shown) {
    Html.toggle(bench, "hidden", !shown);
    button().setAttribute("aria-expanded", shown ? "true" : "false");
    if (shown) {
      panels[open].open();
      panels[open].show();
    } else {
      panels[open].close();
      for (Panel panel : panels) {
        panel.end();
      }
    }
  }

  private void build() {
    if (bench != null) {
      return; // pressed twice before the style had come
    }
    String id = figure.getAttribute("id").concat("-workbench");
    bench = addBeforeCaption(figure);
    bench.setAttribute("id", id);
    button().setAttribute("aria-controls", id);
    HTMLElement head = Html.add(bench, "div", "workbench-head");
    HTMLElement list = Html.add(head, "div", "workbench-tabs");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Explore");
    for (int i = 0; i < panels.length; i++) {
      int place = i;
      String tab = id.concat("-").concat(Integer.toString(i));
      tabs[i] = Html.button(list, panels[i].title(), () -> select(place));
      tabs[i].setAttribute("role", "tab");
      tabs[i].setAttribute("id", tab);
      bodies[i] = Html.add(bench, "div", "workbench-panel");
      bodies[i].setAttribute("role", "tabpanel");
      bodies[i].setAttribute("aria-labelledby", tab);
      bodies[i].setAttribute("id", tab.concat("-panel"));
      bodies[i].setAttribute("tabindex", "0");
      tabs[i].setAttribute("aria-controls", tab.concat("-panel"));
    }
    roveWithArrows(list);
    HTMLElement past = Html.add(head, "div", "workbench-past");
    undo = Html.button(past, "Undo", this::undo);
    redo = Html.button(past, "Redo", this::redo);
    select(0);
    setShown(true);
    show();
  }

  private void undo() {
    if (trainer.past().canUndo()) {
      trainer.undo();
    }
  }

  private void redo() {
    if (trainer.past().canRedo()) {
      trainer.redo();
    }
  }

  /** A button that is of no use now stays where it is: it may have the focus. */
  private static void setUsable(HTMLElement button, boolean usable) {
    button.setAttribute("aria-disabled", usable ? "false" : "true");
  }

  /** Turns to another tab. */
  private void select(int place) {
    if (open >= 0 && open != place) {
      panels[open].close();
    }
    boolean first = bodies[place].getFirstChild() == null;
    open = place;
    for (int i = 0; i < panels.length; i++) {
      tabs[i].setAttribute("aria-selected", i == place ? "true" : "false");
      tabs[i].setAttribute("tabindex", i == place ? "0" : "-1");
      Html.toggle(bodies[i], "hidden", i != place);
    }
    if (first) {
      panels[place].build(bodies[place]);
    }
    panels[place].open();
    panels[place].show();
  }

  private HTMLElement button() {
    return Html.find(figure, "[data-action=explore]");
  }

  @JSBody(
      params = "figure",
      script =
          "const bench = document.createElement('div');"
              + "bench.className = 'workbench';"
              + "figure.querySelector('[data-part=specification]').before(bench);"
              + "return bench;")
  private static native HTMLElement addBeforeCaption(HTMLElement figure);

  /** Lets the arrow keys, Home and End go from tab to tab. */
  @JSBody(
      params = "list",
      script =
          "list.addEventListener('keydown', (event) => {"
              + "  const tabs = [...list.children];"
              + "  const at = tabs.indexOf(event.target);"
              + "  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];"
              + "  if (to === undefined || at < 0) return;"
              + "  event.preventDefault();"
              + "  const tab = tabs.at(to % tabs.length);"
              + "  tab.click();"
              + "  tab.focus();"
              + "});")
  private static native void roveWithArrows(HTMLElement list);

  /** Calls back on Ctrl+Z and Ctrl+Shift+Z, except where text is written, which has its own. */
  @JSBody(
      params = {"figure", "undo", "redo"},
      script =
          "figure.addEventListener('keydown', (event) => {"
              + "  const { ctrlKey, metaKey, shiftKey, key, target } = event;"
              + "  const again = key.toLowerCase() === 'y' || shiftKey;"
              + "  if (!ctrlKey && !metaKey || !/^[zy]$/i.test(key)"
              + "    || target.matches('textarea, input:not([type=radio], [type=range],"
              + " [type=checkbox])')) return;"
              + "  event.preventDefault();"
              + "  if (again) redo(); else undo();"
              + "});")
  private static native void onUndoKeys(HTMLElement figure, Html.Action undo, Html.Action redo);

  @JSFunctor
  private interface Loaded extends JSObject {
    void run();
  }

  /** Loads the style sheet of all workbenches, unless it is there, and calls back. */
  @JSBody(
      params = "loaded",
      script =
          "const id = 'workbench-style';"
              + "if (document.getElementById(id)) return loaded();"
              + "const link = document.createElement('link');"
              + "Object.assign(link, { id, rel: 'stylesheet',"
              + "  href: document.querySelector('script[data-figure]').dataset.style });"
              + "link.onload = link.onerror = () => loaded();" // without it, plain but usable
              + "document.head.append(link);")
  private static native void loadStyle(Loaded loaded);
}
