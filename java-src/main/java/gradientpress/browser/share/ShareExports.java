package gradientpress.browser.share;

import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.data.DataSet;
import gradientpress.data.FeatureMap;
import gradientpress.example.DataSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.export.MarkdownFence;
import gradientpress.export.NetworkFormat;
import gradientpress.export.NetworkFormats;
import gradientpress.export.TrainedNetwork;
import gradientpress.nn.Samples;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** What the module of sharing exports: its panel, and all that a reader can take home as text. */
public final class ShareExports {
  private ShareExports() {}

  /**
   * Opens the content of the panel.
   *
   * @param root the element that it fills
   */
  @JSExport
  public static LatePanel.Content open(HTMLElement root, HTMLElement figure, FigureLink link) {
    return new SharePanel(root, figure, link);
  }

  /**
   * Returns a journal with the points that a link says in words, or null if they cannot be read.
   */
  @JSExport
  public static JournalObject withPoints(JournalObject journal) {
    return LinkedPoints.read(journal);
  }

  /**
   * Returns the Markdown fence that shows an example again.
   *
   * @param id its name in the post
   * @param title what its figure is called
   * @param alt what its picture shows
   */
  @JSExport
  public static String exportFence(
      SpecificationObject specification, String id, String title, String alt) {
    return MarkdownFence.of(
        id, title, alt, SpecificationObject.read(specification), ShareExports::text);
  }

  /**
   * Returns a trained network as text.
   *
   * @param title what its figure is called
   * @param trainingInputs raw inputs of the training set, {@code [points × axes]}, by which it was
   *     standardized; not looked at if it was not
   * @param parameters all weights and biases, in the network's order
   * @param epoch how many epochs were trained
   * @param format a name of {@link NetworkFormats}
   * @throws IllegalArgumentException if the parts do not fit, or a parameter is not finite
   */
  @JSExport
  public static String exportNetwork(
      SpecificationObject specification,
      String title,
      Float64Array trainingInputs,
      Float64Array parameters,
      int epoch,
      String format) {
    NetworkFormat chosen = NetworkFormats.named(format);
    TrainerSpecification read = SpecificationObject.read(specification);
    TrainedNetwork network =
        new TrainedNetwork(
            title,
            read,
            featureMap(read.data(), trainingInputs),
            parameters.copyToJavaArray(),
            epoch);
    return chosen.write(network, ShareExports::text);
  }

  private static FeatureMap featureMap(DataSpecification data, Float64Array trainingInputs) {
    DataSet dataSet = data.dataSet();
    int axes = dataSet.axes().length;
    double[] inputs = data.standardize() ? trainingInputs.copyToJavaArray() : new double[axes];
    Samples training = Samples.of(inputs, new double[inputs.length / axes], axes, 1);
    return new FeatureMap(dataSet, data.features(), data.standardize(), training);
  }

  @JSBody(params = "number", script = "return String(number);")
  private static native String text(double number);
}
