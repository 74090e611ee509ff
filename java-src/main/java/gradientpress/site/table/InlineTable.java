package gradientpress.site.table;

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

  /** A list of cells, however many. */
  public static Shape<List<Cell>> columns() {
    return Shapes.list(0, Integer.MAX_VALUE, CELL);
  }

  /** A list of rows, each of which is a list of cells. */
  public static Shape<List<Row>> rows() {
    Shape<Row> row =
        new Shape<>(
            columns().outline(),
            (key, value, diagnostics) ->
                columns().read(key, value, diagnostics).map(cells -> new Row(value.span(), cells)));
    return Shapes.list(0, Integer.MAX_VALUE, row);
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
