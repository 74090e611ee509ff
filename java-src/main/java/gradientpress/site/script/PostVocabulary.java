package gradientpress.site.script;

import gradientpress.data.Generator;
import gradientpress.example.OwnVocabulary;
import gradientpress.example.Vocabulary;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.site.definition.Definitions;
import gradientpress.site.definition.Kind;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class that the modules of a post have in the place of {@code PageVocabulary}: its
 * method returns the post's own definitions with the catalogues'.
 *
 * <p>It is written in bytes, because the classes of a post may be private to it: TeaVM does not
 * mind, and javac would.
 */
final class PostVocabulary {
  /** Where the class belongs. */
  static final String FILE = "gradientpress/browser/message/PageVocabulary.class";

  private static final String CONSTRUCTOR = "<init>";
  private static final String OWN = Type.getInternalName(OwnVocabulary.class);
  private static final Type GENERATORS = Type.getType(Generator[].class);
  private static final Type ACTIVATIONS = Type.getType(Activation[].class);
  private static final Type OPTIMIZERS = Type.getType(Optimizer[].class);

  private PostVocabulary() {}

  /** Returns the class file. */
  static byte[] of(Definitions definitions) {
    ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String name = FILE.substring(0, FILE.lastIndexOf('.'));
    type.visit(Opcodes.V17, Opcodes.ACC_FINAL, name, null, "java/lang/Object", null);
    MethodVisitor method =
        type.visitMethod(
            Opcodes.ACC_STATIC,
            "ofThisPage",
            Type.getMethodDescriptor(Type.getType(Vocabulary.class)),
            null,
            null);
    method.visitCode();
    method.visitTypeInsn(Opcodes.NEW, OWN);
    method.visitInsn(Opcodes.DUP);
    array(GENERATORS, definitions.types(Kind.DATA_SET), method);
    array(ACTIVATIONS, definitions.types(Kind.ACTIVATION), method);
    array(OPTIMIZERS, definitions.types(Kind.OPTIMIZER), method);
    String parameters =
        Type.getMethodDescriptor(Type.VOID_TYPE, GENERATORS, ACTIVATIONS, OPTIMIZERS);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, OWN, CONSTRUCTOR, parameters, false);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0); // computed
    method.visitEnd();
    type.visitEnd();
    return type.toByteArray();
  }

  private static void array(Type array, List<String> types, MethodVisitor method) {
    method.visitIntInsn(Opcodes.BIPUSH, types.size());
    method.visitTypeInsn(Opcodes.ANEWARRAY, array.getElementType().getInternalName());
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i).replace('.', '/');
      method.visitInsn(Opcodes.DUP);
      method.visitIntInsn(Opcodes.BIPUSH, i);
      method.visitTypeInsn(Opcodes.NEW, type);
      method.visitInsn(Opcodes.DUP);
      method.visitMethodInsn(Opcodes.INVOKESPECIAL, type, CONSTRUCTOR, "()V", false);
      method.visitInsn(Opcodes.AASTORE);
    }
  }
}
