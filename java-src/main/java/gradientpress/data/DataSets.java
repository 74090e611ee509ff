package gradientpress.data;

/** The catalogue of data sets, in the order in which controls list them. */
public final class DataSets {
  private static final Generator[] ALL = {
    new Circle(), new Xor(), new Gauss(), new Spiral(), new CatsAndDogs()
  };

  private DataSets() {}

  /** Returns the names of all data sets. */
  public static String[] names() {
    String[] names = new String[ALL.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = ALL[i].name();
    }
    return names;
  }

  /**
   * Returns the data set of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Generator named(String name) {
    for (Generator dataSet : ALL) {
      if (dataSet.name().equals(name)) {
        return dataSet;
      }
    }
    throw new IllegalArgumentException("no data set is named '" + name + "'");
  }
}
