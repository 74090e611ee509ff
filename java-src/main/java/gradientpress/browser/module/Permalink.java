package gradientpress.browser.module;

import gradientpress.browser.control.Controls;
import gradientpress.browser.control.Outcome;
import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.Moment;
import gradientpress.example.Limits;
import gradientpress.example.LinkGrammar;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * A moment of a run, read from a link as {@link LinkGrammar} describes it.
 *
 * <p>A key stands for a control that does not have the author's value at the start of the run;
 * {@code edits} is what was done to the points before. What was changed on the way follows with its
 * date, such as {@code ring.changes=40:learning-rate=0.3;55.20:w12=-1.5}: a control, the number of
 * a weight or bias, or edits, as the difference from those before. What a link says is checked
 * against the controls, as if the reader had entered it. What it says of points is read by a module
 * that is loaded then, see {@code LinkedPoints}.
 */
public final class Permalink {
  private final Controls controls;
  private JournalObject journal;
  private int epoch;
  private int seen;
  private boolean train;
  private boolean edited;
  private String words = "";

  private Permalink(Controls controls) {
    this.controls = controls;
  }

  /** Reads a link's part after the question mark, as far as it speaks of a figure. */
  public static Permalink read(String id, String search, Controls controls) {
    Permalink link = new Permalink(controls);
    controls.reset();
    if (search.length() > LinkGrammar.LONGEST) {
      link.refuse("it is too long");
      link.journal = JournalObject.of(controls.specification());
      return link;
    }
    JSArrayReader<JSString> parts = parts(id, search);
    link.journal = JournalObject.of(link.readStart(parts));
    for (int i = 0; i < parts.getLength(); i += 2) {
      link.readMore(text(parts, i), text(parts, i + 1));
    }
    return link;
  }

  /** Returns the moment that the link leads to. */
  public Moment moment() {
    return new Moment(journal, epoch, seen);
  }

  /** Says whether the link speaks of edited points, which are still to be {@link #loadPoints}. */
  public boolean hasEdits() {
    return edited;
  }

  /** Returns the specification at the start of the run, without edited points. */
  public SpecificationObject plainStart() {
    return SpecificationObject.withLinkedPoints(journal.getSpecification(), null);
  }

  /**
   * Loads the module that knows what the link says of points, and lets it put them into the run.
   * Without them it would be another run, of which nothing but the start is shown.
   *
   * @param loaded called when they are there, or were refused
   * @param failed called when the module could not be loaded
   */
  public void loadPoints(Html.Action loaded, Html.Action failed) {
    LateModule.load(
        "share",
        module -> {
          take(withPoints(module, journal));
          loaded.run();
        },
        failed);
  }

  private void take(JournalObject read) {
    edited = false;
    if (read == null) {
      refuse("its points cannot be read");
      journal = JournalObject.of(plainStart());
      epoch = 0;
      seen = 0;
    } else {
      journal = read;
    }
  }

  /** Says whether training is to begin. */
  public boolean isToTrain() {
    return train;
  }

  /** Returns what to tell the reader about values that were not taken as they are, or nothing. */
  public String words() {
    return words;
  }

  /** Reads the specification at the start: what others follow comes first. */
  private SpecificationObject readStart(JSArrayReader<JSString> parts) {
    for (String key : controls.keys()) {
      for (int i = 0; i < parts.getLength(); i += 2) {
        if (key.equals(text(parts, i))) {
          take(key, text(parts, i + 1));
        }
      }
    }
    String edits = null;
    for (int i = 0; i < parts.getLength(); i += 2) {
      if (text(parts, i).equals(LinkGrammar.EDITS)) {
        edits = text(parts, i + 1);
        edited = true;
      }
    }
    return SpecificationObject.withLinkedPoints(controls.specification(), edits);
  }

  private void readMore(String key, String value) {
    switch (key) {
      case LinkGrammar.CHANGES -> readChanges(changesIn(value));
      case LinkGrammar.EPOCH -> readEpoch(value);
      case LinkGrammar.DO -> {
        train = value.equals(LinkGrammar.TRAIN);
        if (!train) {
          refuse("it asks for something unknown");
        }
      }
      default -> {
        if (!controls.has(key) && !key.equals(LinkGrammar.EDITS)) {
          refuse("‘".concat(shortened(key)).concat("’ cannot be changed here"));
        }
      }
    }
  }

  private void readEpoch(String value) {
    JSArrayReader<JSString> date = dateIn(value);
    if (date.getLength() == 0) {
      refuse("its epoch is no number");
      return;
    }
    epoch = (int) Math.min(number(text(date, 0)), Limits.MAX_REPLAY);
    seen = (int) number(text(date, 1));
    if (number(text(date, 0)) > Limits.MAX_REPLAY) {
      note("The link’s epoch is too far off; this is as far as it gets.");
    }
  }

