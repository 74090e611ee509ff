package gradientpress.site.table;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.table.WrittenTable.Row;
import gradientpress.site.text.Decimal;
import gradientpress.site.text.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes points to learn from out of a table that an author wrote, and reports what is wrong with
 * it, each mistake at its cell.
 */
public final class TableReader {
  /** Then the file is of another kind, and more would only hide that. */
  private static final int MOST_MISTAKES = 20;

  private final List<Cell> columns;
  private final int inputs;
  private final WrittenTable written;
  private final Diagnostics diagnostics;
  private int mistakes;

  private TableReader(WrittenTable written, Diagnostics diagnostics) {
    this.written = written;
    this.columns = written.header().cells();
    this.inputs = columns.size() - 1;
    this.diagnostics = diagnostics;
  }

  /** Reads a table; returns nothing if something is wrong with it. */
  public static Optional<Table> read(WrittenTable written, Diagnostics diagnostics) {
    return TableHeader.isGood(written.header(), diagnostics)
        ? new TableReader(written, diagnostics).table()
        : Optional.empty();
  }

  private Optional<Table> table() {
    List<Row> rows = written.rows();
    Cell last = columns.get(inputs);
    boolean learnsNumbers = last.text().equals(TableHeader.VALUE);
    double[] places = new double[rows.size() * inputs];
    double[] values = new double[rows.size()];
    List<Cell> labels = new ArrayList<>();
    checkRowCount(rows);
    for (int row = 0; row < rows.size() && mistakes < MOST_MISTAKES; row++) {
      if (isComplete(rows.get(row))) {
        List<Cell> cells = rows.get(row).cells();
        for (int axis = 0; axis < inputs; axis++) {
          places[row * inputs + axis] = number(cells.get(axis), columns.get(axis));
        }
        if (learnsNumbers) {
          values[row] = number(cells.get(inputs), last);
        } else {
          labels.add(cells.get(inputs));
        }
      }
    }
    return learnsNumbers ? ofValues(places, values) : ofClasses(places, labels);
  }

  private Optional<Table> ofClasses(double[] places, List<Cell> labels) {
    List<String> classes = classes(labels);
    checkAxesVary(places);
    if (mistakes > 0) {
      return Optional.empty();
    }
    int[] numbered = labels.stream().mapToInt(cell -> classes.indexOf(cell.text())).toArray();
    return Optional.of(Table.ofClasses(axes(), classes.toArray(String[]::new), places, numbered));
  }

  private Optional<Table> ofValues(double[] places, double[] values) {
    Cell column = columns.get(inputs);
    checkAxesVary(places);
    checkVaries(column, values, 0, 1);
    return mistakes > 0
        ? Optional.empty()
        : Optional.of(Table.ofValues(axes(), column.text(), places, values));
  }

  private String[] axes() {
    return columns.stream().limit(inputs).map(Cell::text).toArray(String[]::new);
  }

  private void checkRowCount(List<Row> rows) {
    int count = rows.size();
    if (count < Table.MIN_ROWS || count > Table.MAX_ROWS) {
      report(
          Mistake.ROW_COUNT,
          count > Table.MAX_ROWS ? rows.get(Table.MAX_ROWS).span() : written.whole(),
          "a table has %s to %s rows, this one has %s"
              .formatted(Table.MIN_ROWS, Table.MAX_ROWS, count),
          "");
    }
  }

  private boolean isComplete(Row row) {
    int count = row.cells().size();
    if (count == columns.size()) {
      return true;
    }
    report(
        Mistake.UNEVEN_ROW,
        count > columns.size() ? row.cells().get(columns.size()).span() : row.span(),
        "this row has %s, but there are %s columns"
            .formatted(count == 1 ? "1 cell" : count + " cells", columns.size()),
        "");
    return false;
  }

  private double number(Cell cell, Cell column) {
    if (cell.text().isEmpty()) {
      report(Mistake.EMPTY_TEXT, cell.span(), "this cell is empty", "write a number");
      return 0;
    }
    Optional<BigDecimal> decimal = Decimal.parse(cell.text());
    if (decimal.isEmpty() || cell.isText()) {
      String message = "column %s holds numbers, found %s";
      report(
          Mistake.WRONG_TYPE,
          cell.span(),
          message.formatted(Printable.quote(column.text()), cell.description()),
          numberHint(cell));
      return 0;
    }
    double number = decimal.get().doubleValue();
    if (Double.isInfinite(number)) {
      String message = "%s is too large for a number".formatted(Printable.quote(cell.text()));
      report(Mistake.OUT_OF_BOUNDS, cell.span(), message, "");
      return 0;
    }
    return number;
  }

  private static String numberHint(Cell cell) {
    String withPoint = cell.text().replace(',', '.');
    if (Decimal.is(cell.text())) {
      return "leave the quotes out";
    }
    return Decimal.is(withPoint) ? "write " + withPoint : "";
  }

  /** Returns the names of the classes in the order in which they first appear. */
  private List<String> classes(List<Cell> labels) {
    List<String> classes = new ArrayList<>();
    for (Cell label : labels) {
      if (mistakes < MOST_MISTAKES && !classes.contains(label.text()) && isGoodClass(label)) {
        classes.add(label.text());
        if (classes.size() == DataSets.MAX_CLASSES + 1) {
          reportClassTooMany(label, labels);
        }
      }
    }
    if (classes.size() == 1 && mistakes == 0) {
      report(
          Mistake.CLASS_COUNT,
          labels.get(0).span(),
          "every row is of class " + Printable.quote(classes.get(0)),
          "there have to be at least two classes");
    }
    return classes;
  }

  private boolean isGoodClass(Cell cell) {
    Optional<String> problem = Label.problem(cell.text());
    problem.ifPresent(
        what -> report(Mistake.CLASS_NAME, cell.span(), "this class's name " + what, ""));
    return problem.isEmpty();
  }

  private void reportClassTooMany(Cell cell, List<Cell> labels) {
    boolean numbers = labels.stream().allMatch(label -> Decimal.is(label.text()));
    String message = "%s is the %sth class, at most %s are possible";
    report(
        Mistake.CLASS_COUNT,
        cell.span(),
        message.formatted(
            Printable.quote(cell.text()), DataSets.MAX_CLASSES + 1, DataSets.MAX_CLASSES),
        numbers ? "to learn numbers, name the column 'value'" : "");
  }

  private void checkAxesVary(double[] places) {
    for (int axis = 0; axis < inputs; axis++) {
      checkVaries(columns.get(axis), places, axis, inputs);
    }
  }

  /** Reports a column in which all numbers are the same; where some are wrong, none is compared. */
  private void checkVaries(Cell column, double[] numbers, int first, int step) {
    if (mistakes > 0) {
      return;
    }
    for (int i = first; i < numbers.length; i += step) {
      if (numbers[i] != numbers[first]) {
        return;
      }
    }
    report(
        Mistake.CONSTANT_COLUMN,
        column.span(),
        "all numbers in column %s are the same".formatted(Printable.quote(column.text())),
        column == columns.get(inputs) ? "then there is nothing to learn" : "leave it out");
  }

  private void report(Mistake mistake, Span span, String message, String hint) {
    diagnostics.report(mistake, span, message, hint);
    mistakes++;
  }
}
