package gradientpress.browser.prose;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Where the controls of a figure come from that do not stand in the article. */
@JSFunctor
public interface FurtherControls extends JSObject {
  /** Puts them into the figure's template, if they are not there yet. */
  JSPromise<JSObject> load(HTMLElement figure);
}
