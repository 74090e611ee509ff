package gradientpress.nn.optimizer;

/**
 * Momentum in units of the recent size of the gradients.
 *
 * <p>m ← 0.9·m + 0.1·g and v ← 0.999·v + 0.001·g² start at zero, hence too small; divided by 1 −
 * 0.9^t and 1 − 0.999^t they are right on average. Then w ← w − η·m̂ / (√v̂ + 10⁻⁸). Source: D. P.
 * Kingma and J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1.
 */
public class Adam implements Optimizer {
  private static final double MEAN_DECAY = 0.9;
  private static final double SQUARE_DECAY = 0.999;
  private static final double EPSILON = 1e-8;

  @Override
  public String name() {
    return "adam";
  }

  @Override
  public String label() {
    return "Adam";
  }

  @Override
  public int memoryPerParameter() {
    return 2;
  }

  @Override
  public void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
    double rate = learningRate / (1 - power(MEAN_DECAY, step));
    double squareCorrection = 1 - power(SQUARE_DECAY, step);
    int count = parameters.length;
    for (int i = 0; i < count; i++) {
      double gradient = gradients[i];
      double mean = memory[i] * MEAN_DECAY + gradient * (1 - MEAN_DECAY);
      double square = memory[count + i] * SQUARE_DECAY + gradient * gradient * (1 - SQUARE_DECAY);
      memory[i] = mean;
      memory[count + i] = square;
      parameters[i] -= rate * mean / (Math.sqrt(square / squareCorrection) + EPSILON);
    }
  }

  /** Returns a power by repeated squaring: the same bits everywhere, unlike {@code Math.pow}. */
  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }
}
