package gradientpress.example;

import gradientpress.nn.Check;

/** What a reader is challenged to reach: a few conditions that have to hold at the same moment. */
public final class Goal {
  private final Condition[] conditions;

  /**
   * Makes a goal.
   *
   * @throws IllegalArgumentException if there is no condition
   */
  public Goal(Condition... conditions) {
    Check.atLeast("conditions", conditions.length, 1);
    this.conditions = conditions.clone();
  }

  /** Returns the conditions. */
  public Condition[] conditions() {
    return conditions.clone();
  }

  /** Says whether all conditions hold. */
  public boolean isMet(Standing standing) {
    for (Condition condition : conditions) {
      if (!condition.holds(standing.of(condition.measure()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the first epoch after a given one that decides about the goal, since it is the last at
   * which a condition on the epochs holds, or the first: a run that is looked at now and then has
   * to be looked at there. Without such an epoch, {@link Integer#MAX_VALUE}.
   */
  public int nextDecision(int epoch) {
    int next = Integer.MAX_VALUE;
    for (Condition condition : conditions) {
      if (condition.measure() == Measure.EPOCHS) {
        int deciding = decidingEpoch(condition);
        if (deciding > epoch && deciding < next) {
          next = deciding;
        }
      }
    }
    return next;
  }

  private static int decidingEpoch(Condition condition) {
    int epoch = (int) condition.bound();
    if (condition.holds(epoch)) {
      return epoch;
    }
    return condition.comparison().isUpward() ? epoch + 1 : epoch - 1;
  }
}
