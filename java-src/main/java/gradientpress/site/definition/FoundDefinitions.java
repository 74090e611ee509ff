package gradientpress.site.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the definitions among compiled classes, without running or even loading them: whatever
 * implements one of our interfaces and can be made without arguments.
 */
final class FoundDefinitions {
  private static final String CONSTRUCTOR = "<init>";

  private final Map<String, ClassNode> classes = new TreeMap<>();

  FoundDefinitions(SharedClasses shared) {
    for (byte[] file : shared.files().values()) {
      ClassNode node = new ClassNode();
      new ClassReader(file).accept(node, ClassReader.SKIP_FRAMES);
      classes.put(node.name, node);
    }
  }

  /** Returns all classes by their internal names. */
  Map<String, ClassNode> classes() {
    return classes;
  }

  /** Returns the definitions in the order in which they are written. */
  List<Definition> all() {
    List<Definition> all = new ArrayList<>();
    for (ClassNode node : classes.values()) {
      boolean isAbstract = (node.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) != 0;
      boolean isLocal = node.outerMethod != null || node.outerClass != null;
      Optional<MethodNode> constructor = constructor(node);
      if (isAbstract || isLocal || constructor.isEmpty()) {
        continue;
      }
      for (Kind kind : Kind.values()) {
        if (is(node, kind.type().getName().replace('.', '/'))) {
          all.add(new Definition(kind, node.name.replace('/', '.'), line(constructor.get())));
        }
      }
    }
    all.sort(Comparator.comparingInt(Definition::line));
    return all;
  }

  private static Optional<MethodNode> constructor(ClassNode node) {
    return node.methods.stream()
        .filter(method -> method.name.equals(CONSTRUCTOR) && method.desc.equals("()V"))
        .findFirst();
  }

  /** A constructor that is not written begins where its class does. */
  private static int line(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        return number.line;
      }
    }
    return 1;
  }

  private boolean is(ClassNode node, String type) {
    List<String> above = new ArrayList<>(node.interfaces);
    above.add(node.superName);
    return above.contains(type)
        || above.stream()
            .anyMatch(name -> classes.containsKey(name) && is(classes.get(name), type));
  }
}
