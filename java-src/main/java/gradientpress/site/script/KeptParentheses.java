package gradientpress.site.script;

import gradientpress.site.code.SharedUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the order in which authors sum and multiply.
 *
 * <p>TeaVM writes {@code a + (b + c)} as {@code a + b + c}, and {@code a * (b / c)} likewise, which
 * rounds differently or even computes something else. After a minus it keeps the parentheses, so in
 * the classes of posts {@code a + b} is translated as {@code a - -b}, and {@code a * b} as {@code
 * -(a * -b)}: changing a sign is exact. Our own classes are written so that they need none of that.
 */
public final class KeptParentheses implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!SharedUnit.isOfPost(type.getName())) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        transform(method.getProgram());
      }
    }
  }

  private static void transform(Program program) {
    for (BasicBlock block : program.getBasicBlocks()) {
      List<Instruction> before = StreamSupport.stream(block.spliterator(), false).toList();
      for (Instruction instruction : before) {
        if (instruction instanceof BinaryInstruction binary
            && binary.getOperandType() == NumericOperandType.DOUBLE) {
          transform(binary, program);
        }
      }
    }
  }

  private static void transform(BinaryInstruction binary, Program program) {
    BinaryOperation operation = binary.getOperation();
    boolean sum = operation == BinaryOperation.ADD;
    if (!sum && operation != BinaryOperation.MULTIPLY) {
      return;
    }
    Variable negated = program.createVariable();
    binary.insertPrevious(negate(binary.getSecondOperand(), negated, binary));
    BinaryInstruction other =
        new BinaryInstruction(
            sum ? BinaryOperation.SUBTRACT : BinaryOperation.MULTIPLY, NumericOperandType.DOUBLE);
    other.setLocation(binary.getLocation());
    other.setFirstOperand(binary.getFirstOperand());
    other.setSecondOperand(negated);
    other.setReceiver(sum ? binary.getReceiver() : program.createVariable());
    if (!sum) {
      binary.insertNext(negate(other.getReceiver(), binary.getReceiver(), binary));
    }
    binary.replace(other);
  }

  private static Instruction negate(Variable from, Variable to, Instruction at) {
    NegateInstruction negate = new NegateInstruction(NumericOperandType.DOUBLE);
    negate.setOperand(from);
    negate.setReceiver(to);
    negate.setLocation(at.getLocation());
    return negate;
  }
}
