package gradientpress.data;

import gradientpress.nn.Catalogue;
import gradientpress.nn.Check;

/** The catalogue of data sets, in the order in which controls list them. */
public final class DataSets {
  /** Fewest and most classes of a data set that takes any number of them. */
  public static final int MIN_CLASSES = 2;

  public static final int MAX_CLASSES = 6;

  private static final Generator[] ALL = {
    new Circle(),
    new Xor(),
    new Gauss(),
    new Spiral(2),
    new Moons(),
    new Checkerboard(),
    new Blobs(3),
    new CatsAndDogs(),
    new Line(),
    new Sine(),
    new Step(),
    new PureChance(),
    new TiltedPlane(),
    new Hills(),
    new Digits()
  };

  private DataSets() {}

  /** Returns the names of all data sets. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the data set of that name, with its usual number of classes.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Generator named(String name) {
    return Catalogue.find(ALL, name, "data set");
  }

  /**
   * Returns the data set of that name, with that many classes if it {@linkplain #takesClasses takes
   * any number of them}; all others are returned as they are.
   *
   * @param classes {@link #MIN_CLASSES} to {@link #MAX_CLASSES}, or 0 for the usual number
   * @throws IllegalArgumentException if there is no such data set, or the number is out of bounds
   */
  public static Generator named(String name, int classes) {
    Generator usual = named(name);
    if (classes == 0) {
      return usual;
    }
    Check.range("classes", classes, MIN_CLASSES, MAX_CLASSES);
    return usual.withClasses(classes);
  }

  /** Says whether the data set of that name may have more or fewer classes than usual. */
  public static boolean takesClasses(String name) {
    return named(name).takesClasses();
  }
}
