package gradientpress.browser;

import gradientpress.example.Limits;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * A moment of a run as a link, and back: {@code ?ring.learning-rate=3&ring.epoch=120#ring}.
 *
 * <p>A key stands for a control that does not have the author's value at the start of the run. What
 * was changed on the way follows with its date, such as {@code
 * ring.changes=40:learning-rate=0.3;55.20:w12=-1.5}: an epoch, and if need be how many samples of
 * the next one had been seen; then a control, or the number of a weight or bias. What a link says
 * is checked against the controls, as if the reader had entered it.
 */
final class Permalink {
  /** Longest link that is written or read, in characters. */
  static final int LONGEST = 6000;

  private static final String CHANGES = "changes";
  private static final String EPOCH = "epoch";
  private static final String DO = "do";

  private final Controls controls;
  private JournalObject journal;
  private int epoch;
  private int seen;
  private boolean train;
  private String words = "";

  private Permalink(Controls controls) {
    this.controls = controls;
  }

  /**
   * Returns the part of a link after the question mark that leads to a moment of a run.
   *
   * @param id the figure's
   * @return the empty text if the author's own run is meant, at its start
   */
  static String write(String id, Moment moment, Controls controls) {
    JournalObject journal = moment.journal();
    JSArray<JSString> parts = new JSArray<>();
    for (String key : controls.keys()) {
      String value = SpecificationObject.text(journal.getSpecification(), key);
      if (!value.equals(SpecificationObject.text(controls.author(), key))) {
        add(parts, id, key, value);
      }
    }
    String changes = changes(moment, controls);
    if (!changes.isEmpty()) {
      add(parts, id, CHANGES, changes);
    }
    if (moment.epoch() > 0 || moment.seen() > 0) {
      add(parts, id, EPOCH, date(moment.epoch(), moment.seen()));
    }
    return join(parts, "&");
  }

  /** Reads a link's part after the question mark, as far as it speaks of a figure. */
  static Permalink read(String id, String search, Controls controls) {
    Permalink link = new Permalink(controls);
    controls.reset();
    if (search.length() > LONGEST) {
      link.refuse("it is too long");
      link.journal = JournalObject.of(controls.specification());
      return link;
    }
    JSArrayReader<JSString> parts = parts(id, search);
    link.readStart(parts);
    link.journal = JournalObject.of(controls.specification());
    for (int i = 0; i < parts.getLength(); i += 2) {
      link.readMore(text(parts, i), text(parts, i + 1));
    }
    return link;
  }

  /** Returns the moment that the link leads to. */
  Moment moment() {
    return new Moment(journal, epoch, seen);
  }

  /** Says whether training is to begin. */
  boolean isToTrain() {
    return train;
  }

  /** Returns what to tell the reader about values that were not taken as they are, or nothing. */
  String words() {
    return words;
  }

  private static String changes(Moment moment, Controls controls) {
    JSArray<ChangeObject> changes = moment.journal().getChanges();
    SpecificationObject before = moment.journal().getSpecification();
    JSArray<JSString> parts = new JSArray<>();
    for (int i = 0; i < changes.getLength(); i++) {
      ChangeObject change = changes.get(i);
      if (change.getEpoch() > moment.epoch()
          || change.getEpoch() == moment.epoch() && change.getSeen() > moment.seen()) {
        break;
      }
      String date = date(change.getEpoch(), change.getSeen()).concat(":");
      SpecificationObject after = change.getSpecification();
      if (after == null) {
        String weight = "w".concat(Integer.toString(change.getParameter()));
        String value = Html.exact(change.getValue());
        parts.push(JSString.valueOf(date.concat(weight).concat("=").concat(value)));
        continue;
      }
      for (String key : controls.keys()) {
        String value = SpecificationObject.text(after, key);
        if (!value.equals(SpecificationObject.text(before, key))) {
          parts.push(JSString.valueOf(date.concat(key).concat("=").concat(value)));
        }
      }
      before = after;
    }
    return join(parts, ";");
  }

  private static String date(int epoch, int seen) {
    String date = Integer.toString(epoch);
    return seen == 0 ? date : date.concat(".").concat(Integer.toString(seen));
  }

  /** Reads the specification at the start: what others follow comes first. */
  private void readStart(JSArrayReader<JSString> parts) {
    for (String key : controls.keys()) {
      for (int i = 0; i < parts.getLength(); i += 2) {
        if (key.equals(text(parts, i)) && !isMore(key)) {
          take(key, text(parts, i + 1));
        }
      }
    }
  }

  private static boolean isMore(String key) {
    return key.equals(CHANGES) || key.equals(EPOCH) || key.equals(DO);
  }

  private void readMore(String key, String value) {
    switch (key) {
      case CHANGES -> readChanges(changesIn(value));
      case EPOCH -> readEpoch(value);
      case DO -> {
        train = value.equals("train");
        if (!train) {
          refuse("it asks for something unknown");
        }
      }
      default -> {
        if (!controls.has(key)) {
          refuse("‘".concat(shortened(key)).concat("’ cannot be changed here"));
        }
      }
    }
  }

  private void readEpoch(String value) {
    double[] date = numbers(value);
    if (date.length == 0) {
      refuse("its epoch is no number");
      return;
    }
    epoch = (int) Math.min(date[0], Limits.MAX_REPLAY);
    seen = (int) date[1];
    if (date[0] > Limits.MAX_REPLAY) {
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
      double parameter = key.startsWith("w") ? number(key.substring(1)) : Double.NaN;
      if (parameter >= 0 && !controls.has(key)) {
        changeWeight(atEpoch, atSeen, parameter, number(value));
      } else if (!controls.has(key) || !controls.isLive(key)) {
        refuse("‘".concat(shortened(key)).concat("’ cannot be changed on the way"));
      } else {
        take(key, value);
        add(ChangeObject.of(atEpoch, atSeen, controls.specification()));
      }
    }
    if (parts.getLength() == 0) {
      refuse("its changes cannot be read");
    }
  }

  private void changeWeight(int atEpoch, int atSeen, double parameter, double value) {
    if (Math.abs(value) <= Limits.MAX_WEIGHT && parameter < 1e6) {
      add(ChangeObject.of(atEpoch, atSeen, (int) parameter, value));
    } else {
      refuse("a weight is out of bounds");
    }
  }

  private void add(ChangeObject change) {
    journal = JournalObject.with(journal, journal.getChanges().getLength(), change);
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

  private static void add(JSArray<JSString> parts, String id, String key, String value) {
    parts.push(JSString.valueOf(id.concat(".").concat(key).concat("=").concat(escaped(value))));
  }

  @JSBody(
      params = {"parts", "separator"},
      script = "return parts.join(separator);")
  private static native String join(JSArray<JSString> parts, String separator);

  /** Leaves legible what need not be escaped after a question mark. */
  @JSBody(
      params = "value",
      script = "return encodeURIComponent(value).replace(/%(2C|3A|3B|3D)/g, decodeURIComponent);")
  private static native String escaped(String value);

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

  /** Parts changes into epoch, samples seen, key and value; nothing if one of them is malformed. */
  @JSBody(
      params = "value",
      script =
          "const parts = [];"
              + "for (const change of value.split(';')) {"
              + "  const found ="
              + "    change.match(/^([0-9]{1,7})(?:[.]([0-9]{1,4}))?:([a-z0-9-]+)=(.*)$/);"
              + "  if (!found) return [];"
              + "  parts.push(found[1], found[2] ?? '0', found[3], found[4]);"
              + "}"
              + "return parts;")
  private static native JSArrayReader<JSString> changesIn(String value);

  /** Returns a plain decimal number, or NaN. */
  @JSBody(
      params = "text",
      script =
          "return /^-?[0-9]+([.][0-9]+)?(e[-+]?[0-9]{1,2})?$/.test(text) ? Number(text) : NaN;")
  private static native double number(String text);

  private static double[] numbers(String date) {
    int point = date.indexOf('.');
    double whole = number(point < 0 ? date : date.substring(0, point));
    double part = point < 0 ? 0 : number(date.substring(point + 1));
    boolean right = whole >= 0 && whole < 1e9 && part >= 0 && part < 1e9;
    return right ? new double[] {whole, part} : new double[0];
  }
}
