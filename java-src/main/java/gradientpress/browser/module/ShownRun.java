package gradientpress.browser.module;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.Scene;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;

/** The run of a figure in a {@link Mirror} of a module that is loaded late. */
public final class ShownRun {
  private final FigureLink link;
  private Mirror mirror;

  /** The answers that the mirror shows. */
  private JSArray<ArrayBufferView> answers;

  /** Reads the run of a figure. */
  public ShownRun(FigureLink link) {
    this.link = link;
  }

  /** Returns what is shown, or null before the first reply. */
  public Mirror mirror() {
    Scene scene = link.scene();
    if (scene == null) {
      return null;
    }
    if (mirror == null || mirror.scene() != scene) {
      mirror = new Mirror(scene, false);
      answers = null;
    }
    if (answers != link.answers()) {
      answers = link.answers();
      mirror.take(frame(), mirror.questions(), answers);
    }
    return mirror;
  }

  /** Returns how the run stands, as it is shown. */
  public Frame frame() {
    Float64Array frame = link.frame();
    return frame == null ? Frame.beforeTheFirst() : new Frame(frame.toJavaArray());
  }

  /** Returns the moment that is shown. */
  public Moment moment() {
    Frame frame = frame();
    return new Moment(link.journal(), frame.epoch(), frame.seen());
  }
}
