package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/**
 * Something that the reader may change: one or more native form elements, which say what values
 * there are, and a value as text, the same for the form, for links and for the author's own.
 */
abstract class FormControl {
  private final Element element;
  private final String authors;
  private String value;

  /**
   * Takes over what is in the page, whose present value counts only when {@link #take} is called.
   *
   * @param element the form element, or the fieldset around several of them
   * @param authors the author's value
   */
  FormControl(Element element, String authors) {
    this.element = element;
    this.authors = authors;
    this.value = authors;
  }

  /** Returns what the form elements say at the moment. */
  abstract String read();

  /** Makes the form elements say something, as far as it is possible, or leaves them alone. */
  abstract Outcome write(String text);

  final Element element() {
    return element;
  }

  /** Returns the author's key for it. */
  final String key() {
    return name(element);
  }

  /** Returns what the reader sees as its name. */
  final String label() {
    return label(element);
  }

  /** Says whether a new value takes effect in the midst of a run. */
  final boolean isLive() {
    return isLive(element);
  }

  /** Returns the value that was last accepted: the author's at first. */
  final String value() {
    return value;
  }

  /** Returns the author's value. */
  final String authors() {
    return authors;
  }

  /** Takes a value that comes from elsewhere than the form elements, which will say it. */
  final Outcome set(String text) {
    Outcome outcome = isIdle() ? Outcome.REFUSED : write(text);
    if (outcome != Outcome.REFUSED) {
      accept();
    }
    return outcome;
  }

  /** Takes what the form elements say as it is. */
  final void accept() {
    value = read();
  }

  /** Takes the value that the reader has entered; a refused one gives way to the last accepted. */
  final Outcome take() {
    Outcome outcome = set(read());
    if (outcome == Outcome.REFUSED) {
      write(value);
    }
    return outcome;
  }

  /** Goes back to the author's value. */
  final void reset() {
    write(authors);
    accept();
  }

  /** Says whether it makes no difference with the present data set. */
  final boolean isIdle() {
    return isDisabled(element);
  }

  /** Goes along with another data set, with which this control may make no difference. */
  final void followData(String data) {
    setDisabled(element, data);
  }

  @JSBody(params = "element", script = "return element.name;")
  private static native String name(Element element);

  @JSBody(
      params = "element",
      script =
          "return (element.querySelector('legend') ?? element.parentNode.firstChild)"
              + ".textContent.trim();")
  private static native String label(Element element);

  @JSBody(params = "element", script = "return 'live' in element.dataset;")
  private static native boolean isLive(Element element);

  @JSBody(params = "element", script = "return element.disabled;")
  private static native boolean isDisabled(Element element);

  @JSBody(
      params = {"element", "data"},
      script = "element.disabled = (element.dataset.idle ?? '').split(' ').includes(data);")
  private static native void setDisabled(Element element, String data);
}
