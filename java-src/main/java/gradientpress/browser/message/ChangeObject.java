package gradientpress.browser.message;

import gradientpress.example.Change;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A {@link Change} as a plain object. */
public abstract class ChangeObject implements JSObject {
  @JSProperty
  public abstract int getEpoch();

  @JSProperty
  public abstract int getSeen();

  /** Returns the specification to go on with, or null. */
  @JSProperty
  public abstract SpecificationObject getSpecification();

  @JSProperty
  public abstract int getParameter();

  @JSProperty
  public abstract double getValue();

  /** Makes a change to another specification. */
  @JSBody(
      params = {"epoch", "seen", "specification"},
      script = "return { epoch, seen, specification, parameter: 0, value: 0 };")
  public static native ChangeObject of(int epoch, int seen, SpecificationObject specification);

  /** Makes a change of one weight or bias. */
  @JSBody(
      params = {"epoch", "seen", "parameter", "value"},
      script = "return { epoch, seen, specification: null, parameter, value };")
  public static native ChangeObject of(int epoch, int seen, int parameter, double value);

  /** Says whether a change of the whole specification is made at a moment. */
  @JSBody(
      params = {"change", "epoch", "seen"},
      script = "return !!change.specification && change.epoch === epoch && change.seen === seen;")
  public static native boolean isOfAll(ChangeObject change, int epoch, int seen);

  /** Returns the same change at another date. */
  @JSBody(
      params = {"change", "epoch", "seen"},
      script = "return { ...change, epoch, seen };")
  public static native ChangeObject at(ChangeObject change, int epoch, int seen);

  /**
   * Returns the checked change.
   *
   * @throws IllegalArgumentException if a value is out of bounds
   */
  static Change read(ChangeObject object) {
    SpecificationObject specification = object.getSpecification();
    return new Change(
        object.getEpoch(),
        object.getSeen(),
        specification == null ? null : SpecificationObject.read(specification),
        object.getParameter(),
        object.getValue());
  }
}
