package gradientpress.view.microscope;

/** Puts a line together, term by term. */
final class LineBuilder {
  private final Numerals numerals;
  private final Place place;
  private final String left;
  private final String relation;
  private Term[] terms = {};

  /** Starts a line about the number of a place. */
  LineBuilder(Numerals numerals, Place place, String left, String relation) {
    this.numerals = numerals;
    this.place = place;
    this.left = left;
    this.relation = relation;
  }

  /** Adds a term. */
  LineBuilder term(String before, String formula, Place stands, Quantity... quantities) {
    Formula text = new Formula(formula, terms.length == 0 && before.isEmpty());
    Term[] more = new Term[terms.length + 1];
    for (int i = 0; i < terms.length; i++) {
      more[i] = terms[i];
    }
    more[terms.length] =
        new Term(before, text.inSymbols(quantities), text.filled(numerals, quantities), stands);
    terms = more;
    return this;
  }

  /** Ends the line with what it comes to. */
  Line comesTo(double result) {
    return comesTo("", result, Double.NaN);
  }

  /** Ends the line with some text, what it comes to, and the same found by other means. */
  Line comesTo(String after, double result, double check) {
    return new Line(place, left, relation, terms, after, result, check);
  }
}
