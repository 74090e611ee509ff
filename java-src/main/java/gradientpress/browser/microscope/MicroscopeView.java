package gradientpress.browser.microscope;

import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Microscope;
import gradientpress.browser.page.BrowserNumerals;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.Texts;
import gradientpress.example.CloseUp;
import gradientpress.nn.Network;
import gradientpress.nn.activation.Linear;
import gradientpress.nn.math.Numbers;
import gradientpress.view.microscope.Explanation;
import gradientpress.view.microscope.GradientCheck;
import gradientpress.view.microscope.Place;
import gradientpress.view.microscope.Recipe;
import gradientpress.view.microscope.Stage;
import gradientpress.view.microscope.Term;
import gradientpress.view.microscope.Walk;
import gradientpress.view.microscope.Walk.Stride;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * The microscope in the page: the stages of what a sample does, the lines about one unit, and
 * buttons and keys to go on from there, term by term or in longer strides.
 */
public final class MicroscopeView {
  private static final Stage[] STAGES = Stage.values();
  private static final Stride[] STRIDES = {Stride.TERM, Stride.UNIT, Stride.LAYER, Stride.STAGE};
  private static final String[] STRIDE_NAMES = {"term", "unit", "layer", "stage"};

  private final Microscope.Light light;
  private final Microscope.Voice voice;
  private final BrowserNumerals numerals = new BrowserNumerals();
  private final HTMLElement[] stages = new HTMLElement[STAGES.length];
  private final HTMLElement[] back = new HTMLElement[STRIDES.length];
  private final HTMLElement[] on = new HTMLElement[STRIDES.length];
  private final HTMLElement heading;
  private final HTMLElement words;
  private final LinesView lines;
  private final HTMLElement note;

  private Network shape;
  private Explanation explanation;
  private GradientCheck check;
  private Walk walk;

  MicroscopeView(HTMLElement root, Microscope.Light light, Microscope.Voice voice) {
    this.light = light;
    this.voice = voice;
    HTMLElement list = group(root, "microscope-stages", "Stages");
    for (Stage stage : STAGES) {
      stages[stage.ordinal()] = Html.button(list, stage.title(), () -> turnTo(stage));
    }
    HTMLElement strides = group(root, "microscope-strides", "Go on");
    for (int i = 0; i < STRIDES.length; i++) {
      addStride(strides, i);
    }
    heading = Html.add(root, "p", "microscope-heading");
    words = Html.add(root, "p", "workbench-note");
    HTMLElement sheet = group(root, "microscope-lines", "Lines: arrow keys go from term to term");
    lines = new LinesView(sheet, numerals);
    note = Html.add(root, "p", "workbench-note");
    listen(root, sheet, this::point, this::come, this::leave, this::press);
  }

  /** Shows the numbers of a sample, at the place where the reader is. */
  @JSExport
  public void show(SpecificationObject specification, Scene scene, Float64Array numbers) {
    int[] sizes = scene.getSizes().copyToJavaArray();
    boolean anew = shape == null || !areSizesOf(shape, sizes);
    if (anew) {
      shape = Network.withHidden(sizes, new Linear(), 1);
    }
    CloseUp closeUp = new CloseUp(shape, scene.getAxes().getLength(), numbers.copyToJavaArray());
    explanation = new Explanation(shape, recipe(specification, scene), closeUp, numerals);
    check = GradientCheck.of(closeUp, shape.parameters().length);
    if (anew) {
      walk = new Walk(explanation);
    } else {
      walk.show(explanation);
    }
    draw(anew);
  }

  private void addStride(HTMLElement parent, int place) {
    Html.Action previous = () -> stride(STRIDES[place], false);
    HTMLElement group =
        Html.stepper(parent, STRIDE_NAMES[place], previous, () -> stride(STRIDES[place], true));
    back[place] = (HTMLElement) group.getFirstChild();
    on[place] = (HTMLElement) group.getLastChild();
  }

  /** Draws what there is to see at the place where the reader is. */
  private void draw(boolean anew) {
    Stage stage = walk.stage();
    for (Stage other : STAGES) {
      HTMLElement button = stages[other.ordinal()];
      if (other == stage) {
        button.setAttribute("aria-current", "step");
      } else {
        button.removeAttribute("aria-current");
      }
    }
    for (int i = 0; i < STRIDES.length; i++) {
      Html.dim(back[i], !walk.hasPrevious(STRIDES[i]));
      Html.dim(on[i], !walk.hasNext(STRIDES[i]));
    }
    Html.setText(heading, heading());
    Html.setText(words, words(stage));
    lines.show(walk.lines(), walk.line(), walk.term(), anew);
    Html.setText(note, note(stage));
  }

  private String heading() {
    Stage stage = walk.stage();
    String of = " of ".concat(Numbers.text(walk.units()));
    String unit = Numbers.text(walk.unit() + 1).concat(of);
    return switch (stage) {
      case INPUT -> "Input ".concat(unit);
      case PREDICTION -> "Output ".concat(unit);
      case LOSS -> "Loss of this sample";
      default -> layer().concat(", unit ").concat(unit);
    };
  }

  private String layer() {
    int layer = walk.layer();
    if (layer == shape.depth()) {
      return "Output layer";
    }
    String of = " of ".concat(Numbers.text(shape.depth() - 1));
    return "Hidden layer ".concat(Numbers.text(layer)).concat(of);
  }

