package gradientpress.nn.activation;

import gradientpress.nn.Named;

/**
 * What a unit does to its weighted sum: a function f, applied to whole buffers, with its
 * derivative.
 *
 * <p>To add one, write a class like {@link Tanh} and name it in {@link Activations}.
 */
public interface Activation extends Named {
  @Override
  default String label() {
    return name();
  }

  /** Sets {@code outputs[i] = f(sums[i])} for the first {@code count} entries. */
  void apply(double[] sums, double[] outputs, int count);

  /**
   * Multiplies {@code errors[i]} by {@code f′(sums[i])} for the first {@code count} entries.
   *
   * @param outputs what {@link #apply} made of {@code sums}: many derivatives are cheapest in it
   */
  void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count);
}
