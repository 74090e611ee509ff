package gradientpress.view.microscope;

import gradientpress.nn.Check;

/** A part of a network or of its training that readers are told about. */
interface Described {
  /** Returns its name in the catalogue. */
  String name();

  /**
   * Returns what is told about the part of that name.
   *
   * @param kind what a part is, such as {@code loss}
   * @throws IllegalArgumentException if nothing is told about it; the message shows the name
   */
  static <T extends Described> T find(T[] all, String name, String kind) {
    T found = find(all, name);
    if (found == null) {
      throw Check.refusal(kind, name, "is not explained");
    }
    return found;
  }

  /** Returns what is told about the part of that name, or null. */
  static <T extends Described> T find(T[] all, String name) {
    for (T one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return null;
  }
}
