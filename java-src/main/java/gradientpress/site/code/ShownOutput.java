package gradientpress.site.code;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what a block prints, up to what a page may show. */
final class ShownOutput extends OutputStream {
  static final int MOST_BYTES = 10_000;
  private static final String CUT = "… (and more)\n";

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean cut;

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    int room = Math.min(count, MOST_BYTES - kept.size());
    kept.write(bytes, from, room);
    cut |= room < count;
  }

  /** Returns what has been printed, or its beginning with a note that there is more. */
  synchronized String text() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer text = CharBuffer.allocate(kept.size());
    // A character that is cut in two at the end is left out.
    decoder.decode(ByteBuffer.wrap(kept.toByteArray()), text, !cut);
    String shown = text.flip().toString();
    return cut ? shown + (shown.endsWith("\n") ? "" : "\n") + CUT : shown;
  }
}
