package gradientpress.view.microscope;

/**
 * Where one number comes from: {@code z = w₁·a₁ + b}, with the numbers, and what they come to.
 *
 * @param place what the number belongs to
 * @param left its symbol
 * @param relation an equals sign; or an arrow, where it replaces what has the same symbol
 * @param terms what it is made of
 * @param after what follows the last term: a bracket, a remark, or nothing
 * @param result the number itself, as the network computed it
 * @param check the same number found by other means, or NaN where there are none
 */
public record Line(
    Place place,
    String left,
    String relation,
    Term[] terms,
    String after,
    double result,
    double check) {

  /** Returns the whole line in symbols, without its result. */
  public String symbols() {
    StringBuilder text = new StringBuilder(left).append(' ').append(relation).append(' ');
    for (Term term : terms) {
      text.append(term.before()).append(term.symbols());
    }
    return text.append(after).toString();
  }

  /** Returns what stands to the right of the relation, with the numbers filled in. */
  public String filled() {
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      text.append(term.before()).append(term.filled());
    }
    return text.append(after).toString();
  }

  /** Says whether the number was found by other means too. */
  public boolean isChecked() {
    return check - check == 0;
  }
}
