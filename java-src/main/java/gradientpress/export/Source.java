package gradientpress.export;

/** Source text that grows line by line, with literals in the manner of one language. */
final class Source {
  /** Writes a text as a literal or as what may stand in a comment. */
  @FunctionalInterface
  interface TextStyle {
    String of(String text);
  }

  private final StringBuilder source = new StringBuilder();
  private final NumberText numbers;
  private final TextStyle literals;

  Source(NumberText numbers, TextStyle literals) {
    this.numbers = numbers;
    this.literals = literals;
  }

  /** Adds a line made of parts. */
  Source line(String... parts) {
    for (String part : parts) {
      source.append(part);
    }
    source.append('\n');
    return this;
  }

  /** Adds lines that end with a line break, or nothing. */
  Source text(String lines) {
    source.append(lines);
    return this;
  }

  /** Adds the weights of each unit of a layer on a line of its own. */
  Source rows(String indent, String open, double[][] rows, String close) {
    for (int i = 0; i < rows.length; i++) {
      line(indent, open, list(rows[i]), close, i < rows.length - 1 ? "," : "");
    }
    return this;
  }

  /** Returns numbers with commas between them. */
  String list(double[] list) {
    StringBuilder text = new StringBuilder();
    for (double number : list) {
      text.append(text.length() == 0 ? "" : ", ").append(numbers.of(number));
    }
    return text.toString();
  }

  /** Returns quoted texts with commas between them. */
  String list(String[] list) {
    StringBuilder text = new StringBuilder();
    for (String each : list) {
      text.append(text.length() == 0 ? "" : ", ").append(literals.of(each));
    }
    return text.toString();
  }

  /** Returns a quoted text. */
  String quoted(String text) {
    return literals.of(text);
  }

  @Override
  public String toString() {
    return source.toString();
  }
}
