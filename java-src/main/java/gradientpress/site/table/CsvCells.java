package gradientpress.site.table;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through a CSV file and tells where each cell stands, which the parser does not.
 *
 * <p>It follows RFC 4180 as the parser does: cells are separated by commas, rows by line breaks,
 * and within quotes both are text; spaces around a cell do not belong to it, nor do empty lines to
 * the rows.
 */
final class CsvCells {
  private static final char QUOTE = '"';

  private final SourceText source;
  private final String text;
  private int at;

  CsvCells(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** Returns the places of the next row's cells, quotes included, and goes on behind the row. */
  List<Span> nextRow(int cells) {
    skipLineBreaks();
    List<Span> spans = new ArrayList<>();
    while (spans.size() < cells) {
      spans.add(nextCell());
      at++; // the comma or the line break
    }
    return spans;
  }

  /** Reports where the quotes of the next row go wrong, and says whether they do. */
  boolean reportBrokenQuotes(Diagnostics diagnostics) {
    skipLineBreaks();
    while (at < text.length()) {
      Span cell = nextCell();
      boolean quoted = cell.end() > cell.start() && text.charAt(cell.start()) == QUOTE;
      if (quoted && !isClosed(cell)) {
        diagnostics.report(
            Mistake.BROKEN_CSV,
            cell.part(0, 1),
            "this quote is never closed",
            "write the closing quote; a quote within quotes is written twice");
        return true;
      }
      if (quoted && !isAtEndOfCell()) {
        diagnostics.report(
            Mistake.BROKEN_CSV,
            new Span(source, at, at + 1),
            "after its closing quote, a cell is over",
            "write a comma here; a quote within quotes is written twice");
        return true;
      }
      at++;
    }
    return false;
  }

  /** Reads a cell and the spaces behind it; then a comma, a line break or the end should follow. */
  private Span nextCell() {
    skipSpaces();
    int start = at;
    if (at < text.length() && text.charAt(at) == QUOTE) {
      skipQuoted();
      Span span = new Span(source, start, at);
      skipSpaces();
      return span;
    }
    while (!isAtEndOfCell()) {
      at++;
    }
    int end = at;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(source, Math.min(start, end), end);
  }

  private void skipQuoted() {
    at++;
    while (at < text.length()) {
      if (text.charAt(at++) == QUOTE) {
        if (at == text.length() || text.charAt(at) != QUOTE) {
          return;
        }
        at++; // the second of two quotes, which mean one
      }
    }
  }

  private boolean isClosed(Span quoted) {
    String inner = text.substring(quoted.start() + 1, quoted.end()).replace("\"\"", "");
    return inner.endsWith("\"");
  }

  private void skipSpaces() {
    while (at < text.length()
        && Character.isWhitespace(text.charAt(at))
        && !isLineBreak(text.charAt(at))) {
      at++;
    }
  }

  private void skipLineBreaks() {
    while (at < text.length() && isLineBreak(text.charAt(at))) {
      at++;
    }
  }

  private boolean isAtEndOfCell() {
    return at >= text.length() || text.charAt(at) == ',' || isLineBreak(text.charAt(at));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
