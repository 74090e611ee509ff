package gradientpress.site.table;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.table.WrittenTable.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table from a CSV file (RFC 4180), whose first row names the columns. */
public final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

  private CsvTable() {}

  /** Reads a file's text; reports quotes that do not pair, and a file without rows. */
  public static Optional<WrittenTable> read(SourceText source, Diagnostics diagnostics) {
    CsvCells cells = new CsvCells(source);
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(source.text())).setFormat(FORMAT).get()) {
      for (CSVRecord csvRecord : parser) {
        Row row = row(csvRecord, cells.nextRow(csvRecord.size()));
        if (!isBlank(row)) {
          rows.add(row);
        }
      }
    } catch (UncheckedIOException brokenQuotes) {
      if (!cells.reportBrokenQuotes(diagnostics)) {
        throw brokenQuotes;
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can always be read
    }
    if (rows.isEmpty()) {
      diagnostics.report(
          Mistake.MISSING_HEADER,
          new Span(source, 0, 0),
          "this file is empty",
          "its first row names the columns, such as x,y,class");
      return Optional.empty();
    }
    Row header = rows.remove(0);
    return Optional.of(new WrittenTable(header, rows, header.span()));
  }

  private static Row row(CSVRecord csvRecord, List<Span> spans) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < csvRecord.size(); i++) {
      cells.add(new Cell(spans.get(i), csvRecord.get(i).strip(), false));
    }
    Span first = spans.get(0);
    Span last = spans.get(spans.size() - 1);
    return new Row(new Span(first.source(), first.start(), last.end()), cells);
  }

  /** Says whether the row is a line with nothing but spaces. */
  private static boolean isBlank(Row row) {
    return row.cells().size() == 1 && row.span().start() == row.span().end();
  }
}
