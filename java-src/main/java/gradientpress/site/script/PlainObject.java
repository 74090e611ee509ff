package gradientpress.site.script;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;

/**
 * Takes from the class {@link Object} of a translated module what it does for objects that do not
 * do it themselves: {@code toString} and {@code clone}.
 *
 * <p>TeaVM keeps both, whether anyone calls them or not, and with them names of classes, string
 * builders, and a runtime check of types. Of ours, only strings are shown and only arrays cloned,
 * and these know how.
 */
public final class PlainObject implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals("java.lang.Object")) {
      returnNull(type, new MethodDescriptor("toString", String.class), context);
      returnNull(type, new MethodDescriptor("clone", Object.class), context);
    }
  }

  private static void returnNull(
      ClassHolder type, MethodDescriptor method, ClassHolderTransformerContext context) {
    ProgramEmitter body = ProgramEmitter.create(type.getMethod(method), context.getHierarchy());
    body.constantNull(method.getResultType()).returnValue();
  }
}
