package gradientpress.browser.control;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.nn.Check;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.xml.Element;

/**
 * What the reader may change in a figure: the one door for forms, links and undoing.
 *
 * <p>The native form elements say which values there are, so whatever gets past this door makes a
 * specification that the worker accepts: the site offers only what goes together, however it is
 * combined.
 */
public final class Controls {
  private final Element figure;
  private final SpecificationObject author;
  private final Element further;
  private final FormControl[] controls;

  /**
   * Takes over the controls that stand in the figure, and those that it keeps for its settings.
   *
   * @param author the author's specification
   */
  public Controls(Element figure, SpecificationObject author) {
    this.figure = figure;
    this.author = author;
    further = further(figure);
    JSArrayReader<Element> shown = named(form(figure));
    JSArrayReader<Element> kept = named(further);
    controls = new FormControl[shown.getLength() + kept.getLength()];
    for (int i = 0; i < controls.length; i++) {
      boolean isShown = i < shown.getLength();
      controls[i] = control(isShown ? shown.get(i) : kept.get(i - shown.getLength()));
      if (!isShown) {
        controls[i].reset(); // the page leaves these unset
      }
    }
    follow("data");
    follow("hidden");
  }

  /** Returns the form with the controls that do not stand in the figure, to be put somewhere. */
  public Element further() {
    return further;
  }

  /**
   * Returns the keys of all controls, in an order in which their values can be set one by one: what
   * others follow comes first.
   */
  public String[] keys() {
    String[] keys = new String[controls.length];
    int next = 0;
    for (int rank = 0; rank < 3; rank++) {
      for (FormControl control : controls) {
        if (rank(control.key()) == rank) {
          keys[next] = control.key();
          next++;
        }
      }
    }
    return keys;
  }

  private static int rank(String key) {
    return key.equals("data") ? 0 : key.equals("hidden") ? 1 : 2;
  }

  /** Says whether there is such a control. */
  public boolean has(String key) {
    return find(key) != null;
  }

  /** Returns what the reader sees as the name of a control. */
  public String label(String key) {
    return get(key).label();
  }

  /** Says whether a new value takes effect in the midst of a run, which otherwise starts anew. */
  public boolean isLive(String key) {
    return get(key).isLive();
  }

  /** Returns the present value of a control. */
  public String value(String key) {
    return get(key).value();
  }

  /** Returns the author's specification. */
  public SpecificationObject author() {
    return author;
  }

  /** Returns the author's value of a control. */
  String authors(String key) {
    return get(key).authors();
  }

  /** Says whether a control has the author's value. */
  boolean isAuthors(String key) {
    return value(key).equals(authors(key));
  }

  /** Gives a control a value, which is refused unless it is among those that the reader has. */
  public Outcome set(String key, String value) {
    FormControl control = find(key);
    Outcome outcome = control == null ? Outcome.REFUSED : control.set(value);
    follow(key);
    return outcome;
  }

  /** Says whether the reader may give a control a value. */
  public boolean offers(String key, String value) {
    FormControl control = find(key);
    return control != null
        && !control.isIdle()
        && control(copy(control.element())).write(value) == Outcome.ACCEPTED;
  }

  /** Takes what the reader has entered into the form elements of a control. */
  public Outcome take(String key) {
    Outcome outcome = get(key).take();
    follow(key);
    return outcome;
  }

  /**
   * Does what a button among the controls says.
   *
   * @return the key of the control that it belongs to
   */
  public String press(String action) {
    if (action.equals("add-layer") && find("hidden") instanceof LayersControl layers) {
      layers.add();
    } else if (action.equals("remove-layer") && find("hidden") instanceof LayersControl layers) {
      layers.removeLast();
    } else {
      throw Check.refusal("action", action, "is unknown");
    }
    take("hidden");
    return "hidden";
  }

  /** Gives all controls the author's values. */
  public void reset() {
    for (String key : keys()) {
      get(key).reset();
      follow(key);
    }
  }

