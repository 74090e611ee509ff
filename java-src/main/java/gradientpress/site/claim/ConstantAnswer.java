package gradientpress.site.claim;

import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.loss.Loss;
import java.util.Arrays;

/**
 * What comes of giving the same answer to every sample, the best there is: a network that has
 * learnt anything of the inputs does better.
 */
final class ConstantAnswer {
  private static final int MOST_STEPS = 500;
  private static final double SMALLEST_STEP = 1e-6;

  private ConstantAnswer() {}

  /** Returns the numbers of the best constant answer on either set, as a run has them. */
  static double[] figures(TrainerSession session) {
    Samples training = session.split().training();
    Samples test = session.split().test();
    Task task = session.dataSet().task();
    return new double[] {
      loss(session.loss(), training),
      loss(session.loss(), test),
      score(task, training),
      score(task, test)
    };
  }

  /** The mean of the numbers to learn explains nothing; of classes the commonest is the best. */
  private static double score(Task task, Samples samples) {
    if (task == Task.REGRESSION) {
      return 0;
    }
    int[] counts = new int[Math.max(2, samples.outputs())];
    for (int row = 0; row < samples.rows(); row++) {
      counts[samples.classOf(row)]++;
    }
    return (double) Arrays.stream(counts).max().orElseThrow() / samples.rows();
  }

  /** Goes downhill from zero: losses are convex, so there is but one valley. */
  private static double loss(Loss loss, Samples samples) {
    int width = samples.outputs();
    double[] answer = new double[width];
    double least = mean(loss, samples, answer);
    double step = 1;
    for (int i = 0; i < MOST_STEPS && step > SMALLEST_STEP; i++) {
      double[] next = answer.clone();
      double[] slope = slope(loss, samples, answer);
      for (int k = 0; k < width; k++) {
        next[k] -= step * slope[k];
      }
      double reached = mean(loss, samples, next);
      if (reached < least) {
        least = reached;
        answer = next;
      } else {
        step /= 2;
      }
    }
    return least;
  }

  private static double mean(Loss loss, Samples samples, double[] answer) {
    double[] outputs = repeated(answer, samples.rows());
    return loss.sum(outputs, samples.targets(), samples.rows(), answer.length) / samples.rows();
  }

  /** Returns the slope of the mean loss by each number of the answer. */
  private static double[] slope(Loss loss, Samples samples, double[] answer) {
    double[] errors = new double[samples.rows() * answer.length];
    double[] outputs = repeated(answer, samples.rows());
    loss.errors(outputs, samples.targets(), errors, samples.rows(), answer.length);
    double[] slope = new double[answer.length];
    for (int i = 0; i < errors.length; i++) {
      slope[i % answer.length] += errors[i];
    }
    return slope;
  }

  private static double[] repeated(double[] answer, int rows) {
    double[] outputs = new double[rows * answer.length];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = answer[i % answer.length];
    }
    return outputs;
  }
}
