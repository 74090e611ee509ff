package gradientpress.browser.figure;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.Memory;
import gradientpress.browser.page.Texts;
import gradientpress.browser.run.Mirror;
import gradientpress.example.Comparison;
import gradientpress.example.Condition;
import gradientpress.example.Goal;
import gradientpress.example.Measure;
import gradientpress.example.Standing;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;

/** The author's challenges below a figure: watches the run, and marks those that are reached. */
final class Goals {
  private final TrainerFigure trainer;
  private final Memory memory;
  private final JSArray<HTMLElement> items;
  private final Goal[] goals;
  private final boolean[] reached;
  private HTMLElement forget;

  /** Finds the goals of a figure and marks those that have been reached before. */
  Goals(HTMLElement figure, TrainerFigure trainer) {
    this.trainer = trainer;
    memory = new Memory(figure);
    items = Html.all(figure, "[data-goal]");
    goals = new Goal[items.getLength()];
    reached = new boolean[goals.length];
    if (goals.length == 0) {
      return;
    }
    forget = Html.button(Html.find(figure, "[data-part=goals]"), "Forget", this::forget);
    for (int i = 0; i < goals.length; i++) {
      goals[i] = read(items.get(i));
      String epoch = memory.get(name(i));
      if (epoch != null) {
        mark(i, "before", epoch);
      }
    }
    showForget();
  }

  /** Returns the next epoch that decides about a goal, so that the run is looked at there. */
  int nextDecision(int epoch) {
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < goals.length; i++) {
      if (!reached[i]) {
        next = Math.min(next, goals[i].nextDecision(epoch));
      }
    }
    return next;
  }

  /**
   * Looks at the run at the end of an epoch, and returns what there is to say of it: a few words
   * after a space, or an empty text.
   */
  String look() {
    Mirror mirror = trainer.run().mirror();
    Frame frame = mirror.frame();
    String news = "";
    if (goals.length == 0 || frame.epoch() == 0 || frame.seen() > 0) {
      return news;
    }
    Standing standing =
        new Standing(
            mirror.dataSet().task(),
            mirror.network(),
            frame.epoch(),
            frame.trainingLoss(),
            frame.trainingScore(),
            frame.testLoss(),
            frame.testScore());
    for (int i = 0; i < goals.length; i++) {
      if (!reached[i]) {
        boolean met = goals[i].isMet(standing);
        String obstacle = met ? obstacle(items.get(i)) : "";
        if (met && obstacle.isEmpty()) {
          String epoch = Integer.toString(frame.epoch());
          mark(i, "now", epoch);
          memory.put(name(i), epoch);
          String number = goals.length == 1 ? "" : Integer.toString(i + 1).concat(" ");
          news = news.concat(" Challenge ").concat(number).concat("met.");
        } else {
          Html.setText(result(i), obstacle);
        }
      }
    }
    showForget();
    return news;
  }

  /** Says why a run that meets a goal does not count, if it does not. */
  private String obstacle(HTMLElement item) {
    SpecificationObject present = trainer.run().specification();
    if (!SpecificationObject.haveSamePoints(present, trainer.controls().author())) {
      return "does not count: other points";
    }
    boolean byHand =
        JournalObject.hasWeightsSetByHand(trainer.run().journal(), trainer.run().frame().changes());
    return byHand && !item.hasAttribute("data-by-hand")
        ? "does not count: weights set by hand"
        : "";
  }

  private void mark(int goal, String when, String epoch) {
    reached[goal] = true;
    items.get(goal).setAttribute("data-reached", when);
    Html.setText(result(goal), "reached at epoch ".concat(epoch));
  }

  private void forget() {
    for (int i = 0; i < goals.length; i++) {
      memory.forget(name(i));
      reached[i] = false;
      items.get(i).removeAttribute("data-reached");
      Html.setText(result(i), "");
    }
    focusBefore(forget);
    showForget();
    trainer.say("The challenges are open again.");
  }

  private void showForget() {
    boolean any = false;
    for (boolean one : reached) {
      any |= one;
    }
    Html.toggle(forget, "hidden", !any);
  }

  private String name(int goal) {
    return Html.find(items.get(goal), "span").getTextContent();
  }

  private HTMLElement result(int goal) {
    return Html.find(items.get(goal), "[data-part=reached]");
  }

  private static Goal read(HTMLElement item) {
    Condition[] conditions = new Condition[count(item)];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] =
          new Condition(
              Measure.named(word(item, i, 0)),
              Comparison.ofSign(word(item, i, 1)),
              Texts.number(word(item, i, 2)));
    }
    return new Goal(conditions);
  }

  @JSBody(params = "item", script = "return item.dataset.goal.split(', ').length;")
  private static native int count(HTMLElement item);

  @JSBody(
      params = {"item", "condition", "place"},
      script = "return item.dataset.goal.split(', ')[condition].split(' ')[place];")
  private static native String word(HTMLElement item, int condition, int place);

  /** The button goes, and must not take the focus with it. */
  @JSBody(
      params = "button",
      script =
          "if (document.activeElement === button) button.parentElement.firstElementChild.focus();")
  private static native void focusBefore(HTMLElement button);
}
