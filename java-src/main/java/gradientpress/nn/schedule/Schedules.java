package gradientpress.nn.schedule;

import gradientpress.nn.Catalogue;

/** The catalogue of schedules, in the order in which controls list them. */
public final class Schedules {
  private static final Schedule[] ALL = {
    new Constant(), new StepDecay(), new Cosine(), new WarmUp()
  };

  private Schedules() {}

  /** Returns the names of all schedules. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the schedule of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Schedule named(String name) {
    return Catalogue.find(ALL, name, "schedule");
  }
}
