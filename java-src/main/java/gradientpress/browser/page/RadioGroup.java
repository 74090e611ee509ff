package gradientpress.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** One of a few things to choose, all of them in view. */
public final class RadioGroup {
  private final HTMLElement[] fields;

  /** Adds a group; the first choice is made. */
  public RadioGroup(HTMLElement parent, String name, String legend, String... labels) {
    HTMLElement group = Html.add(parent, "fieldset", "radio-group");
    Html.add(group, "legend", "", legend);
    fields = new HTMLElement[labels.length];
    for (int i = 0; i < labels.length; i++) {
      fields[i] = Html.field(group, "input", "radio", labels[i]);
      fields[i].setAttribute("name", name);
    }
    check(fields[0]);
  }

  /** Returns which choice is made, from 0. */
  public int choice() {
    int choice = fields.length - 1;
    while (choice > 0 && !isChecked(fields[choice])) {
      choice--;
    }
    return choice;
  }

  /** Returns the label of a choice. */
  public HTMLElement label(int choice) {
    return parent(fields[choice]);
  }

  @JSBody(params = "field", script = "field.checked = true;")
  private static native void check(HTMLElement field);

  @JSBody(params = "field", script = "return field.checked;")
  private static native boolean isChecked(HTMLElement field);

  @JSBody(params = "field", script = "return field.parentElement;")
  private static native HTMLElement parent(HTMLElement field);
}
