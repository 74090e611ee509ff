package gradientpress.browser.module;

import gradientpress.browser.message.Scene;
import gradientpress.browser.run.MirroredDataSet;
import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.view.Ground;
import gradientpress.view.Plane;
import gradientpress.view.Plots;

/**
 * The points of the run that a figure shows, as a module reads them that is loaded late: what they
 * are, where they lie in the picture, and what the network says to them.
 */
public final class ShownPoints {
  private final FigureLink link;
  private Scene scene;
  private DataSet dataSet;
  private Split split;
  private Ground ground;

  /** Reads the points of a figure. */
  public ShownPoints(FigureLink link) {
    this.link = link;
  }

  /** Says whether anything is shown yet; nothing else may be asked before. */
  public boolean isThere() {
    return link.scene() != null;
  }

  /** Returns what the points are points of. */
  public DataSet dataSet() {
    read();
    return dataSet;
  }

  /** Returns the points, with raw inputs. */
  public Split split() {
    read();
    return split;
  }

  /** Returns where the points lie, or null if nobody can put one there. */
  public Ground ground() {
    read();
    return ground;
  }

  /** Returns how many points there are. */
  public int samples() {
    return split().training().rows() + split().test().rows();
  }

  /** Returns what all units say to all samples, training set first, {@code [units × samples]}. */
  public double[] ofSamples() {
    return link.ofSamples().toJavaArray();
  }

  /** Reads the scene, if it is another one. */
  private void read() {
    Scene present = link.scene();
    if (scene != present) {
      scene = present;
      dataSet = new MirroredDataSet(scene);
      split = Scene.split(scene);
      ground = Plots.of(dataSet, split, Plane.LIVE).ground();
    }
  }
}
