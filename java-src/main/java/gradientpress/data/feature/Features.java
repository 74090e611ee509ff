package gradientpress.data.feature;

import gradientpress.nn.Catalogue;

/** The catalogue of input features, in the order in which controls list them. */
public final class Features {
  private static final Feature[] ALL = {
    new X(),
    new Y(),
    new XSquared(),
    new YSquared(),
    new Product(),
    new SineX(),
    new SineY(),
    new CosineX(),
    new CosineY(),
    new Radius()
  };

  private Features() {}

  /** Returns the names of all features. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the feature of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Feature named(String name) {
    return Catalogue.find(ALL, name, "feature");
  }
}
