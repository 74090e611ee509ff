package gradientpress.browser.compare;

import gradientpress.example.LossHistory;

/** The finish line of a race: who wins it, and how that is told. */
final class Finish {
  private final double target;

  /**
   * Draws the line.
   *
   * @param target the test loss to reach, or 0 if the lowest at the end wins
   */
  Finish(double target) {
    this.target = target;
  }

  double target() {
    return target;
  }

  /** Returns the first epoch at whose end a run had reached the target, or −1 if there is none. */
  int reachedAt(LossHistory history) {
    for (int entry = 0; entry < history.size(); entry++) {
      if (target > 0 && history.test(entry) <= target) {
        return history.epoch(entry);
      }
    }
    return -1;
  }

  /**
   * Returns the winner: who reached the target first, else who has the lowest loss.
   *
   * @param losses the test losses at the end; NaN where a run has diverged
   * @return its place, or −1 if all have diverged
   */
  int winner(LossHistory[] histories, double[] losses) {
    int best = -1;
    int bestEpoch = Integer.MAX_VALUE;
    for (int i = 0; i < losses.length; i++) {
      int reached = reachedAt(histories[i]);
      int epoch = reached < 0 ? Integer.MAX_VALUE : reached;
      boolean better = best < 0 || losses[i] < losses[best];
      if (epoch < bestEpoch || epoch == bestEpoch && losses[i] == losses[i] && better) {
        best = i;
        bestEpoch = epoch;
      }
    }
    return best;
  }

  /**
   * Tells how the race has ended.
   *
   * @param name of the winner
   * @param history of the winner
   * @param loss of the winner at the end, as text
   */
  String words(String name, LossHistory history, String loss) {
    int reached = reachedAt(history);
    if (target > 0 && reached >= 0) {
      return name.concat(" wins: it was there after ").concat(epochs(reached)).concat(".");
    }
    String end = " the lowest test loss at the end, ".concat(loss).concat(".");
    return target > 0
        ? "None came to the finish line. ".concat(name).concat(" has").concat(end)
        : name.concat(" wins, with").concat(end);
  }

  private static String epochs(int count) {
    return Integer.toString(count).concat(count == 1 ? " epoch" : " epochs");
  }
}
