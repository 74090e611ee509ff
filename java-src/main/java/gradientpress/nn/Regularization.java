package gradientpress.nn;

import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.regularization.Dropout;
import gradientpress.nn.regularization.GradientClipping;
import gradientpress.nn.regularization.L1;
import gradientpress.nn.regularization.L2;
import gradientpress.nn.regularization.WeightDecay;

/**
 * What keeps a network from trusting its training set too much, and its steps from growing too
 * long. Prices are on weights only: a bias bends nothing.
 */
final class Regularization {
  /** Purpose of the random numbers: each step has a stream of its own. */
  private static final int FOR_DROPOUT = 0x0d000000;

  private final Network network;
  private final int seed;
  private final SeededRandom random;
  private final L1 l1;
  private final L2 l2;
  private final WeightDecay decay;
  private final Dropout dropout;
  private final GradientClipping clipping;

  private final boolean changesGradients;

  /** Takes what is chosen; null stands for what is not. */
  Regularization(Network network, Hyperparameters chosen, int seed) {
    boolean decoupled = chosen.optimizer().decouplesWeightDecay();
    this.network = network;
    this.seed = seed;
    this.random = new SeededRandom(seed, FOR_DROPOUT);
    this.l1 = chosen.l1() > 0 ? new L1(chosen.l1()) : null;
    this.l2 = chosen.l2() > 0 && !decoupled ? new L2(chosen.l2()) : null;
    this.decay = chosen.l2() > 0 && decoupled ? new WeightDecay(chosen.l2()) : null;
    this.dropout = chosen.dropout() > 0 ? new Dropout(chosen.dropout()) : null;
    double largest = chosen.largestGradient();
    this.clipping = largest > 0 ? new GradientClipping(largest) : null;
    this.changesGradients = l1 != null || l2 != null || decay != null || clipping != null;
    if (dropout != null) {
      network.prepareDropout();
    }
  }

  /** Draws the hidden units that the pass of a step does without. */
  void dropUnits(int step, int rows) {
    if (dropout != null) {
      random.restart(seed, FOR_DROPOUT + step);
      network.drop(dropout, random, rows);
    }
  }

  /** Lets the next pass use all units. */
  void keepAllUnits() {
    if (dropout != null) {
      network.keepAll();
    }
  }

  /** Adds the prices to the gradients, clips those, and lets weights decay. */
  void apply(double learningRate) {
    if (changesGradients) {
      change(learningRate);
    }
  }

  private void change(double learningRate) {
    double[] parameters = network.parameters();
    double[] gradients = network.gradients();
    for (int l = 1; l <= network.depth(); l++) {
      int from = network.weightsOf(l);
      int to = network.biasesOf(l);
      if (l1 != null) {
        l1.addGradient(parameters, gradients, from, to);
      }
      if (l2 != null) {
        l2.addGradient(parameters, gradients, from, to);
      }
      if (decay != null) {
        decay.shrink(parameters, from, to, learningRate);
      }
    }
    if (clipping != null) {
      clipping.clip(gradients);
    }
  }
}
