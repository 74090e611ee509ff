package gradientpress.nn.schedule;

/**
 * A learning rate that rises evenly during the first tenth of the run, and is constant from there
 * on.
 *
 * <p>The first gradients, from random weights, are the least to be trusted. Source: P. Goyal et
 * al., "Accurate, large minibatch SGD: training ImageNet in 1 hour", 2017, section 2.2.
 */
public final class WarmUp implements Schedule {
  @Override
  public String name() {
    return "warm-up";
  }

  @Override
  public String label() {
    return "Warm-up";
  }

  @Override
  public double factor(int epoch, int epochs) {
    int rising = epochs / 10;
    return epoch < rising ? (epoch + 1.0) / (rising + 1) : 1;
  }
}
