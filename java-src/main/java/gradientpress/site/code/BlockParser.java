package gradientpress.site.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.UnitText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Takes a block apart, by itself, so that its mistakes do not spill over into its neighbours. */
final class BlockParser {
  private static final Pattern IMPORTS =
      Pattern.compile("(?:(?:\\s++|//[^\\n\\r]*|/\\*(?s:.*?)\\*/)*+import\\b[^;]*;)++");

  private static final String NAME = "X";
  private static final String CLASS = "class " + NAME + " {";
  private static final String METHOD = "static void run() throws Throwable {";

  /**
   * A block that is taken apart.
   *
   * @param imports the index up to which its text is imports
   * @param members where a member begins that is to be static
   * @param errors what javac says to it; if there is any, the rest is not to be relied on
   */
  record Parsed(Block block, int imports, List<Integer> members, List<JavacMessage> errors) {}

  private BlockParser() {}

  /** Returns the index up to which a block's text is imports. */
  static int imports(Block block) {
    Matcher imports = IMPORTS.matcher(block.text().text());
    return imports.lookingAt() ? imports.end() : 0;
  }

  /** Takes a block apart, or finds out why that cannot be done. */
  static Parsed parse(Block block, Javac javac) {
    int imports = imports(block);
    boolean members = block.role().holdsMembers();
    UnitText unit = new UnitText();
    unit.add(block, 0, imports);
    unit.add(CLASS).add(members ? "\n" : METHOD + "\n");
    int start = unit.length();
    unit.add(block, imports, block.text().text().length());
    int end = unit.length();
    unit.add(members ? "}" : "}}");
    Javac.Parsed parsed = javac.parse(unit);
    List<JavacMessage> errors = parsed.errors();
    Tree around = around(parsed, members);
    if (around != null) {
      // What encloses the block has to end where we have ended it, and not at a brace of the block.
      int closed = parsed.end(around) - 1;
      Place brace = unit.place(closed, closed + 1);
      boolean tooEarly = start <= closed && closed < end;
      if (tooEarly && errors.stream().allMatch(error -> error.place().to() > brace.from())) {
        errors = List.of(new JavacMessage(brace, "this brace closes nothing in the block", ""));
      }
    }
    TreeSet<Integer> starts = new TreeSet<>();
    if (errors.isEmpty() && around instanceof ClassTree type) {
      for (Tree member : type.getMembers()) {
        if (!isStatic(member)) {
          starts.add(parsed.start(member) - start + imports);
        }
      }
    }
    return new Parsed(block, imports, new ArrayList<>(starts), errors);
  }

  /** Returns the class or method that encloses the block, if javac has got so far. */
  private static Tree around(Javac.Parsed parsed, boolean members) {
    for (Tree tree : parsed.types()) {
      if (tree instanceof ClassTree type && type.getSimpleName().contentEquals(NAME)) {
        if (members) {
          return type;
        }
        Tree first = type.getMembers().isEmpty() ? null : type.getMembers().get(0);
        return first instanceof MethodTree method ? method.getBody() : null;
      }
    }
    return null;
  }

  private static boolean isStatic(Tree member) {
    if (member instanceof MethodTree method) {
      return method.getModifiers().getFlags().contains(Modifier.STATIC);
    }
    if (member instanceof VariableTree field) {
      return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }
    if (member instanceof ClassTree type) {
      return type.getModifiers().getFlags().contains(Modifier.STATIC);
    }
    return !(member instanceof BlockTree initializer) || initializer.isStatic();
  }
}
