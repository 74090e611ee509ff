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
  /** Returns the name of a function with this formula, such as {@code leakyRelu}. */
  String javaName() {
    StringBuilder camelCase = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-') {
        boolean starts = i > 0 && name.charAt(i - 1) == '-';
        camelCase.append(starts ? (char) (c - 'a' + 'A') : c);
      }
    }
    return camelCase.toString();
  }

  /** Returns the same in Python, such as {@code leaky_relu}. */
  String pythonName() {
    return name.replace('-', '_');
  }

  @Override
  public String label() {
    return name;
  }
}
