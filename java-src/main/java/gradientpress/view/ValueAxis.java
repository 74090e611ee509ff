package gradientpress.view;

import gradientpress.nn.math.PortableMath;
import java.util.Arrays;

/** The upright axis of a curve: where a value stands, and what is written at it. */
final class ValueAxis {
  /** Most ticks. */
  private static final int MOST = 3;

  /** A logarithmic axis reaches from its highest value down to this part of it, at most. */
  private static final double DEEPEST = 1e-6;

  private static final int[] STEPS = {1, 2, 5};

  private final double lowest;
  private final double highest;
  private final boolean logarithmic;
  private final Tick[] ticks;

  private ValueAxis(double lowest, double highest, boolean logarithmic, Tick[] ticks) {
    this.lowest = logarithmic ? PortableMath.log(lowest) : lowest;
    this.highest = logarithmic ? PortableMath.log(highest) : highest;
    this.logarithmic = logarithmic;
    this.ticks = ticks;
  }

  /** Makes an axis from 0 to a highest value above 0. */
  static ValueAxis linear(double highest) {
    int exponent = Tick.exponent(highest);
    double lead = highest / new Tick(1, exponent).value();
    int step = lead < 2 ? 5 : lead < 4 ? 1 : lead < 8 ? 2 : 5;
    int of = lead < 2 ? exponent - 1 : exponent;
    Tick[] ticks = new Tick[MOST + 1];
    int count = 0;
    for (Tick tick = new Tick(0, 0);
        count <= MOST && tick.value() <= highest;
        tick = new Tick(count * step, of)) {
      ticks[count] = tick;
      count++;
    }
    return new ValueAxis(0, highest, false, Arrays.copyOf(ticks, count));
  }

  /** Makes an axis from 0 to 1 that is numbered in percent or in halves. */
  static ValueAxis ofScores() {
    return new ValueAxis(0, 1, false, new Tick[] {new Tick(0, 0), new Tick(5, -1), new Tick(1, 0)});
  }

  /**
   * Makes a logarithmic axis.
   *
   * @param lowest above 0; values below it stand at the bottom
   * @param highest at least as high
   */
  static ValueAxis logarithmic(double lowest, double highest) {
    double low = Math.min(Math.max(lowest, highest * DEEPEST), highest / 2);
    int first = Tick.exponent(low);
    int last = Tick.exponent(highest);
    Tick[] ticks = new Tick[(last - first + 1) * STEPS.length];
    int decades = last - first; // powers of ten above the lowest value
    int every = (decades + MOST - 1) / MOST;
    int count = 0;
    for (int e = first; e <= last; e++) {
      for (int step : STEPS) {
        Tick tick = new Tick(step, e);
        boolean fits = tick.value() >= low && tick.value() <= highest;
        if (fits && (decades < 2 || step == 1 && (last - e) % every == 0)) {
          ticks[count] = tick;
          count++;
        }
      }
    }
    return new ValueAxis(low, highest, true, Arrays.copyOf(ticks, count));
  }

  Tick[] ticks() {
    return ticks;
  }

  /** Returns where a value stands, from 0 at the bottom to 1 on top; NaN for NaN. */
  double part(double value) {
    double place = logarithmic ? PortableMath.log(value) : value;
    double part = (place - lowest) / (highest - lowest);
    return part < 0 ? 0 : part > 1 ? 1 : part;
  }
}
