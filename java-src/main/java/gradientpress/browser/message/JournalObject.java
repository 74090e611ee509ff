package gradientpress.browser.message;

import gradientpress.example.Timeline;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/**
 * What a run is made of: the specification at its start, and everything that was changed on the
 * way.
 *
 * <p>A journal never changes, so that it can be kept to come back to.
 */
public abstract class JournalObject implements JSObject {
  /** Returns the specification at the start. */
  @JSProperty
  public abstract SpecificationObject getSpecification();

  /** Returns the changes in the order of their dates. */
  @JSProperty
  public abstract JSArray<ChangeObject> getChanges();

  /** Begins a journal. */
  @JSBody(params = "specification", script = "return { specification, changes: [] };")
  public static native JournalObject of(SpecificationObject specification);

  /** Returns the journal with one more change after the first {@code count}. */
  @JSBody(
      params = {"journal", "count", "change"},
      script = "return { ...journal, changes: [...journal.changes.slice(0, count), change] };")
  public static native JournalObject with(JournalObject journal, int count, ChangeObject change);

  /** Returns the specification that holds after so many changes. */
  @JSBody(
      params = {"journal", "count"},
      script =
          "return journal.changes.slice(0, count).findLast((c) => c.specification)?.specification"
              + " ?? journal.specification;")
  public static native SpecificationObject specificationAfter(JournalObject journal, int count);

  /** Says whether a weight or bias was set by hand in the first so many changes. */
  @JSBody(
      params = {"journal", "count"},
      script = "return journal.changes.slice(0, count).some((c) => !c.specification);")
  public static native boolean hasWeightsSetByHand(JournalObject journal, int count);

  /**
   * Returns the checked run, at its start.
   *
   * @throws IllegalArgumentException if a value is out of bounds or out of order
   */
  public static Timeline read(JournalObject journal) {
    Timeline timeline = new Timeline(SpecificationObject.read(journal.getSpecification()));
    JSArray<ChangeObject> changes = journal.getChanges();
    for (int i = 0; i < changes.getLength(); i++) {
      timeline.plan(ChangeObject.read(changes.get(i)));
    }
    return timeline;
  }
}
