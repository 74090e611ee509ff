package gradientpress.site.code;

import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A Java source that is put together from pieces of a post's blocks and of our own words around
 * them, and the way back to the blocks.
 */
final class UnitText {

  /**
   * A stretch of a block.
   *
   * @param from the index of the first character within the block's text
   * @param to the index after the last one
   */
  record Place(Block block, int from, int to) {

    /** Returns where that stands in the post. */
    Span span() {
      return block.text().spanOfChars(from, to);
    }
  }

  /** A stretch of the source that was taken from a block. */
  private record Piece(int start, int end, Block block, int from) {

    Place place(int start, int end) {
      int length = this.end - this.start;
      int first = Math.max(0, Math.min(start - this.start, length));
      int last = Math.max(first, Math.min(end - this.start, length));
      return new Place(block, from + first, from + last);
    }

    /** Returns the place after the last character that is not blank. */
    Place behind() {
      String text = block.text().text();
      int end = from + text.substring(from, from + this.end - start).stripTrailing().length();
      return new Place(block, end, end);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** The finished source, once somebody asks for a line. */
  private SourceText lines;

  /** Adds words of our own. */
  UnitText add(String words) {
    text.append(words);
    return this;
  }

  /** Adds a part of a block, and a line break, so that no line holds parts of two. */
  UnitText add(Block block, int from, int to) {
    return add(block, from, to, List.of(), "");
  }

  /** Adds a part of a block with a word of our own put in, at some places of the block. */
  UnitText add(Block block, int from, int to, List<Integer> places, String word) {
    int next = from;
    for (int place : places) {
      piece(block, next, place);
      text.append(word);
      next = place;
    }
    piece(block, next, to);
    text.append('\n');
    return this;
  }

  private void piece(Block block, int from, int to) {
    int start = text.length();
    text.append(block.text().text(), from, to);
    pieces.add(new Piece(start, text.length(), block, from));
  }

  /** Returns what of the source authors have written. */
  String authored() {
    return pieces.stream()
        .map(piece -> text.substring(piece.start(), piece.end()))
        .collect(Collectors.joining(" "));
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  /** Returns where a stretch of the source comes from; of our words, the nearest block before. */
  Place place(int start, int end) {
    Piece nearest = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.start() <= start) {
        nearest = piece;
      }
    }
    return start < nearest.end() || start < nearest.start()
        ? nearest.place(start, end)
        : nearest.behind();
  }

  /** Returns where a line of the source comes from: what of it is not blank. */
  Place place(int line) {
    if (lines == null) {
      lines = new SourceText("", text());
    }
    int start = lines.lineStart(line);
    int end = lines.lineEnd(line);
    Place found = null;
    for (Piece piece : pieces) {
      int from = Math.max(start, piece.start());
      int to = Math.min(end, piece.end());
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from < to) {
        Place place = piece.place(from, to);
        found = found == null ? place : new Place(place.block(), found.from(), place.to());
      }
    }
    return found == null ? place(start, start) : found;
  }

  /** Returns the source as a file that javac reads. */
  JavaFileObject file(String name) {
    return new SourceFile(name, this);
  }

  /** Returns the source that stands in such a file. */
  static UnitText of(JavaFileObject file) {
    return ((SourceFile) file).unit;
  }

  private static final class SourceFile extends SimpleJavaFileObject {
    private final UnitText unit;

    SourceFile(String name, UnitText unit) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.unit = unit;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return unit.text;
    }
  }
}
