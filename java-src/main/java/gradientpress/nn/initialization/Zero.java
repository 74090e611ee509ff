package gradientpress.nn.initialization;

import gradientpress.nn.math.SeededRandom;

/**
 * All weights zero, to show why that fails: the units of a layer start as twins and stay twins.
 *
 * <p>They say the same and get the same gradient, step after step, so that a layer of them is worth
 * a single unit. Random weights break the symmetry (D. Rumelhart, G. Hinton and R. Williams,
 * "Learning internal representations by error propagation", 1986).
 */
public final class Zero implements Initialization {
  @Override
  public String name() {
    return "zero";
  }

  @Override
  public String label() {
    return "Zero";
  }

  @Override
  public double weight(int inputs, int units, SeededRandom random) {
    return 0;
  }
}
