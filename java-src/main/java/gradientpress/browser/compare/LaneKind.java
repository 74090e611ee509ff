package gradientpress.browser.compare;

import gradientpress.browser.message.NameObject;
import gradientpress.browser.message.Scene;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;

/** What the lanes of a race may differ in. */
enum LaneKind {
  OPTIMIZER("optimizer", "Optimizer", "sgd,momentum,adam", "", ""),
  LEARNING_RATE(
      "learning-rate", "Learning rate", "0.03,0.1,0.3", "rate ", "0.003,0.01,0.03,0.1,0.3,1"),
  ACTIVATION("activation", "Activation", "tanh,relu,sigmoid", "", ""),
  SEED("seed", "Seed", "1,2,3,4", "seed ", "1,2,3,4");

  private final String key;
  private final String label;
  private final String usual;
  private final String unit;
  private final String numbers;

  /**
   * Makes a kind.
   *
   * @param key the author's
   * @param label what the reader sees as its name
   * @param usual the lanes that are chosen unless the reader chooses others, with commas
   * @param unit what a number is called, if the lanes are numbers
   * @param numbers all of them, with commas
   */
  LaneKind(String key, String label, String usual, String unit, String numbers) {
    this.key = key;
    this.label = label;
    this.usual = usual;
    this.unit = unit;
    this.numbers = numbers;
  }

  /** Returns the author's key. */
  String key() {
    return key;
  }

  /** Returns what the reader sees as its name. */
  String label() {
    return label;
  }

  /** Returns the lanes that are chosen unless the reader chooses others, with commas. */
  String usual() {
    return usual;
  }

  /** Returns all numbers that lanes may be, with commas; empty if they are names. */
  String numbers() {
    return numbers;
  }

  /**
   * Returns all lanes that there can be.
   *
   * @param scene of the figure, whose article may know more names than others
   */
  JSArray<NameObject> lanes(Scene scene) {
    return numbers.isEmpty() ? Scene.names(scene, key) : lanes(unit, numbers);
  }

  @JSBody(
      params = {"unit", "numbers"},
      script = "return numbers.split(',').map((name) => ({ name, label: unit + name }));")
  private static native JSArray<NameObject> lanes(String unit, String numbers);

  /** Says whether a lane is chosen unless the reader chooses others. */
  boolean isUsual(String name) {
    return isAmong(name, usual);
  }

  @JSBody(
      params = {"name", "list"},
      script = "return list.split(',').includes(name);")
  private static native boolean isAmong(String name, String list);
}
