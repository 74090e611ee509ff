package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.browser.page.Memory;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What a reader is asked before training. The question is open until training begins, and answered
 * when it is done; in between the map keeps to itself what a reader who has guessed will see.
 */
final class Prediction {
  /** Under which the device remembers a guess: no goal has this name. */
  private static final String NAME = "?";

  // How it stands, as the figure tells the style sheet.

  /** The reader may guess; the map shows the points only. */
  private static final String OPEN = "open";

  /** The reader has guessed, and training is on; the map shows the points only. */
  private static final String CLOSED = "closed";

  /** Training has begun without a guess, or with other settings. */
  private static final String PASSED = "passed";

  /** The answer is there. */
  private static final String TOLD = "told";

  private final HTMLElement figure;
  private final TrainerFigure trainer;
  private final Memory memory;

  /** Null where nothing is asked. */
  private Guess guess;

  private SketchGuess sketch;
  private HTMLElement button;
  private HTMLElement hint;
  private String question;
  private String state = OPEN;

  /** Finds what is asked, if so, and what this reader has guessed at another time. */
  Prediction(HTMLElement figure, TrainerFigure trainer) {
    this.figure = figure;
    this.trainer = trainer;
    memory = new Memory(figure);
    if (!figure.hasAttribute("data-prediction")) {
      return;
    }
    button = Html.find(figure, "[data-action=predict]");
    hint = Html.find(figure, "[data-part=hint]");
    question = hint.getTextContent();
    HTMLElement outcomes = Html.find(figure, "[data-right]");
    if (outcomes == null) {
      sketch = new SketchGuess(figure, trainer);
      guess = sketch;
    } else {
      guess = new OutcomeGuess(outcomes);
    }
    String remembered = memory.get(NAME);
    // Some browsers choose again by themselves when the page is reloaded.
    boolean isNew = guess.isMade() && !guess.text().equals(remembered);
    if (remembered != null && !isNew && guess.recall(remembered)) {
      guess.setOpen(false);
      if (outcomes != null) {
        guess.compare(null);
      }
      turn(TOLD, question);
    }
  }

  /** Opens the question again, if it has been answered; else trains, from the start. */
  void press() {
    if (is(TOLD)) {
      ask();
      return;
    }
    goToStart();
    trainer.train();
  }

  /** Lets the reader draw, on an empty sheet. */
  void draw() {
    if (!is(OPEN)) {
      ask();
    }
    goToStart();
    sketch.begin();
    Html.setText(hint, "Draw now. With keys: arrows, and Enter.");
  }

  private void goToStart() {
    if (trainer.run().frame().epoch() > 0) {
      trainer.reset();
    }
  }

  private void ask() {
    memory.forget(NAME);
    guess.clear();
    guess.setOpen(true);
    turn(OPEN, question);
  }

  /** Closes the question, since training begins. */
  void trainingBegins() {
    if (guess == null || !is(OPEN)) {
      return;
    }
    guess.setOpen(false);
    if (guess.isMade()) {
      turn(CLOSED, "Closed. The answer comes after training.");
    } else {
      turn(PASSED, "Closed without a prediction.");
    }
  }

  /** Opens the question again, since the run is back at its start, unless it was answered. */
  void runRestarts() {
    if (guess != null && !is(TOLD) && !is(OPEN)) {
      guess.setOpen(true);
      turn(OPEN, question);
    }
  }

  /** Answers the question, since training is done; returns what there is to say of that. */
  String trainingIsDone() {
    if (guess == null || is(TOLD) || is(OPEN)) {
      return "";
    }
    if (!trainer.isAuthorsRun()) {
      turn(PASSED, "The question is about the author’s settings.");
      return "";
    }
    if (guess == sketch && !guess.isMade()) {
      return "";
    }
    guess.compare(trainer.run().mirror());
    if (guess.isMade()) {
      memory.put(NAME, guess.text());
    }
    turn(TOLD, question);
    return guess.verdict();
  }

  private boolean is(String one) {
    return state.equals(one);
  }

  private void turn(String next, String word) {
    state = next;
    figure.setAttribute("data-prediction", next);
    Html.setText(hint, word);
    Html.setText(button, is(TOLD) ? "Ask again" : "Train and see");
    Html.toggle(button, "disabled", is(CLOSED) || is(PASSED));
    HTMLElement map = Html.find(figure, "[data-part=map]");
    boolean showsAll = is(PASSED) || is(TOLD);
    map.setAttribute(
        "aria-label", showsAll ? map.getAttribute("data-alt") : "The points, before training");
  }
}
