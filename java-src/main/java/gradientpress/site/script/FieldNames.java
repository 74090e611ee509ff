package gradientpress.site.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds shorter names for the fields in a module that TeaVM has made.
 *
 * <p>TeaVM names no two fields alike, even of classes that have nothing to do with each other, and
 * so runs out of single letters. Here fields have different names only where one object has both:
 * in a class and the classes that it extends. Few names, used again and again, compress well.
 */
public final class FieldNames {
  /** Best those that are frequent anyway, as names of variables. */
  private static final String LETTERS = "etlanrfouicdsghwbpmyvkSCxENjATqBIDOFJMRzPLQ";

  /** {@code function A(){let a=this;B.call(a);a.first=null;a.second=0;}}: a class A extends B. */
  private static final Pattern CLASS =
      Pattern.compile(
          "function ([\\w$]+)\\(\\)\\{(?:let \\w=this;)?([\\w$]+)\\.call\\(\\w+\\);"
              + "((?:\\w+\\.[\\w$]+=[^;{}]*;)+)\\}");

  private static final Pattern FIELD = Pattern.compile("\\w+\\.([\\w$]+)=[^;]*;");

  /** {@code function A(){this.$id$=0;}}: the class Object. */
  private static final Pattern ROOT =
      Pattern.compile("function ([\\w$]+)\\(\\)\\{this\\.\\$id\\$=0;\\}");

  /** Names of a specification as the page writes them that might be taken for TeaVM's. */
  private static final Set<String> OF_THE_PAGE = Set.of("l1", "l2");

  /** What {@link ClassTable} leaves of what TeaVM notes about a class. */
  private static final List<String> NOTES = List.of("arrayType", "classObject", "itemType");

  private final String module;
  private final String root;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> fields = new TreeMap<>();
  private final Map<String, Set<String>> taken = new HashMap<>();
  private final Map<String, String> names = new TreeMap<>();

  private FieldNames(String module) {
    this.module = module;
    Matcher found = ROOT.matcher(module);
    if (!found.find()) {
      throw new IllegalStateException("TeaVM's module has no class Object");
    }
    this.root = found.group(1);
  }

  /**
   * Returns the new name of each field that gets one.
   *
   * @param module what TeaVM has made, with obfuscated names
   * @throws IllegalStateException if classes look different from what is expected here
   */
  public static Map<String, String> in(String module) {
    return new FieldNames(module).find();
  }

  private Map<String, String> find() {
    taken.put(root, otherProperties());
    Set<String> known = new HashSet<>();
    for (Matcher type = CLASS.matcher(module); type.find(); ) {
      List<String> own = new ArrayList<>();
      for (Matcher field = FIELD.matcher(type.group(3)); field.find(); ) {
        own.add(field.group(1));
        if (!known.add(field.group(1))) {
          throw new IllegalStateException("two classes have a field " + field.group(1));
        }
      }
      parents.put(type.group(1), type.group(2));
      fields.put(type.group(1), own);
    }
    fields.keySet().forEach(this::takenIn);
    name(NOTES, otherProperties());
    return names;
  }

  /** Returns the single letters that are the names of anything but fields, such as methods. */
  private Set<String> otherProperties() {
    Set<String> others = new HashSet<>();
    for (Matcher use = Pattern.compile("[.\"'](\\w)\\b").matcher(module); use.find(); ) {
      others.add(use.group(1));
    }
    return others;
  }

  /** Names the fields of a class, and returns all names that its objects use. */
  private Set<String> takenIn(String type) {
    Set<String> names = taken.get(type);
    if (names == null) {
      names = new HashSet<>(takenIn(parent(type)));
      taken.put(type, names);
      name(fields.getOrDefault(type, List.of()), names);
    }
    return names;
  }

  private void name(List<String> own, Set<String> taken) {
    int next = 0;
    List<String> mostUsedFirst = new ArrayList<>(own);
    mostUsedFirst.sort(Comparator.comparingInt(this::uses).reversed());
    mostUsedFirst.removeAll(OF_THE_PAGE);
    for (String field : mostUsedFirst) {
      while (next < LETTERS.length() && taken.contains(LETTERS.substring(next, next + 1))) {
        next++;
      }
      if (next == LETTERS.length()) {
        return; // the others keep the names that TeaVM gave them
      }
      String name = LETTERS.substring(next, next + 1);
      taken.add(name);
      names.put(field, name);
    }
  }

  private int uses(String field) {
    Pattern use = Pattern.compile("\\." + Pattern.quote(field) + "(?![\\w$])");
    return (int) use.matcher(module).results().count();
  }

  private String parent(String type) {
    String parent = parents.get(type);
    if (parent != null) {
      return parent;
    }
    // A class without fields is `A = extend(B)`, or `A = extend()` for a subclass of Object.
    Matcher without =
        Pattern.compile("[,;\\s]" + Pattern.quote(type) + "=[\\w$]+\\(([\\w$]*)\\)[,;]")
            .matcher(module);
    if (!without.find()) {
      throw new IllegalStateException("TeaVM's module has no class " + type);
    }
    return without.group(1).isEmpty() ? root : without.group(1);
  }
}
