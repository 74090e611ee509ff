package gradientpress.site.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The compiled code that can have a say in what comes out of a class: the class itself, those that
 * it names, those that these name, and so on; but for Java's own.
 */
public final class ReachableCode {
  /** Finds compiled classes. */
  @FunctionalInterface
  public interface Classes {
    /**
     * Returns a compiled class; nothing if there is none of that name, or if it is Java's own.
     *
     * @param name its name, such as {@code gradientpress/nn/Network}
     */
    Optional<byte[]> find(String name) throws IOException;
  }

  /** The classes of the program that is running, with its libraries. */
  public static final Classes RUNNING = ReachableCode::running;

  private static final String FOLDER_OF_JAVA = "jrt";

  /** Digests of the code that is running, by what was asked for: it does not change. */
  private static final Map<List<Class<?>>, String> KNOWN = new HashMap<>();

  private ReachableCode() {}

  private static Optional<byte[]> running(String name) throws IOException {
    URL place = ReachableCode.class.getClassLoader().getResource(name + ".class");
    if (place == null || place.getProtocol().equals(FOLDER_OF_JAVA)) {
      return Optional.empty();
    }
    try (InputStream in = place.openStream()) {
      return Optional.of(in.readAllBytes());
    }
  }

  /** Returns a digest of all code that some classes can reach. */
  public static String digest(Classes classes, Class<?>... roots) throws IOException {
    return classes == RUNNING ? digestOfRunning(roots) : digestAnew(classes, roots);
  }

  private static synchronized String digestOfRunning(Class<?>... roots) throws IOException {
    String known = KNOWN.get(List.of(roots));
    if (known == null) {
      known = digestAnew(RUNNING, roots);
      KNOWN.put(List.of(roots), known);
    }
    return known;
  }

  private static String digestAnew(Classes classes, Class<?>... roots) throws IOException {
    Sha256 digest = new Sha256();
    reachable(classes, roots).forEach((name, compiled) -> digest.add(name).add(compiled));
    return digest.hex();
  }

  /** Returns all classes that some can reach, themselves included, in the order of their names. */
  static SortedMap<String, byte[]> reachable(Classes classes, Class<?>... roots)
      throws IOException {
    SortedMap<String, byte[]> reached = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (Class<?> root : roots) {
      open.add(root.getName().replace('.', '/'));
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      if (!reached.containsKey(name)) {
        Optional<byte[]> compiled = classes.find(name);
        compiled.ifPresent(
            bytes -> {
              reached.put(name, bytes);
              open.addAll(ClassReferences.in(bytes));
            });
      }
    }
    return reached;
  }
}