  /** Reads epoch, samples seen, key and value, over and over. */
  private void readChanges(JSArrayReader<JSString> parts) {
    if (parts.getLength() > Limits.MAX_CHANGES * 4) {
      refuse("it has too many changes");
      return;
    }
    for (int i = 0; i + 3 < parts.getLength(); i += 4) {
      int atEpoch = (int) Math.min(Limits.MAX_REPLAY, number(text(parts, i)));
      int atSeen = (int) number(text(parts, i + 1));
      String key = text(parts, i + 2);
      String value = text(parts, i + 3);
      double parameter = key.startsWith(LinkGrammar.WEIGHT) ? number(key.substring(1)) : Double.NaN;
      if (parameter >= 0 && !controls.has(key)) {
        changeWeight(atEpoch, atSeen, parameter, number(value));
      } else if (key.equals(LinkGrammar.EDITS)) {
        edited = true;
        change(atEpoch, atSeen, value);
      } else if (!controls.has(key) || !controls.isLive(key)) {
        refuse("‘".concat(shortened(key)).concat("’ cannot be changed on the way"));
      } else {
        take(key, value);
        change(atEpoch, atSeen, null);
      }
    }
    if (parts.getLength() == 0) {
      refuse("its changes cannot be read");
    }
  }

  /**
   * Goes on with what the controls say; all that is changed at one moment is a single change.
   *
   * @param edits what is said of the points, or null
   */
  private void change(int atEpoch, int atSeen, String edits) {
    JSArray<ChangeObject> changes = journal.getChanges();
    int count = changes.getLength();
    SpecificationObject next = controls.specification();
    if (count > 0 && ChangeObject.isOfAll(changes.get(count - 1), atEpoch, atSeen)) {
      count--;
      next =
          SpecificationObject.withLinkedPoints(
              next, SpecificationObject.linkedPoints(changes.get(count).getSpecification()));
    }
    if (edits != null) {
      next = SpecificationObject.withLinkedPoints(next, edits);
    }
    journal = JournalObject.with(journal, count, ChangeObject.of(atEpoch, atSeen, next));
  }

  private void changeWeight(int atEpoch, int atSeen, double parameter, double value) {
    if (Math.abs(value) <= Limits.MAX_WEIGHT && parameter < 1e6) {
      ChangeObject change = ChangeObject.of(atEpoch, atSeen, (int) parameter, value);
      journal = JournalObject.with(journal, journal.getChanges().getLength(), change);
    } else {
      refuse("a weight is out of bounds");
    }
  }

  private void take(String key, String value) {
    Outcome outcome = controls.set(key, value);
    if (outcome != Outcome.ACCEPTED) {
      note(controls.word(key, outcome));
    }
  }

  private void refuse(String why) {
    note("The link was not followed in all: ".concat(why).concat("."));
  }

  /** Keeps the first words: who has followed a broken link need not hear of every fault. */
  private void note(String sentence) {
    words = words.isEmpty() ? sentence : words;
  }

  private static String shortened(String text) {
    return text.length() > 24 ? text.substring(0, 24).concat("…") : text;
  }

  private static String text(JSArrayReader<JSString> parts, int place) {
    return parts.get(place).stringValue();
  }

  @JSBody(
      params = {"module", "journal"},
      script = "return module.ShareExports.withPoints(journal);")
  private static native JournalObject withPoints(JSObject module, JournalObject journal);

  /** Returns the keys that speak of a figure, each followed by its value. */
  @JSBody(
      params = {"id", "search"},
      script =
          "const parts = [];"
              + "for (const [key, value] of new URLSearchParams(search)) {"
              + "  if (key.startsWith(id + '.')) parts.push(key.slice(id.length + 1), value);"
              + "}"
              + "return parts;")
  private static native JSArrayReader<JSString> parts(String id, String search);

  /** Parts a date into epoch and samples seen; nothing if it is malformed. */
  @JSBody(
      params = "value",
      script =
          "const found = value.match(/^"
              + LinkGrammar.DATE
              + "$/);"
              + "return found ? [found[1], found[2] ?? '0'] : [];")
  private static native JSArrayReader<JSString> dateIn(String value);

  /** Parts changes into epoch, samples seen, key and value; nothing if one of them is malformed. */
  @JSBody(
      params = "value",
      script =
          "const parts = [];"
              + "for (const change of value.split(';')) {"
              + "  const found = change.match(/^"
              + LinkGrammar.CHANGE
              + "$/);"
              + "  if (!found) return [];"
              + "  parts.push(found[1], found[2] ?? '0', found[3], found[4]);"
              + "}"
              + "return parts;")
  private static native JSArrayReader<JSString> changesIn(String value);

  /** Returns a plain decimal number, or NaN. */
  @JSBody(
      params = "text",
      script = "return /^" + LinkGrammar.NUMBER + "$/.test(text) ? Number(text) : NaN;")
  private static native double number(String text);
}
