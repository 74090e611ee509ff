package gradientpress.nn.schedule;

/** The same learning rate from the first epoch to the last. */
public final class Constant implements Schedule {
  @Override
  public String name() {
    return "constant";
  }

  @Override
  public String label() {
    return "Constant";
  }

  @Override
  public double factor(int epoch, int epochs) {
    return 1;
  }
}
