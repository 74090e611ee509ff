package gradientpress.export;

import gradientpress.data.DataSet;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network that was really trained, what it says to some inputs, and what is written of it.
 *
 * @param name what is special about it
 * @param title what its figure is called
 * @param specification what was trained
 * @param session the run
 * @param inputs the raw inputs that it is asked about
 */
public record ExportedNetwork(
    String name,
    String title,
    TrainerSpecification specification,
    TrainerSession session,
    double[][] inputs) {
  private static final int EPOCHS = 5;

  /**
   * What written code says.
   *
   * @param inputs the names of the inputs
   * @param classes the names of the classes; empty where numbers are learnt
   * @param predictions to each of the inputs
   * @param classified the class of each of the inputs; empty likewise
   */
  public record Answers(
      String[] inputs, String[] classes, double[][] predictions, String[] classified) {}

  /** Trains a network for a few epochs. */
  static ExportedNetwork of(String name, String title, TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < EPOCHS) {
      session.trainEpoch();
    }
    double[][] inputs = inputs(session);
    return new ExportedNetwork(name, title, specification, session, inputs);
  }

  /** Returns points all over the plane or the line, or images. */
  private static double[][] inputs(TrainerSession session) {
    DataSet dataSet = session.dataSet();
    List<double[]> inputs = new ArrayList<>();
    if (dataSet.imageSide() > 0) {
      double[] pixels = session.split().test().features();
      int length = dataSet.axes().length;
      for (int from = 0; from < pixels.length; from += length) {
        inputs.add(Arrays.copyOfRange(pixels, from, from + length));
      }
    } else {
      for (double x = -6; x <= 6; x += 1.75) {
        for (double y = -6; y <= 6 && dataSet.axes().length == 2; y += 1.75) {
          inputs.add(new double[] {x, y});
        }
        if (dataSet.axes().length == 1) {
          inputs.add(new double[] {x});
        }
      }
    }
    return inputs.toArray(double[][]::new);
  }

  /** Returns what is written of the network in a format, by the JVM. */
  public String text(String format) {
    TrainedNetwork network =
        new TrainedNetwork(
            title,
            specification,
            session.featureMap(),
            session.network().parameters(),
            session.epoch());
    return NetworkFormats.named(format).write(network, Double::toString);
  }

  /** Returns what the network itself says. */
  public Answers answers() {
    double[] raw = Arrays.stream(inputs).flatMapToDouble(Arrays::stream).toArray();
    double[] units = session.survey(raw).answers();
    DataSet dataSet = session.dataSet();
    int outputs = dataSet.outputs().length;
    double[][] predictions = new double[inputs.length][outputs];
    String[] classified = new String[dataSet.task() == Task.REGRESSION ? 0 : inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      for (int k = 0; k < outputs; k++) {
        predictions[i][k] = units[units.length - (outputs - k) * inputs.length + i];
      }
      if (classified.length > 0) {
        classified[i] = dataSet.classNames()[Samples.classIn(predictions[i], 0, outputs)];
      }
    }
    return new Answers(dataSet.axes(), dataSet.classNames(), predictions, classified);
  }

  @Override
  public String toString() {
    return name;
  }
}
