package gradientpress.site.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table: the last lines of a paragraph, whose cells are parted before anything else is read.
 *
 * @param above the lines of the paragraph above it
 * @param rows its rows, that of the names first
 */
record Table(BasedSequence above, List<Row> rows) {
  private static final Pattern DASHES = Pattern.compile("[ \t]*:?-+:?[ \t]*");

  /** A row. */
  static final class Row extends Block {
    private final List<BasedSequence> cells;

    private Row(BasedSequence line, List<BasedSequence> cells) {
      super(line);
      this.cells = cells;
    }

    List<BasedSequence> cells() {
      return cells;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Finds the table in a paragraph. */
  static Optional<Table> in(BasedSequence paragraph) {
    if (paragraph.indexOf('|') < 0) {
      return Optional.empty();
    }
    List<BasedSequence> lines = lines(paragraph);
    for (int names = 0; names + 1 < lines.size(); names++) {
      int columns = columns(lines.get(names), lines.get(names + 1));
      if (columns > 0) {
        int start = names == 0 ? 0 : end(paragraph, lines.subList(0, names));
        List<Row> rows = new ArrayList<>();
        for (int row = names; row < lines.size(); row++) {
          List<BasedSequence> cells = row == names + 1 ? List.of() : cells(lines.get(row));
          rows.add(
              new Row(lines.get(row).trim(), cells.subList(0, Math.min(columns, cells.size()))));
        }
        return Optional.of(new Table(paragraph.subSequence(0, start), rows));
      }
    }
    return Optional.empty();
  }

  private static int end(BasedSequence paragraph, List<BasedSequence> lines) {
    return lines.stream().mapToInt(BasedSequence::length).sum();
  }

  /** Returns how many columns there are if the second line is one of dashes; 0 if it is none. */
  private static int columns(BasedSequence names, BasedSequence dashes) {
    if (names.indexOf('|') < 0 || !isDashes(dashes)) {
      return 0;
    }
    List<BasedSequence> columns = cells(dashes);
    boolean right =
        columns.size() == cells(names).size()
            && columns.stream().allMatch(column -> DASHES.matcher(column).matches());
    return right ? columns.size() : 0;
  }

  private static boolean isDashes(BasedSequence line) {
    String text = line.toString().strip();
    return text.length() > 1
        && text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0)
        && !text.matches("-[ \t].*"); // an item of a list
  }

  private static List<BasedSequence> lines(BasedSequence text) {
    List<BasedSequence> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean crLf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || c == '\r' && !crLf) {
        lines.add(text.subSequence(start, at + 1));
        start = at + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.subSequence(start));
    }
    return lines;
  }

  private static List<BasedSequence> cells(BasedSequence line) {
    BasedSequence row = line.trim();
    List<BasedSequence> cells = new ArrayList<>();
    int start = row.startsWith("|") ? 1 : 0;
    for (int at = start; at < row.length(); at++) {
      if (row.charAt(at) == '|' && (at == 0 || row.charAt(at - 1) != '\\')) {
        cells.add(row.subSequence(start, at).trim());
        start = at + 1;
      }
    }
    if (start < row.length()) {
      cells.add(row.subSequence(start).trim());
    }
    return cells;
  }
}
