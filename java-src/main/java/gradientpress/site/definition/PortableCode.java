package gradientpress.site.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Looks through all code that definitions can reach for what computes other bits in a browser than
 * here, or other bits the second time.
 *
 * <p>It follows calls from method to method, so that what only the post's other blocks do, such as
 * printing, is not looked at.
 */
final class PortableCode {
  /** A place in the compiled code, and what is wrong there. */
  record Fault(int line, Unportable what) {}

  private final Map<String, ClassNode> classes;
  private final Set<String> definitions = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();

  private PortableCode(Map<String, ClassNode> classes) {
    this.classes = classes;
  }

  /**
   * Returns the faults that definitions can reach, each once, in no certain order.
   *
   * @param classes all classes of the post by their internal names
   */
  static List<Fault> faults(Map<String, ClassNode> classes, List<Definition> definitions) {
    PortableCode code = new PortableCode(classes);
    definitions.forEach(definition -> code.definitions.add(definition.type().replace('.', '/')));
    code.definitions.forEach(code::make);
    while (!code.open.isEmpty()) {
      code.open.pop().run();
    }
    return code.faults.stream().distinct().toList();
  }

  /** Follows an object: whatever it can be asked to do, and what its class does first. */
  private void make(String type) {
    ClassNode node = classes.get(type);
    if (node == null || !reached.add("new " + type)) {
      return;
    }
    node.methods.stream()
        .filter(method -> (method.access & Opcodes.ACC_STATIC) == 0)
        .forEach(method -> reach(node, method));
    touch(type);
    make(node.superName);
  }

  /** Follows what a class does when it is first spoken of. */
  private void touch(String type) {
    call(type, "<clinit>", "()V");
  }

  private void call(String type, String name, String descriptor) {
    ClassNode node = classes.get(type);
    if (node == null) {
      return;
    }
    for (MethodNode method : node.methods) {
      if (method.name.equals(name) && method.desc.equals(descriptor)) {
        reach(node, method);
        return;
      }
    }
    call(node.superName, name, descriptor);
  }

  private void reach(ClassNode type, MethodNode method) {
    if (reached.add(type.name + "." + method.name + method.desc)) {
      open.push(() -> read(type, method));
    }
  }

  private void read(ClassNode type, MethodNode method) {
    int line = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
        continue;
      }
      follow(instruction);
      int here = line;
      Unportable.in(instruction).ifPresent(what -> faults.add(new Fault(here, what)));
      if (instruction instanceof FieldInsnNode field && remembers(field, type, method)) {
        faults.add(new Fault(here, Unportable.memory(field.name)));
      }
    }
  }

  /** Says whether a definition would do something else the next time it is asked the same. */
  private boolean remembers(FieldInsnNode field, ClassNode type, MethodNode method) {
    return switch (field.getOpcode()) {
      case Opcodes.PUTSTATIC -> !method.name.equals("<clinit>");
      case Opcodes.PUTFIELD -> isOfDefinition(field.owner) && !method.name.equals("<init>");
      default -> false;
    };
  }

  private boolean isOfDefinition(String owner) {
    for (String definition : definitions) {
      for (String type = definition; classes.containsKey(type); ) {
        if (type.equals(owner)) {
          return true;
        }
        type = classes.get(type).superName;
      }
    }
    return false;
  }

  private void follow(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode called) {
      call(called.owner, called.name, called.desc);
      touch(called.owner);
    } else if (instruction instanceof FieldInsnNode field) {
      touch(field.owner);
    } else if (instruction instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
      make(made.desc);
    } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
      for (Object argument : lambda.bsmArgs) {
        if (argument instanceof Handle handle) {
          call(handle.getOwner(), handle.getName(), handle.getDesc());
        }
      }
    }
  }
}
