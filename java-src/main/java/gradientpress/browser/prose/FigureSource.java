package gradientpress.browser.prose;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Where figures come to life. */
@JSFunctor
public interface FigureSource extends JSObject {
  /** Does something with a figure that is alive. */
  @JSFunctor
  interface Use extends JSObject {
    void with(LiveFigure figure);
  }

  /**
   * Does something with a figure as soon as it is alive.
   *
   * @return what is kept when that is done, and broken if the figure cannot be loaded
   */
  JSPromise<JSObject> use(HTMLElement figure, Use use);
}
