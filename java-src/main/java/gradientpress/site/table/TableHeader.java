package gradientpress.site.table;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.table.WrittenTable.Row;
import gradientpress.site.text.Decimal;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * Checks the names of a table's columns.
 *
 * <p>The last column is what is learnt, and its name says whether it holds classes or numbers. The
 * one or two before it are the inputs and may be named at will.
 */
final class TableHeader {
  /** Name of a last column that holds classes. */
  static final String CLASS = "class";

  /** Name of a last column that holds numbers. */
  static final String VALUE = "value";

  private static final List<String> LEARNT = List.of(CLASS, VALUE);

  /** How many columns there may be, the learnt one included. */
  static final int FEWEST = 2;

  static final int MOST = 3;

  private final Row row;
  private final List<Cell> columns;
  private final Diagnostics diagnostics;

  private TableHeader(Row row, Diagnostics diagnostics) {
    this.row = row;
    this.columns = row.cells();
    this.diagnostics = diagnostics;
  }

  /** Reports what is wrong with the names, and says whether nothing is. */
  static boolean isGood(Row row, Diagnostics diagnostics) {
    TableHeader header = new TableHeader(row, diagnostics);
    if (header.isMissing() || !header.hasGoodCount()) {
      return false;
    }
    boolean good = header.hasGoodEnd();
    for (int i = 0; i < row.cells().size() - 1; i++) {
      good &= header.hasGoodName(i);
    }
    return good;
  }

  /** Reports a first row of numbers; its last cell may well be text, even if it is no name. */
  private boolean isMissing() {
    int inputs = columns.size() - 1;
    if (inputs < 1 || !columns.stream().limit(inputs).allMatch(cell -> Decimal.is(cell.text()))) {
      return false;
    }
    diagnostics.report(
        Mistake.MISSING_HEADER,
        row.span(),
        "the columns have no names: these are numbers",
        "name them first, such as x, y, class");
    return true;
  }

  private boolean hasGoodCount() {
    int count = columns.size();
    if (count >= FEWEST && count <= MOST) {
      return true;
    }
    boolean otherSeparator = count == 1 && columns.get(0).text().matches(".*[;\t].*");
    diagnostics.report(
        Mistake.COLUMN_COUNT,
        count > MOST ? columns.get(MOST).span() : row.span(),
        "a table has %s or %s columns, this one has %s".formatted(FEWEST, MOST, count),
        otherSeparator
            ? "separate them by commas"
            : "one or two for the inputs, and the last for what is learnt");
    return false;
  }

  private boolean hasGoodEnd() {
    Cell last = columns.get(columns.size() - 1);
    if (LEARNT.contains(last.text())) {
      return true;
    }
    diagnostics.report(
        Mistake.COLUMN_NAME,
        last.span(),
        "the last column is what is learnt and cannot be named " + Printable.quote(last.text()),
        Suggestion.nearest(LEARNT, last.text())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("name it 'class' if it holds classes, or 'value' if it holds numbers"));
    return false;
  }

  private boolean hasGoodName(int column) {
    Cell cell = columns.get(column);
    Optional<String> problem = Label.problem(cell.text());
    if (problem.isPresent()) {
      diagnostics.report(Mistake.COLUMN_NAME, cell.span(), "this column's name " + problem.get());
      return false;
    }
    boolean taken =
        columns.stream().skip(column + 1).anyMatch(other -> other.text().equals(cell.text()));
    if (taken) {
      diagnostics.report(
          Mistake.COLUMN_NAME,
          cell.span(),
          "another column is named %s, too".formatted(Printable.quote(cell.text())));
    }
    return !taken;
  }
}
