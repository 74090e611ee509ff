package gradientpress.site.definition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.util.Printer;

/**
 * Something that does not compute the same bits everywhere and always.
 *
 * @param word what to look for in the line
 * @param why the end of a message that begins with the word
 * @param hint what to do instead
 */
record Unportable(String word, String why, String hint) {
  private static final String DIFFERS = "differs between the build and browsers";
  private static final Set<String> MATH = Set.of("java/lang/Math", "java/lang/StrictMath");

  /** What the mathematics of Java and of browsers agree on. */
  private static final Set<String> EXACT =
      Set.of("abs", "min", "max", "sqrt", "floor", "ceil", "signum", "floorMod", "floorDiv");

  private static final Map<String, String> OWN_MATH =
      Map.of(
          "exp", "PortableMath.exp",
          "expm1", "PortableMath.expMinusOne",
          "log", "PortableMath.log",
          "log1p", "PortableMath.logOnePlus",
          "tanh", "PortableMath.tanh",
          "sin", "PortableMath.sin",
          "cos", "PortableMath.cos",
          "random", "the SeededRandom that you are given",
          "pow", "a product, or PortableMath.exp and PortableMath.log",
          "hypot", "Math.sqrt of the sum of squares");

  private static final Set<String> CHANCE =
      Set.of(
          "java/util/Random",
          "java/util/SplittableRandom",
          "java/util/concurrent/ThreadLocalRandom",
          "java/security/SecureRandom");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "java/lang/System\\.(currentTimeMillis|nanoTime|identityHashCode|getenv|getProperty)"
              + "|java/(time|net|nio)/.*|java/io/(?!PrintStream).*");

  /** Finds what is wrong with an instruction, if anything is. */
  static Optional<Unportable> in(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call) {
      return in(call);
    }
    int opcode = instruction.getOpcode();
    // Such as FADD, F2D and D2F; a method of floats has some of these, too.
    boolean isOfFloats = opcode >= 0 && Printer.OPCODES[opcode].matches("F[A-Z]+|F2.|.2F|FCONST_.");
    return isOfFloats
        ? Optional.of(
            new Unportable("float", "is not rounded alike in browsers", "use double instead"))
        : Optional.empty();
  }

  private static Optional<Unportable> in(MethodInsnNode call) {
    String type = Type.getObjectType(call.owner).getClassName();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String word = simple + "." + call.name;
    if (MATH.contains(call.owner) && !EXACT.contains(call.name)) {
      String instead = OWN_MATH.getOrDefault(call.name, "PortableMath, or sums and products");
      return Optional.of(new Unportable(word, DIFFERS, "use " + instead));
    }
    if (CHANCE.contains(call.owner)) {
      String why = "draws other numbers in browsers";
      return Optional.of(new Unportable(simple, why, "use the SeededRandom that you are given"));
    }
    return OUTSIDE.matcher(call.owner + "." + call.name).matches()
        ? Optional.of(
            new Unportable(word, "may say something else each time", "compute from the arguments"))
        : Optional.empty();
  }

  /** Returns what is wrong with keeping something in a field. */
  static Unportable memory(String field) {
    return new Unportable(
        field,
        "is remembered from one call to the next, so that a run could not be repeated",
        "compute from the arguments alone; an optimizer remembers in 'memory'");
  }
}
