package gradientpress.data;

import gradientpress.data.feature.Feature;
import gradientpress.data.feature.Features;
import gradientpress.nn.Check;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;

/** The way from raw inputs to what enters a network: chosen features, standardized if so wished. */
public final class FeatureMap {
  private final int axes;

  /** The chosen features; empty for the raw inputs as they are. */
  private final Feature[] chosen;

  private final String[] names;

  /** Null for none. */
  private final Standardization standardization;

  /**
   * Chooses what the network sees.
   *
   * @param features names from {@link Features}; empty for the raw inputs as they are
   * @param standardize whether each gets mean 0 and standard deviation 1 over the training set
   * @param rawTraining the raw training set, which {@code standardize} measures
   * @throws IllegalArgumentException if a name is unknown or comes twice, if a feature needs two
   *     coordinates where there is one, or if any is chosen for images
   */
  public FeatureMap(DataSet dataSet, String[] features, boolean standardize, Samples rawTraining) {
    String[] inputs = dataSet.axes();
    axes = inputs.length;
    Check.equal("inputs", rawTraining.inputs(), axes);
    chosen = choose(dataSet, features);
    names = chosen.length == 0 ? inputs : labels(chosen);
    if (standardize) {
      Samples seen = new Samples(rawTraining.rows(), names.length, 1);
      choose(rawTraining.features(), seen.features(), seen.rows());
      standardization = new Standardization(seen);
    } else {
      standardization = null;
    }
  }

  /**
   * Checks whether the features of those names can be had of a data set.
   *
   * @throws IllegalArgumentException naming the one that cannot
   */
  public static void check(DataSet dataSet, String[] names) {
    choose(dataSet, names);
  }

  /** Returns how many numbers enter the network. */
  public int inputs() {
    return names.length;
  }

  /** Returns the names that readers see of what enters the network. */
  public String[] names() {
    return names.clone();
  }

  /** Returns what standardizing subtracts from the features; empty if they stay as they are. */
  public double[] means() {
    return standardization == null ? new double[0] : standardization.means();
  }

  /** Returns what standardizing multiplies the features by after that; empty likewise. */
  public double[] factors() {
    return standardization == null ? new double[0] : standardization.factors();
  }

  /**
   * Maps samples, without allocating anything.
   *
   * @param raw {@code [rows × axes]}, or longer
   * @param features receives {@code [rows × inputs]}; another array than {@code raw}
   */
  public void map(double[] raw, double[] features, int rows) {
    choose(raw, features, rows);
    if (standardization != null) {
      standardization.apply(features, rows);
    }
  }

  /** Returns the samples as the network sees them, with the same targets. */
  public Samples map(Samples raw) {
    Samples seen = new Samples(raw.rows(), inputs(), raw.outputs());
    map(raw.features(), seen.features(), raw.rows());
    Numbers.copy(raw.targets(), 0, seen.targets(), 0, raw.targets().length);
    return seen;
  }

  private void choose(double[] raw, double[] features, int rows) {
    int count = chosen.length;
    if (count == 0) {
      Numbers.copy(raw, 0, features, 0, rows * axes);
      return;
    }
    for (int k = 0; k < count; k++) {
      Feature feature = chosen[k];
      for (int row = 0; row < rows; row++) {
        double x = raw[row * axes];
        double y = axes > 1 ? raw[row * axes + 1] : 0;
        features[row * count + k] = feature.of(x, y);
      }
    }
  }

  private static Feature[] choose(DataSet dataSet, String[] names) {
    if (names.length > 0 && dataSet.imageSide() > 0) {
      throw Check.refusal("feature", names[0], "is not for images");
    }
    boolean onLine = dataSet.axes().length == 1;
    Feature[] chosen = new Feature[names.length];
    for (int i = 0; i < names.length; i++) {
      chosen[i] = Features.named(names[i]);
      if (onLine && chosen[i].needsY()) {
        throw Check.refusal("feature", names[i], "needs two inputs");
      }
      for (int before = 0; before < i; before++) {
        if (chosen[before] == chosen[i]) {
          throw Check.refusal("feature", names[i], "is chosen twice");
        }
      }
    }
    return chosen;
  }

  private static String[] labels(Feature[] features) {
    String[] labels = new String[features.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = features[i].label();
    }
    return labels;
  }
}
