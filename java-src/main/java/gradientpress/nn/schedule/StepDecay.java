package gradientpress.nn.schedule;

/**
 * The full learning rate for the first half of the run, a tenth of it up to three quarters, and a
 * hundredth from there on.
 *
 * <p>Large steps find the valley, small ones its bottom. Source: K. He et al., "Deep residual
 * learning for image recognition", 2016, section 4.2, which divides by ten at about these points.
 */
public final class StepDecay implements Schedule {
  @Override
  public String name() {
    return "step";
  }

  @Override
  public String label() {
    return "Step";
  }

  @Override
  public double factor(int epoch, int epochs) {
    int planned = Math.min(epoch, epochs - 1);
    if (planned < epochs * 0.5) {
      return 1;
    }
    return planned < epochs * 0.75 ? 0.1 : 0.01;
  }
}
