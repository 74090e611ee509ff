package gradientpress.browser.module;

import org.teavm.jso.JSObject;

/** What trains beside the run of a figure, with workers of its own; it may be in another module. */
public interface Companion extends JSObject {
  /**
   * Does what there is to do at an animation frame while the figure is in view.
   *
   * @param time in seconds
   * @return whether another frame is needed
   */
  boolean animate(double time);

  /** Says whether the run of the figure has to wait. */
  boolean isBehind();

  /** Ends all its workers. */
  void end();
}
