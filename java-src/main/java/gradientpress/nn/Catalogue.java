package gradientpress.nn;

/** What every catalogue of named things does: lists the names, finds one by its name. */
public final class Catalogue {
  private Catalogue() {}

  /** Returns the names of all entries, in their order. */
  public static String[] names(Named[] entries) {
    String[] names = new String[entries.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = entries[i].name();
    }
    return names;
  }

  /**
   * Returns the entry of that name.
   *
   * @param kind what an entry is, such as {@code optimizer}
   * @throws IllegalArgumentException if there is none; the message shows the name
   */
  public static <T extends Named> T find(T[] entries, String name, String kind) {
    for (T entry : entries) {
      if (entry.name().equals(name)) {
        return entry;
      }
    }
    throw Check.refusal(kind, name, "is unknown");
  }
}
