package gradientpress.browser.module;

import org.teavm.jso.dom.html.HTMLElement;

/** One tab of the {@code Workbench}: something that a reader can look at or do. */
public interface Panel {
  /** Returns what stands on the tab. */
  String title();

  /** Fills the panel, when it is opened for the first time. */
  void build(HTMLElement body);

  /** Shows how the run stands, while the panel is open: after each reply that is drawn. */
  void show();

  /** Does what there is to do when the panel is opened again, such as asking more questions. */
  default void open() {}

  /** Does what there is to do when the panel is closed. */
  default void close() {}

  /** Gives up what it keeps running: the whole workbench is closed. */
  default void end() {}
}
