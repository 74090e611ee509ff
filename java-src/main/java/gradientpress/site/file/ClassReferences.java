package gradientpress.site.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes that a compiled class names: those that it uses, and the types of its fields,
 * parameters and results.
 *
 * <p>All of them stand in the table of constants at the beginning. Source: The Java Virtual Machine
 * Specification, Java SE 17 Edition, 4.4.
 */
final class ClassReferences {
  private static final int MAGIC = 0xCAFEBABE;

  /** The name of a class in a package. */
  private static final Pattern NAME = Pattern.compile("[\\w$]+(/[\\w$]+)+");

  /** A type within a descriptor or a generic signature, such as {@code Ljava/lang/String;}. */
  private static final Pattern TYPE = Pattern.compile("L([\\w$/]+)[;<]");

  private ClassReferences() {}

  /**
   * Returns the names of all classes that a compiled class names, such as {@code java/lang/String};
   * perhaps a few texts that look like one as well.
   *
   * @throws IllegalArgumentException if this is no compiled class
   */
  static Set<String> in(byte[] compiled) {
    Set<String> names = new TreeSet<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled))) {
      if (in.readInt() != MAGIC) {
        throw new IllegalArgumentException("this is no compiled class");
      }
      in.skipNBytes(4); // the version
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        if (tag == Constant.UTF_8) {
          String text = in.readUTF();
          if (text.indexOf('/') >= 0) { // else it names nothing in a package
            add(text, names);
          }
        } else {
          in.skipNBytes(Constant.length(tag));
          i += Constant.places(tag) - 1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a compiled class that is cut short", e);
    }
    return names;
  }

  /** A class stands there by its bare name, in a descriptor with others. */
  private static void add(String text, Set<String> names) {
    if (NAME.matcher(text).matches()) {
      names.add(text);
    }
    Matcher types = TYPE.matcher(text);
    while (types.find()) {
      names.add(types.group(1));
    }
  }

  /** The kinds of constants, by their tags. */
  private static final class Constant {
    static final int UTF_8 = 1;

    /** How many bytes follow the tag. */
    static int length(int tag) {
      return switch (tag) {
        case 7, 8, 16, 19, 20 -> 2; // class, string, method type, module, package
        case 15 -> 3; // method handle
        case 3, 4, 9, 10, 11, 12, 17, 18 -> 4; // numbers, members, dynamic constants and calls
        case 5, 6 -> 8; // long, double
        default -> throw new IllegalArgumentException("unknown kind of constant: " + tag);
      };
    }

    /** A long or a double takes two places of the table. */
    static int places(int tag) {
      return tag == 5 || tag == 6 ? 2 : 1;
    }
  }
}