  /** Returns the author's specification with everything that the reader has changed. */
  public SpecificationObject specification() {
    SpecificationObject specification = author;
    for (String key : keys()) {
      if (!isAuthors(key) && !get(key).isIdle()) {
        specification = SpecificationObject.with(specification, author, key, value(key));
      }
    }
    return specification;
  }

  /** Returns the form element of a control, or the fieldset around several of them. */
  public Element element(String key) {
    return get(key).element();
  }

  /** Shows another specification that was made of the author's by these controls. */
  public void show(SpecificationObject specification) {
    for (String key : keys()) {
      String value = SpecificationObject.text(specification, key);
      if (value.equals(SpecificationObject.text(author, key))) {
        get(key).reset();
      } else {
        get(key).set(value);
      }
      follow(key);
    }
  }

  /** Returns what to tell the reader about a value that was not taken as it is. */
  public String word(String key, Outcome outcome) {
    String reason = outcome == Outcome.CLAMPED ? ": as near as it gets is " : " stays ";
    String value = value(key);
    return label(key).concat(reason).concat(value.isEmpty() ? "as it is" : value).concat(".");
  }

  /** Lets other controls go along with a new value, and tells the page of it. */
  private void follow(String key) {
    FormControl changed = find(key);
    if (changed instanceof LayersControl layers
        && find("activation") instanceof LayerChoicesControl activations) {
      activations.followLayers(layers.count());
    }
    if (changed != null && key.equals("data")) {
      for (FormControl control : controls) {
        control.followData(changed.value());
      }
    }
    tell(figure);
  }

  private FormControl control(Element element) {
    String own = authors(element);
    String authors = own == null ? SpecificationObject.text(author, name(element)) : own;
    return switch (kind(element)) {
      case "layers" -> new LayersControl(element, authors);
      case "some-of" -> new SeveralControl(element, authors);
      case "one-of-for-each-layer" -> new LayerChoicesControl(element, authors);
      case "number" -> new NumberControl(element, authors);
      case "checkbox" -> new FlagControl(element, authors);
      default -> new SelectControl(element, authors);
    };
  }

  private FormControl get(String key) {
    FormControl control = find(key);
    if (control == null) {
      throw Check.refusal("control", key, "is unknown");
    }
    return control;
  }

  private FormControl find(String key) {
    for (FormControl control : controls) {
      if (control.key().equals(key)) {
        return control;
      }
    }
    return null;
  }

  /** Numbers in the text hear it, wherever the control that they go with stands. */
  @JSBody(params = "figure", script = "figure.dispatchEvent(new Event('settings'));")
  private static native void tell(Element figure);

  @JSBody(params = "figure", script = "return figure.querySelector('form.trainer-controls');")
  private static native Element form(Element figure);

  /** What a template holds is as good as absent: it is not shown, spoken or sent. */
  @JSBody(
      params = "figure",
      script =
          "const form = figure.querySelector('form.trainer-controls').cloneNode();"
              + "form.hidden = false;"
              + "form.removeAttribute('aria-labelledby');"
              + "const template = figure.querySelector('[data-part=more-controls]');"
              + "if (template) form.append(document.importNode(template.content, true));"
              + "return form;")
  private static native Element further(Element figure);

  /** Returns the controls of a form: those of its named elements that are not part of another. */
  @JSBody(
      params = "form",
      script =
          "return [...form.querySelectorAll('[name]')]"
              + ".filter((element) => !element.parentNode.closest('fieldset[name]'));")
  private static native JSArrayReader<Element> named(Element form);

  @JSBody(params = "element", script = "return element.cloneNode(true);")
  private static native Element copy(Element element);

  @JSBody(params = "element", script = "return element.name;")
  private static native String name(Element element);

  @JSBody(params = "element", script = "return element.dataset.kind ?? element.type;")
  private static native String kind(Element element);

  @JSBody(params = "element", script = "return element.dataset.value ?? null;")
  private static native String authors(Element element);
}
