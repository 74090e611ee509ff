package gradientpress.browser.share;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.data.edit.TextDifference;
import gradientpress.example.LinkGrammar;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** Writes the moment of a run that a figure shows as a link that {@code Permalink} reads. */
final class PermalinkWriter {
  private final String id;
  private final SpecificationObject author;
  private final JSArray<ControlObject> controls;

  /** The run that was written last, but for the moment. */
  private JournalObject journal;

  private int changes;
  private JSArray<JSString> run;

  /**
   * Makes a writer.
   *
   * @param id the figure's
   */
  PermalinkWriter(String id, FigureLink figure) {
    this.id = id;
    author = figure.author();
    controls = figure.controls();
  }

  /**
   * Returns the part of a link after the question mark that leads to a moment of a run.
   *
   * @param frame how the run stands then
   * @return the empty text if the author's own run is meant, at its start
   */
  String write(JournalObject journal, Frame frame) {
    int made = Math.min(frame.changes(), journal.getChanges().getLength());
    if (this.journal != journal || changes != made) {
      this.journal = journal;
      changes = made;
      run = written();
    }
    if (frame.epoch() == 0 && frame.seen() == 0) {
      return query(run, "");
    }
    String moment = date(frame.epoch(), frame.seen());
    return query(run, id.concat(".").concat(LinkGrammar.EPOCH).concat("=").concat(moment));
  }

  /** Writes all but the moment. */
  private JSArray<JSString> written() {
    JSArray<JSString> parts = new JSArray<>();
    SpecificationObject start = journal.getSpecification();
    String prefix = id.concat(".");
    addControls(parts, prefix, author, start);
    String points = LinkedPoints.write(start);
    if (!points.isEmpty()) {
      add(parts, prefix, LinkGrammar.EDITS, points);
    }
    JSArray<JSString> further = writtenChanges(points);
    if (further.getLength() > 0) {
      add(parts, prefix, LinkGrammar.CHANGES, join(further));
    }
    return parts;
  }

  private JSArray<JSString> writtenChanges(String pointsAtStart) {
    JSArray<JSString> parts = new JSArray<>();
    SpecificationObject before = journal.getSpecification();
    String points = pointsAtStart;
    for (int i = 0; i < changes; i++) {
      ChangeObject change = journal.getChanges().get(i);
      String date = date(change.getEpoch(), change.getSeen()).concat(":");
      SpecificationObject after = change.getSpecification();
      if (after == null) {
        String weight = "w".concat(Integer.toString(change.getParameter()));
        add(parts, date, weight, Html.exact(change.getValue()));
        continue;
      }
      addControls(parts, date, before, after);
      if (SpecificationObject.table(before) != SpecificationObject.table(after)) {
        String edited = LinkedPoints.write(after);
        add(parts, date, LinkGrammar.EDITS, TextDifference.write(edited, points));
        points = edited;
      }
      before = after;
    }
    return parts;
  }

  private void addControls(
      JSArray<JSString> parts,
      String prefix,
      SpecificationObject before,
      SpecificationObject after) {
    for (int i = 0; i < controls.getLength(); i++) {
      String key = controls.get(i).getKey();
      String value = SpecificationObject.text(after, key);
      if (!value.equals(SpecificationObject.text(before, key))) {
        add(parts, prefix, key, value);
      }
    }
  }

  private static void add(JSArray<JSString> parts, String prefix, String key, String value) {
    parts.push(JSString.valueOf(prefix.concat(key).concat("=").concat(value)));
  }

  private static String date(int epoch, int seen) {
    String date = Integer.toString(epoch);
    return seen == 0 ? date : date.concat(".").concat(Integer.toString(seen));
  }

  @JSBody(params = "parts", script = "return parts.join(';');")
  private static native String join(JSArray<JSString> parts);

  /** Puts the parts together; leaves legible what need not be escaped after a question mark. */
  @JSBody(
      params = {"parts", "last"},
      script =
          "const escaped = (part) =>"
              + "  encodeURIComponent(part).replace(/%(2C|3A|3B|3D)/g, decodeURIComponent);"
              + "return [...parts, last].filter(Boolean).map(escaped).join('&');")
  private static native String query(JSArray<JSString> parts, String last);
}
