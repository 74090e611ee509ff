package gradientpress.data.edit;

/** Numbers and names as text: each place that this code runs at has its own ways. */
public interface Notation {
  /** Returns the shortest text that means just this number. */
  String write(double number);

  /** Returns the number that a text of digits, signs, point and exponent means, or NaN. */
  double read(String text);

  /** Returns a name as it stands in a link, without comma and semicolon. */
  String escape(String name);

  /** Returns the name that stands so in a link, or an empty one if none can. */
  String unescape(String text);
}
