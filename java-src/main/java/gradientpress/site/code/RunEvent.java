package gradientpress.site.code;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that has happened to a block while it ran, as the child JVM tells it.
 *
 * @param kind what has happened
 * @param output what the block had printed, as far as it is shown
 * @param type the class of what was thrown
 * @param message its message, or the name of a thread
 * @param lines the lines of the unit on which that happened, innermost first
 */
record RunEvent(Kind kind, String output, String type, String message, List<Integer> lines) {

  enum Kind {
    /** The block has come to its end. */
    ENDED,
    /** It has thrown something. */
    THREW,
    /** What is shared has thrown something before the first block began. */
    THREW_BEFORE,
    /** It has left a thread behind that goes on. */
    LEFT_A_THREAD,
    /** It has asked the JVM to exit. */
    EXITED,
    /** It has not come to its end in time. */
    TOOK_TOO_LONG
  }

  void write(DataOutputStream to) throws IOException {
    to.writeByte(kind.ordinal());
    writeText(output, to);
    writeText(type, to);
    writeText(message, to);
    to.writeInt(lines.size());
    for (int line : lines) {
      to.writeInt(line);
    }
  }

  /** Reads an event; throws an exception where none, or half of one, stands. */
  static RunEvent read(DataInputStream from) throws IOException {
    Kind kind = Kind.values()[from.readByte()];
    String output = readText(from);
    String type = readText(from);
    String message = readText(from);
    List<Integer> lines = new ArrayList<>();
    for (int count = from.readInt(); count > 0; count--) {
      lines.add(from.readInt());
    }
    return new RunEvent(kind, output, type, message, lines);
  }

  private static void writeText(String text, DataOutputStream to) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.writeInt(bytes.length);
    to.write(bytes);
  }

  private static String readText(DataInputStream from) throws IOException {
    return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
  }
}