  private String words(Stage stage) {
    String words = explanation.words(stage, walk.layer());
    return stage == Stage.UPDATE ? explanation.rule().concat(". ").concat(words) : words;
  }

  private String note(Stage stage) {
    if (stage == Stage.UPDATE) {
      return "This is the step on this sample alone, as a batch of one.";
    }
    if (stage != Stage.GRADIENT) {
      return "";
    }
    String all = Numbers.text(check.gradients());
    String agree =
        check.agreeing() == check.gradients()
            ? "All ".concat(all)
            : Numbers.text(check.agreeing()).concat(" of ").concat(all);
    return agree
        .concat(" gradients agree to within ")
        .concat(BrowserNumerals.power(check.exponent()))
        .concat(" with those found by moving each parameter a little both ways. At a kink of an")
        .concat(" activation or a loss they may differ. Dropout is off here.");
  }

  private void turnTo(Stage stage) {
    walk.goTo(stage, explanation.layer(stage, 0), 0);
    draw(true);
    shine();
  }

  /** Follows a button, which keeps the focus: so it is said where that leads. */
  private void stride(Stride stride, boolean forward) {
    if (go(stride, forward)) {
      Term term = term();
      voice.say(heading().concat(": ").concat(term.symbols()).concat(" is ").concat(term.filled()));
    }
  }

  /** Follows a key; the focus goes along. */
  private void press(int stride, boolean forward) {
    if (go(Stride.values()[stride], forward)) {
      lines.focus();
    }
  }

  private boolean go(Stride stride, boolean forward) {
    Stage stage = walk.stage();
    int layer = walk.layer();
    int unit = walk.unit();
    if (!(forward ? walk.next(stride) : walk.previous(stride))) {
      return false;
    }
    draw(stage != walk.stage() || layer != walk.layer() || unit != walk.unit());
    shine();
    return true;
  }

  /** The reader has come to a term, by a pointer or by the Tab key. */
  private void come(int line, int term) {
    if (line != walk.line() || term != walk.term()) {
      walk.goTo(line, term);
      draw(false);
    }
    shine();
  }

  /** The reader points to a term, or no longer to any. */
  private void point(int line, int term) {
    if (line < 0) {
      shine();
    } else {
      shine(walk.lines()[line].terms()[term].place());
    }
  }

  private void leave() {
    light.shine(Place.Kind.NOWHERE.ordinal(), 0, 0, 0);
  }

  private void shine() {
    shine(term().place());
  }

  private void shine(Place place) {
    light.shine(place.kind().ordinal(), place.layer(), place.unit(), place.input());
  }

  private Term term() {
    return walk.lines()[walk.line()].terms()[walk.term()];
  }

  private static Recipe recipe(SpecificationObject specification, Scene scene) {
    return new Recipe(
        Texts.read(scene.getInputs()),
        specification.isStandardize(),
        Texts.read(specification.getActivations()),
        specification.getOutputActivation(),
        scene.getLoss(),
        specification.getOptimizer(),
        specification.getL1(),
        specification.getL2(),
        specification.getClip());
  }

  private static boolean areSizesOf(Network network, int[] sizes) {
    boolean same = sizes.length == network.depth() + 1;
    for (int l = 0; same && l < sizes.length; l++) {
      same = sizes[l] == network.size(l);
    }
    return same;
  }

  private static HTMLElement group(HTMLElement parent, String classes, String name) {
    HTMLElement group = Html.add(parent, "div", classes);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", name);
    return group;
  }

  @JSFunctor
  private interface AtTerm extends JSObject {
    void happened(int line, int term);
  }

  @JSFunctor
  private interface Key extends JSObject {
    void pressed(int stride, boolean forward);
  }

  /** Listens to pointers, focus and keys; strides are numbered as in {@link Stride}. */
  @JSBody(
      params = {"root", "sheet", "point", "come", "leave", "press"},
      script =
          "const keys = { Home: [0, false], End: [0, true], PageUp: [1, false], PageDown: [1, true],"
              + "  ArrowUp: [3, false], ArrowDown: [3, true],"
              + "  ArrowLeft: [4, false], ArrowRight: [4, true] };"
              + "const at = ({ target }, action) => {"
              + "  const term = target.closest('[data-term]');"
              + "  if (term) action(Number(term.dataset.line), Number(term.dataset.term));"
              + "  return term;"
              + "};"
              + "sheet.addEventListener('pointerover', (event) => at(event, point));"
              + "sheet.addEventListener('pointerout', () =>"
              + "  root.contains(document.activeElement) ? point(-1, 0) : leave());"
              + "sheet.addEventListener('focusin', (event) => at(event, come));"
              + "sheet.addEventListener('click', (event) => at(event, come)?.focus());"
              + "root.addEventListener('focusout', ({ relatedTarget }) => {"
              + "  if (!root.contains(relatedTarget)) leave();"
              + "});"
              + "sheet.addEventListener('keydown', (event) => {"
              + "  const key = keys[event.key];"
              + "  if (!key || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;"
              + "  event.preventDefault();"
              + "  press(key[0], key[1]);"
              + "});")
  private static native void listen(
      HTMLElement root, HTMLElement sheet, AtTerm point, AtTerm come, Leave leave, Key press);

  @JSFunctor
  private interface Leave extends JSObject {
    void happened();
  }
}
