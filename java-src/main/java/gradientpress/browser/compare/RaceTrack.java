package gradientpress.browser.compare;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.NameObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.browser.picture.CurvesPicture;
import gradientpress.browser.run.Mirror;
import gradientpress.example.LossHistory;
import gradientpress.view.LossComparison;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;

/** Where the reader sets up a race and watches it. */
final class RaceTrack {
  private static final int LEAST = 2;
  private static final int MOST = 4;
  private static final LossHistory EMPTY = new LossHistory();

  private final FigureLink link;
  private final CompareView panel;
  private HTMLElement kinds;
  private HTMLElement boxes;
  private JSArray<NameObject> lanes;
  private HTMLElement[] chosen = {};
  private HTMLElement target;
  private HTMLElement start;
  private HTMLElement note;
  private HTMLElement places;
  private RunMap[] maps = {};
  private CurvesPicture curves;
  private RunsTable table;

  /** Null before the first race; the last one stays to be looked at. */
  private Race race;

  private String[] labels = {};
  private RunsTable.Row[] rows = {};

  /**
   * Makes a track without a race.
   *
   * @param panel the one that it is a part of
   */
  RaceTrack(FigureLink link, CompareView panel) {
    this.link = link;
    this.panel = panel;
  }

  void build(HTMLElement body) {
    HTMLElement part = Html.add(body, "fieldset", "compare-part");
    Html.add(part, "legend", "", "Race");
    Html.add(
        part,
        "p",
        "workbench-note",
        "Two to four runs start from the same first weights, points and order, and differ in one"
            + " thing alone.");
    HTMLElement form = Html.add(part, "div", "compare-form");
    kinds = Html.field(form, "select", "", "Lanes differ in");
    for (LaneKind kind : LaneKind.values()) {
      Html.option(kinds, Integer.toString(kind.ordinal()), kind.label());
    }
    target = Html.field(form, "input", "number", "Finish line: a test loss, or the end of the run");
    target.setAttribute("min", "0");
    target.setAttribute("step", "any");
    target.setAttribute("placeholder", "the end");
    boxes = Html.add(part, "div", "compare-boxes");
    boxes.setAttribute("role", "group");
    boxes.setAttribute("aria-label", "Lanes");
    start = Html.button(Html.add(part, "div", "workbench-row"), "Start the race", this::press);
    note = Html.add(part, "p", "compare-result");
    places = Html.add(part, "div", "compare-maps compare-lanes");
    curves = new CurvesPicture(part, "Test losses of the lanes over the epochs");
    table = new RunsTable(part, "Lanes of the race");
    showResults(false);
    countLanes();
  }

  /** Offers the first lanes, as soon as the worker has said which names there are. */
  void prepare() {
    if (chosen.length == 0) {
      offerLanes();
      Html.on(kinds, "change", this::offerLanes);
    }
  }

  /** Says whether a race is under way. */
  private boolean isRacing() {
    return race != null && !race.isOver();
  }

  /** Lets the race rest while nobody looks at it, or wakes it. */
  void setAsleep(boolean asleep) {
    if (isRacing()) {
      race.setAsleep(asleep);
    }
  }

  /** Breaks off the race; what it has come to stays. */
  void stop() {
    if (isRacing()) {
      link.accompany(null);
      show();
    }
  }

  private void showResults(boolean on) {
    Html.toggle(curves.element(), "hidden", !on);
    Html.toggle(table.element(), "hidden", !on);
  }

  private LaneKind kind() {
    return LaneKind.values()[(int) Html.number(kinds)];
  }

  private void offerLanes() {
    LaneKind kind = kind();
    String present = SpecificationObject.text(link.specification(), kind.key());
    lanes = kind.lanes(link.scene());
    Html.clear(boxes);
    chosen = new HTMLElement[lanes.getLength()];
    for (int i = 0; i < chosen.length; i++) {
      NameObject lane = lanes.get(i);
      HTMLElement box = Html.field(boxes, "input", "checkbox", lane.getLabel());
      String name = lane.getName();
      Html.setChecked(box, name.equals(present) || kind.isUsual(name));
      Html.on(box, "change", this::countLanes);
      chosen[i] = box;
    }
    countLanes();
  }

  /** Lets the reader choose neither too few lanes nor too many. */
  private void countLanes() {
    int count = count();
    for (HTMLElement box : chosen) {
      Html.toggle(box, "disabled", count >= MOST && !Html.isChecked(box));
    }
    Html.toggle(start, "disabled", count < LEAST && !isRacing());
  }

  private int count() {
    int count = 0;
    for (HTMLElement box : chosen) {
      count += Html.isChecked(box) ? 1 : 0;
    }
    return count;
  }

  private void press() {
    if (isRacing()) {
      stop();
      link.say("The race is broken off.");
    } else {
      begin();
    }
  }

  private void begin() {
    panel.dropFork("The fork is dropped.");
    LaneKind kind = kind();
    SpecificationObject present = link.specification();
    SpecificationObject[] runs = new SpecificationObject[count()];
    labels = new String[runs.length];
    rows = new RunsTable.Row[runs.length];
    maps = new RunMap[runs.length];
    Html.clear(places);
    table.clear();
    int count = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (Html.isChecked(chosen[i])) {
        NameObject lane = lanes.get(i);
        runs[count] = SpecificationObject.with(present, link.author(), kind.key(), lane.getName());
        labels[count] = lane.getLabel();
        maps[count] = new RunMap(places);
        rows[count] = table.add(count + 1);
        count++;
      }
    }
    double loss = Html.number(target);
    race = new Race(link, runs, new Finish(loss > 0 ? loss : 0), this);
    link.accompany(race);
    link.say("The race is on…");
    showResults(true);
    show();
  }

  /** Shows how the race stands. */
  void show() {
    LossComparison.Curve[] shown = new LossComparison.Curve[labels.length];
    for (int i = 0; i < labels.length; i++) {
      Mirror mirror = race.mirror(i);
      boolean in = mirror != null;
      Frame frame = in ? mirror.frame() : Frame.beforeTheFirst();
      rows[i].show(labels[i], frame, !in || mirror.isJudgedByAccuracy());
      if (in) {
        maps[i].draw(labels[i], mirror);
      }
      shown[i] = new LossComparison.Curve(in ? mirror.history() : EMPTY, labels[i], i + 1);
    }
    curves.draw(shown, race.epochs(), race.finish().target());
    Html.setText(start, race.isOver() ? "Start the race" : "Break off");
    countLanes();
    int winner = race.isOver() ? race.winner() : -1;
    String result = "";
    if (winner >= 0) {
      Mirror mirror = race.mirror(winner);
      String end = Html.fixed(mirror.frame().testLoss(), 3);
      result = race.finish().words(labels[winner], mirror.history(), end);
      link.say(result);
    }
    Html.setText(note, result);
  }
}
