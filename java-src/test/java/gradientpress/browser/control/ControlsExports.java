package gradientpress.browser.control;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.page.Texts;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.xml.Element;

/** {@link Controls} as JavaScript sees them. */
public final class ControlsExports {
  private final Controls controls;

  private ControlsExports(Controls controls) {
    this.controls = controls;
  }

  /** Takes over the controls of a figure. */
  @JSExport
  public static ControlsExports open(Element figure, SpecificationObject author) {
    return new ControlsExports(new Controls(figure, author));
  }

  @JSExport
  public Element further() {
    return controls.further();
  }

  @JSExport
  public JSArray<JSString> keys() {
    return Texts.of(controls.keys());
  }

  @JSExport
  public boolean has(String key) {
    return controls.has(key);
  }

  @JSExport
  public String label(String key) {
    return controls.label(key);
  }

  @JSExport
  public boolean isLive(String key) {
    return controls.isLive(key);
  }

  @JSExport
  public String value(String key) {
    return controls.value(key);
  }

  @JSExport
  public boolean isAuthors(String key) {
    return controls.isAuthors(key);
  }

  @JSExport
  public String set(String key, String value) {
    return controls.set(key, value).name();
  }

  /** Takes what the reader has entered, and returns what to say about it. */
  @JSExport
  public String take(String key) {
    Outcome outcome = controls.take(key);
    return outcome == Outcome.ACCEPTED ? "" : controls.word(key, outcome);
  }

  @JSExport
  public String press(String action) {
    return controls.press(action);
  }

  @JSExport
  public void reset() {
    controls.reset();
  }

  @JSExport
  public SpecificationObject specification() {
    return controls.specification();
  }
}
