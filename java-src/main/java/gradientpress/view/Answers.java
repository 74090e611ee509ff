package gradientpress.view;

import gradientpress.data.Split;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;
import java.util.Arrays;

/**
 * How to read what a network answers to a list of points: {@code [units × points]}, the predictions
 * of the outputs last. Where the points are samples, those of the training set come first.
 */
final class Answers {
  private Answers() {}

  /** Returns the class that the network takes a point for, as {@link Samples#classIn} does. */
  static int classOf(double[] answers, int outputs, int points, int point) {
    int first = answers.length - outputs * points + point;
    if (outputs == 1) {
      return answers[first] > 0.5 ? 1 : 0;
    }
    int best = 0;
    for (int k = 1; k < outputs; k++) {
      if (answers[first + k * points] > answers[first + best * points]) {
        best = k;
      }
    }
    return best;
  }

  /** Returns what all units of a session say to all samples. */
  static double[] ofSamples(TrainerSession session) {
    double[] training = session.split().training().features();
    double[] test = session.split().test().features();
    double[] all = Arrays.copyOf(training, training.length + test.length);
    Numbers.copy(test, 0, all, training.length, test.length);
    return session.survey(all).answers();
  }

  /** Returns how many samples there are. */
  static int samples(Split split) {
    return split.training().rows() + split.test().rows();
  }

  /** Says whether the network takes a sample for another class than it belongs to. */
  static boolean isWrong(double[] answers, Split split, int sample) {
    int training = split.training().rows();
    Samples set = sample < training ? split.training() : split.test();
    int row = sample < training ? sample : sample - training;
    int taken = classOf(answers, set.outputs(), samples(split), sample);
    return taken != set.classOf(row);
  }
}
