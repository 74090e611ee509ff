package gradientpress.view.microscope;

/**
 * A reader's way through an {@link Explanation}, term by term or in longer strides: always at one
 * term, and never beyond the first or the last.
 */
public final class Walk {
  /** How far a stride goes: to the next term, or to the first one of the next line, and so on. */
  public enum Stride {
    STAGE,
    LAYER,
    UNIT,
    LINE,
    TERM
  }

  private static final Stage[] STAGES = Stage.values();
  private static final int LEVELS = 5;

  private Explanation explanation;

  /** Which stage, and which layer of it, unit, line and term: one for each stride. */
  private final int[] at = new int[LEVELS];

  private Line[] lines;

  /** Starts at the first term of all. */
  public Walk(Explanation explanation) {
    show(explanation);
  }

  /**
   * Goes on in another explanation of a network of the same sizes, at the same term if it is still
   * there, or else at the last of the same unit.
   */
  public void show(Explanation other) {
    explanation = other;
    look();
    for (int level = 3; level < LEVELS; level++) {
      at[level] = Math.min(at[level], count(level) - 1);
    }
  }

  /**
   * Goes on by a stride.
   *
   * @return false if there is nothing further: then nothing changes
   */
  public boolean next(Stride stride) {
    for (int level = stride.ordinal(); level >= 0; level--) {
      if (at[level] + 1 < count(level)) {
        at[level]++;
        restart(level + 1);
        return true;
      }
    }
    return false;
  }

  /**
   * Goes back by a stride: to the term before, or to the first one of the line before, and so on.
   *
   * @return false if there is nothing before: then nothing changes
   */
  public boolean previous(Stride stride) {
    for (int level = stride.ordinal(); level >= 0; level--) {
      if (at[level] > 0) {
        at[level]--;
        restart(level + 1);
        for (int inner = level + 1; inner <= stride.ordinal(); inner++) {
          at[inner] = count(inner) - 1;
          look();
        }
        return true;
      }
    }
    return false;
  }

  /** Goes to the first term of a unit in a stage. */
  public void goTo(Stage stage, int layer, int unit) {
    restart(0);
    at[0] = stage.ordinal();
    while (at[1] + 1 < count(1) && layer() != layer) {
      at[1]++;
    }
    at[2] = Math.min(unit, count(2) - 1);
    look();
  }

  /** Goes to a term of a line about the present unit. */
  public void goTo(int line, int term) {
    restart(3);
    at[3] = Math.min(line, count(3) - 1);
    at[4] = Math.min(term, count(4) - 1);
  }

  /** Says whether there is anything further by a stride. */
  public boolean hasNext(Stride stride) {
    for (int level = stride.ordinal(); level >= 0; level--) {
      if (at[level] + 1 < count(level)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether there is anything before by a stride. */
  public boolean hasPrevious(Stride stride) {
    for (int level = stride.ordinal(); level >= 0; level--) {
      if (at[level] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the stage. */
  public Stage stage() {
    return STAGES[at[0]];
  }

  /** Returns the layer, where 0 stands for the inputs. */
  public int layer() {
    return explanation.layer(stage(), at[1]);
  }

  /** Returns the unit of the layer. */
  public int unit() {
    return at[2];
  }

  /** Returns all lines about the unit in this stage. */
  public Line[] lines() {
    return lines;
  }

  /** Returns which of them it is. */
  public int line() {
    return at[3];
  }

  /** Returns which term of the line it is. */
  public int term() {
    return at[4];
  }

  /** Returns how many there are of a level, within those that are at hand of the levels before. */
  private int count(int level) {
    return switch (level) {
      case 0 -> STAGES.length;
      case 1 -> explanation.layers(stage());
      case 2 -> explanation.units(stage(), layer());
      case 3 -> lines.length;
      default -> lines[at[3]].terms().length;
    };
  }

  /** Puts a level and all within it at their beginnings. */
  private void restart(int from) {
    for (int level = from; level < LEVELS; level++) {
      at[level] = 0;
    }
    look();
  }

  /** Returns how many units the layer has in the stage. */
  public int units() {
    return count(2);
  }

  private void look() {
    lines = explanation.lines(stage(), layer(), unit());
  }
}
