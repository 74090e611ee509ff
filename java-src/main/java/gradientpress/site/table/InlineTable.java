package gradientpress.site.table;

import gradientpress.data.Table;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.table.WrittenTable.Row;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** The shapes of a table that is written in a fence: names of columns, and rows as lists. */
public final class InlineTable {
  private static final Shape<Cell> CELL = new Shape<>(new Outline.Single(), InlineTable::cell);

  private InlineTable() {}

  /** A list of cells; how many there have to be, the table's reader says. */
  public static Shape<List<Cell>> columns() {
    Shape<List<Cell>> cells = Shapes.list(0, Integer.MAX_VALUE, CELL);
    return new Shape<>(
        new Outline.Items(TableHeader.FEWEST, TableHeader.MOST, CELL.outline(), false),
        cells.reading());
  }

  /** A list of rows, however many, each of which is a list of cells. */
  public static Shape<List<Row>> rows() {
    Shape<Row> row =
        new Shape<>(
            columns().outline(),
            (key, value, diagnostics) ->
                columns().read(key, value, diagnostics).map(cells -> new Row(value.span(), cells)));
    return new Shape<>(
        new Outline.Items(Table.MIN_ROWS, Table.MAX_ROWS, row.outline(), false),
        Shapes.list(0, Integer.MAX_VALUE, row).reading());
  }

  private static Optional<Cell> cell(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Scalar scalar)) {
      return Shapes.wrongType(key, "a number or text", value, "", diagnostics);
    }
    boolean nothing = scalar.kind() == ScalarKind.NOTHING;
    String text = nothing ? "" : scalar.text().strip();
    return Optional.of(new Cell(value.span(), text, !scalar.plain()));
  }
}
