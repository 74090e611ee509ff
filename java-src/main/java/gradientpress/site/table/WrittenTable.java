package gradientpress.site.table;

import gradientpress.site.source.Span;
import java.util.List;

/**
 * A table as its author wrote it, in a fence or in a file: cells with their places.
 *
 * @param header the names of the columns
 * @param rows what stands below them
 * @param whole where the rows are
 */
public record WrittenTable(Row header, List<Row> rows, Span whole) {

  /** One row. */
  public record Row(Span span, List<Cell> cells) {}
}
