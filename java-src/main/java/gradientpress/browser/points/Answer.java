package gradientpress.browser.points;

import gradientpress.browser.module.ShownPoints;
import gradientpress.browser.page.Html;
import gradientpress.nn.Samples;

/**
 * What the network says to one of the samples.
 *
 * @param text the number, or the class and how probable it is
 * @param verdict whether that is right, or how far off it is
 */
record Answer(String text, String verdict) {
  /**
   * Reads the answer to a sample.
   *
   * @param classes names of the classes, none where numbers are learnt
   * @param sample number of the sample, training set first
   * @param target its class, or the number that belongs to it
   */
  static Answer of(ShownPoints run, String[] classes, int sample, double target) {
    int outputs = run.dataSet().outputs().length;
    int samples = run.samples();
    double[] all = run.ofSamples();
    int first = all.length - outputs * samples + sample;
    double[] said = new double[outputs];
    for (int k = 0; k < outputs; k++) {
      said[k] = all[k * samples + first];
    }
    if (classes.length == 0) {
      return new Answer(
          Html.fixed(said[0], 2), Html.fixed(Math.abs(said[0] - target), 2).concat(" off"));
    }
    int label = Samples.classIn(said, 0, outputs);
    double probability = outputs > 1 ? said[label] : label == 1 ? said[0] : 1 - said[0];
    String percent = Html.fixed(probability * 100, 0).concat("%");
    boolean right = label == target;
    return new Answer(classes[label].concat(", ").concat(percent), right ? "right" : "wrong");
  }
}
