package gradientpress.export;

import gradientpress.nn.Named;

/**
 * What something of a catalogue computes.
 *
 * @param name its name in the catalogue
 * @param java an expression that means the same in Java and in JavaScript
 * @param python the same in Python, where nothing may overflow
 */
record Formula(String name, String java, String python) implements Named {
  @Override
  public String label() {
    return name;
  }
}
