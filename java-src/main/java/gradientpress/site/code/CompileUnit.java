package gradientpress.site.code;

import gradientpress.site.code.BlockParser.Parsed;
import gradientpress.site.code.JavaFence.Block;
import java.util.List;

/**
 * The blocks of a post as one class: what is shared are its static members, and each block that
 * runs is one of its methods.
 */
final class CompileUnit {
  static final String PACKAGE = "posts";
  private static final String METHOD = "run$";

  private CompileUnit() {}

  /**
   * Returns the name of the class for a post, packages included; no two posts share one.
   *
   * @param stem the post's file name without {@code .md}
   */
  static String className(String stem) {
    StringBuilder name = new StringBuilder(PACKAGE + ".Post_");
    for (char c : stem.toCharArray()) {
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      name.append(plain ? String.valueOf(c) : c == '-' ? "_" : "$%x$".formatted((int) c));
    }
    return name.toString();
  }

  /** Returns the name of the method for the n-th of the blocks that run. */
  static String method(int number) {
    return METHOD + number;
  }

  /** Puts a unit together from blocks without mistakes in themselves. */
  static UnitText of(String className, List<Parsed> blocks) {
    UnitText unit = new UnitText();
    unit.add("package " + PACKAGE + ";\n");
    for (Parsed parsed : blocks) {
      if (parsed.imports() > 0) {
        unit.add(parsed.block(), 0, parsed.imports());
      }
    }
    unit.add("public final class " + className.substring(PACKAGE.length() + 1) + " {\n");
    int runs = 0;
    for (Parsed parsed : blocks) {
      Block block = parsed.block();
      int end = block.text().text().length();
      if (block.role().holdsMembers()) {
        unit.add(block, parsed.imports(), end, parsed.members(), "static ");
      } else {
        unit.add("public static void " + method(runs++) + "() throws Throwable {\n");
        unit.add(block, parsed.imports(), end);
        unit.add("}\n");
      }
    }
    return unit.add("}\n");
  }
}
