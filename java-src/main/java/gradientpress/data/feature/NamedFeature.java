package gradientpress.data.feature;

/** What every feature is called, and whether it needs the second coordinate. */
abstract class NamedFeature implements Feature {
  private final String name;
  private final String label;
  private final boolean needsY;

  NamedFeature(String name, String label, boolean needsY) {
    this.name = name;
    this.label = label;
    this.needsY = needsY;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String label() {
    return label;
  }

  @Override
  public final boolean needsY() {
    return needsY;
  }
}
