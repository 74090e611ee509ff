package gradientpress.example;

/**
 * Something that a run shows and that has a name.
 *
 * @param kind what it is
 * @param epoch since when, for what shows in the losses; else 0
 * @param layer the layer of the unit, from 1, for what shows in units; else 0
 * @param unit the first unit of the layer that shows it
 * @param units how many units of the layer show it
 */
public record Symptom(Kind kind, int epoch, int layer, int unit, int units) {
  /** What a run can show. */
  public enum Kind {
    /** The training loss hardly falls any more, though it is high. */
    PLATEAU,

    /** The test loss has risen while the training loss went on falling. */
    OVERFITTING,

    /** A rectified unit says 0 to every sample, so that no gradient reaches its weights. */
    DEAD,

    /** A unit sits at the flat ends of its activation for nearly all samples. */
    SATURATED
  }

  static Symptom inLosses(Kind kind, int epoch) {
    return new Symptom(kind, epoch, 0, 0, 0);
  }

  static Symptom inUnits(Kind kind, int layer, int unit, int units) {
    return new Symptom(kind, 0, layer, unit, units);
  }
}
