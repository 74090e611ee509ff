package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;

/** Round clouds around a ring, one for each class: the first on top, the others clockwise. */
final class Blobs extends NamedSet {
  private static final double FULL_TURN = 6.283185307179586;
  private static final double RING = 3.5;
  private static final double SPREAD = 0.7;

  private final int clouds;

  Blobs(int clouds) {
    super("blobs", Task.CLASSES);
    this.clouds = clouds;
  }

  @Override
  public String label() {
    return "Ring of clouds";
  }

  @Override
  public String[] outputs() {
    return Letters.of(clouds);
  }

  @Override
  public boolean takesClasses() {
    return true;
  }

  @Override
  public Generator withClasses(int classes) {
    return new Blobs(classes);
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double angle = FULL_TURN / clouds * label;
    point[0] = random.nextGaussian() * SPREAD + PortableMath.sin(angle) * RING;
    point[1] = random.nextGaussian() * SPREAD + PortableMath.cos(angle) * RING;
    return label;
  }
}
