package gradientpress.browser;

import org.teavm.jso.dom.html.HTMLElement;

/**
 * What a reader is asked before training. The question is open until training begins, and answered
 * when it is done; in between the map keeps to itself what a reader who has guessed will see.
 */
final class Prediction {
  /** Under which the device remembers a guess: no goal has this name. */
  private static final String NAME = "?";

  /** What the figure says of itself to the style sheet. */
  private enum State {
    /** The reader may guess; the map shows the points only. */
    OPEN("open"),
    /** The reader has guessed, and training is on; the map shows the points only. */
    CLOSED("closed"),
    /** Training has begun without a guess, or with other settings. */
    PASSED("passed"),
    /** The answer is there. */
    TOLD("told");

    private final String word;

    State(String word) {
      this.word = word;
    }
  }

  private final HTMLElement figure;
  private final TrainerFigure trainer;
  private final Memory memory;

  /** Null where nothing is asked. */
  private Guess guess;

  private SketchGuess sketch;
  private HTMLElement button;
  private HTMLElement hint;
  private String question;
  private State state = State.OPEN;

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
    if (remembered != null && !guess.isMade() && guess.recall(remembered)) {
      guess.setOpen(false);
      if (outcomes != null) {
        guess.compare(null);
      }
      turn(State.TOLD, question);
    }
  }

  /** Opens the question again, if it has been answered; else trains, from the start. */
  void press() {
    if (state == State.TOLD) {
      ask();
      return;
    }
    if (trainer.run().frame().epoch() > 0) {
      trainer.reset();
    }
    trainer.train();
  }

  /** Lets the reader draw, on an empty sheet. */
  void draw() {
    if (state != State.OPEN) {
      ask();
    }
    if (trainer.run().frame().epoch() > 0) {
      trainer.reset();
    }
    sketch.begin();
    Html.setText(hint, "Draw now. With keys: arrows, and Enter.");
  }

  private void ask() {
    memory.forget(NAME);
    guess.clear();
    guess.setOpen(true);
    turn(State.OPEN, question);
  }

  /** Closes the question, since training begins. */
  void trainingBegins() {
    if (guess == null || state != State.OPEN) {
      return;
    }
    guess.setOpen(false);
    if (guess.isMade()) {
      turn(State.CLOSED, "Closed. The answer comes after training.");
    } else {
      turn(State.PASSED, "Closed without a prediction.");
    }
  }

  /** Opens the question again, since the run is back at its start, unless it was answered. */
  void runRestarts() {
    if (guess != null && state != State.TOLD && state != State.OPEN) {
      guess.setOpen(true);
      turn(State.OPEN, question);
    }
  }

  /** Answers the question, since training is done; returns what there is to say of that. */
  String trainingIsDone() {
    if (guess == null || state == State.TOLD || state == State.OPEN) {
      return "";
    }
    if (!trainer.isAuthorsRun()) {
      turn(State.PASSED, "The question is about the author’s settings.");
      return "";
    }
    if (guess == sketch && !guess.isMade()) {
      return "";
    }
    guess.compare(trainer.run().mirror());
    if (guess.isMade()) {
      memory.put(NAME, guess.text());
    }
    turn(State.TOLD, question);
    String answer = guess == sketch ? "" : Html.find(figure, "[data-part=answer]").getTextContent();
    return " ".concat(guess.verdict()).concat(answer);
  }

  private void turn(State next, String word) {
    state = next;
    figure.setAttribute("data-prediction", next.word);
    Html.setText(hint, word);
    Html.setText(button, next == State.TOLD ? "Ask again" : "Train and see");
    Html.toggle(button, "disabled", next == State.CLOSED || next == State.PASSED);
    HTMLElement map = Html.find(figure, "[data-part=map]");
    if (next == State.PASSED || next == State.TOLD) {
      map.setAttribute("aria-label", map.getAttribute("data-alt"));
    } else {
      map.setAttribute("aria-label", "The points, before training");
    }
  }
}
