package gradientpress.browser;

import org.teavm.jso.JSObject;

/** A {@link Panel} in a module of its own, once that is loaded and has filled it. */
interface PanelView extends JSObject {
  /** Does what there is to do when the panel is opened. */
  void open();

  /** Shows how the run stands, while the panel is open: after each reply that is drawn. */
  void show();

  /** Does what there is to do when the panel is closed. */
  void close();

  /** Gives up what it keeps running: the whole workbench is closed. */
  void end();
}
