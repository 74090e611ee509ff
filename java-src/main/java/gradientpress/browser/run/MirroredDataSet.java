package gradientpress.browser.run;

import gradientpress.browser.message.Scene;
import gradientpress.browser.page.Texts;
import gradientpress.data.DataSet;
import gradientpress.data.Scale;
import gradientpress.nn.Task;

/** A data set as far as its pictures show it, without its points. */
public final class MirroredDataSet implements DataSet {
  private final Task task;
  private final int imageSide;
  private final String[] axes;
  private final String[] outputs;
  private final String[] classNames;
  private final Scale[] scales;

  /** Reads the data set of a scene. */
  public MirroredDataSet(Scene scene) {
    task = Task.values()[scene.getTask()];
    imageSide = scene.getImageSide();
    axes = Texts.read(scene.getAxes());
    outputs = Texts.read(scene.getOutputs());
    classNames = Texts.read(scene.getClassNames());
    scales = Scale.read(scene.getScales().toJavaArray());
  }

  @Override
  public Task task() {
    return task;
  }

  @Override
  public int imageSide() {
    return imageSide;
  }

  @Override
  public String[] axes() {
    return axes;
  }

  @Override
  public String[] outputs() {
    return outputs;
  }

  @Override
  public String[] classNames() {
    return classNames;
  }

  @Override
  public Scale[] scales() {
    return scales;
  }

  /** Returns nothing: no picture names the data set. */
  @Override
  public String name() {
    return "";
  }

  /** Returns nothing, as {@link #name} does. */
  @Override
  public String label() {
    return "";
  }
}
