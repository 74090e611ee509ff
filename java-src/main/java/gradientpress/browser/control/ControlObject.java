package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.xml.Element;

/** What a module of a panel knows of one of the {@link Controls}: what never changes. */
public abstract class ControlObject implements JSObject {
  /** Returns the author's key. */
  @JSProperty
  public abstract String getKey();

  /** Returns what the reader sees as its name. */
  @JSProperty
  public abstract String getLabel();

  /** Says whether a new value takes effect in the midst of a run, which otherwise starts anew. */
  @JSProperty
  public abstract boolean isLive();

  /** Returns the form element, or the fieldset around several of them. */
  @JSProperty
  public abstract Element getElement();

  /** Makes what a module knows of a control. */
  @JSBody(
      params = {"key", "label", "live", "element"},
      script = "return { key, label, live, element };")
  public static native ControlObject of(String key, String label, boolean live, Element element);
}
