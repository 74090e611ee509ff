package gradientpress.site.trainer;

import gradientpress.data.DataSet;
import gradientpress.data.Generator;
import gradientpress.data.Table;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Task;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.table.Cell;
import gradientpress.site.table.CsvTable;
import gradientpress.site.table.TableFiles;
import gradientpress.site.table.TableReader;
import gradientpress.site.table.WrittenTable;
import gradientpress.site.table.WrittenTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the data set that a trainer asks for, and checks that its keys go with it. */
final class TrainerData {
  /** Keys that say how to draw points. */
  private static final List<Field<?>> FOR_DRAWN_POINTS =
      List.of(TrainerSchema.CLASSES, TrainerSchema.POINTS, TrainerSchema.BALANCE);

  /** Keys that say where the author's own points are. */
  private static final List<Field<?>> FOR_OWN_POINTS =
      List.of(TrainerSchema.COLUMNS, TrainerSchema.ROWS, TrainerSchema.FILE);

  private final Values values;
  private final Vocabulary words;
  private final TableFiles files;
  private final Diagnostics diagnostics;

  TrainerData(Values values, Vocabulary words, TableFiles files, Diagnostics diagnostics) {
    this.values = values;
    this.words = words;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** Returns the data set; what is wrong with it is reported, and nothing returned. */
  Optional<DataSet> dataSet() {
    Optional<String> name = values.find(TrainerSchema.DATA);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (name.get().equals(Table.NAME)) {
      for (Field<?> field : FOR_DRAWN_POINTS) {
        refuse(field, "has no meaning for points of your own", "leave it out");
      }
      return table().map(table -> table);
    }
    for (Field<?> field : FOR_OWN_POINTS) {
      refuse(field, "goes with 'data: table' only", "leave it out, or write 'data: table'");
    }
    return Optional.of(generator(name.get()));
  }

  private Generator generator(String name) {
    if (!words.dataSet(name, 0).takesClasses()) {
      String others =
          Arrays.stream(words.dataSets())
              .filter(other -> words.dataSet(other, 0).takesClasses())
              .collect(Collectors.joining(" or "));
      refuse(
          TrainerSchema.CLASSES,
          "does not go with '" + name + "'",
          "it goes with " + others + ": leave it out");
    }
    Generator generator = words.dataSet(name, values.find(TrainerSchema.CLASSES).orElse(0));
    if (generator.task() == Task.REGRESSION) {
      refuse(
          TrainerSchema.BALANCE,
          "does not go with '" + name + "'",
          "it has no classes: leave it out");
    }
    return generator;
  }

  private Optional<Table> table() {
    boolean hasRows = values.isWritten(TrainerSchema.ROWS);
    boolean hasFile = values.isWritten(TrainerSchema.FILE);
    if (hasRows && hasFile) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          values.keySpan(TrainerSchema.FILE),
          "the points are in 'rows' and in a 'file'",
          "leave one of them out");
      return Optional.empty();
    }
    if (hasFile) {
      refuse(
          TrainerSchema.COLUMNS,
          "does not go with 'file'",
          "the first row of the file names the columns");
      return values
          .find(TrainerSchema.FILE)
          .flatMap(name -> files.read(name, values.span(TrainerSchema.FILE), diagnostics))
          .flatMap(source -> CsvTable.read(source, diagnostics))
          .flatMap(written -> TableReader.read(written, diagnostics));
    }
    if (!hasRows) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          values.span(TrainerSchema.DATA),
          "points of your own need the key 'rows' or the key 'file'",
          "write 'file: points.csv', or 'columns: …' and 'rows: …'");
      return Optional.empty();
    }
    return inline();
  }

  private Optional<Table> inline() {
    if (!values.isWritten(TrainerSchema.COLUMNS)) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          values.keySpan(TrainerSchema.ROWS),
          "'rows' needs the key 'columns'",
          "name them, such as [x, y, class]");
      return Optional.empty();
    }
    Optional<List<Cell>> columns = values.find(TrainerSchema.COLUMNS);
    Optional<List<Row>> rows = values.find(TrainerSchema.ROWS);
    if (columns.isEmpty() || rows.isEmpty()) {
      return Optional.empty();
    }
    Row header = new Row(values.span(TrainerSchema.COLUMNS), columns.get());
    Span whole = values.span(TrainerSchema.ROWS);
    return TableReader.read(new WrittenTable(header, rows.get(), whole), diagnostics);
  }

  private void refuse(Field<?> field, String why, String hint) {
    if (values.isWritten(field)) {
      diagnostics.report(
          Mistake.UNSUITABLE_KEY,
          values.keySpan(field),
          "the key '%s' %s".formatted(field.key(), why),
          hint);
    }
  }
}
