package gradientpress.browser.message;

import gradientpress.nn.Named;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Something that is chosen by name, as authors write the name and as readers see it. */
public abstract class NameObject implements JSObject {
  /** Returns the name that authors write. */
  @JSProperty
  public abstract String getName();

  /** Returns the name that readers see. */
  @JSProperty
  public abstract String getLabel();

  /** Makes an object of both. */
  @JSBody(
      params = {"name", "label"},
      script = "return { name, label };")
  public static native NameObject of(String name, String label);

  static NameObject of(Named named) {
    return of(named.name(), named.label());
  }
}
