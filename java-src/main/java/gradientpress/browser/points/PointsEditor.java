package gradientpress.browser.points;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.ReaderPoints;
import gradientpress.browser.module.ShownPoints;
import gradientpress.browser.page.Html;
import gradientpress.data.edit.EditedPoints;
import org.teavm.jso.browser.Window;

/**
 * What the reader does with the points of a run, and the run's part in it: it goes on with other
 * points at once, as soon as there are enough of them.
 */
final class PointsEditor {
  /** Values cannot be dragged further than this from zero, which is where the picture may end. */
  private static final double REACH = 1.5;

  /** While training goes on, a point that is dragged is handed over that seldom, in ms. */
  private static final double INTERVAL = 250;

  /** Told that there are other points, or another one is selected. */
  interface Listener {
    /** Something has changed. */
    void edited();
  }

  private final FigureLink link;
  private final ShownPoints run;
  private final Listener listener;

  /** What the points were taken from, or last handed over with. */
  private SpecificationObject known;

  /** What was handed over and has not been shown yet, or null. */
  private SpecificationObject sent;

  private EditedPoints points;
  private int selected = -1;

  /** Whether the selected point is being moved. */
  private boolean held;

  /** Whether a part of that move has been handed over, so that the rest is undone with it. */
  private boolean moving;

  /** Whether there are edits that wait until those before them are shown. */
  private boolean waiting;

  /** Whether what waits belongs to what was handed over last. */
  private boolean amends;

  private boolean scheduled;
  private double handedOver;

  PointsEditor(FigureLink link, ShownPoints run, Listener listener) {
    this.link = link;
    this.run = run;
    this.listener = listener;
  }

  /** Takes over the points of the run that is shown, unless they are those that are edited. */
  void look() {
    SpecificationObject shown = link.specification();
    if (shown == sent || link.isSettled()) {
      sent = null; // it has come, or it was refused
    }
    if (sent == null && !waiting && shown != known && run.isThere()) {
      EditedPoints found = ReaderPoints.of(shown, run.dataSet(), run.split());
      if (found != null) {
        known = shown;
        points = found;
        select(-1);
      }
    }
  }

  EditedPoints points() {
    return points;
  }

  /** Says whether these are other points than those of the run that is shown. */
  boolean isAhead() {
    return waiting || sent != null || !points.areEnough();
  }

  /** Says whether points can be put somewhere by hand: images cannot. */
  boolean isPossible() {
    return run.ground() != null;
  }

  /** Says whether the points are the reader's own already. */
  boolean isEdited() {
    return !points.areEnough() || SpecificationObject.hasEditedPoints(latest());
  }

  /** Returns the selected point, or −1. */
  int selected() {
    return selected;
  }

  void select(int row) {
    letGo();
    selected = row;
    listener.edited();
  }

  /** Adds a point to one of the sets, and selects it if so wished. */
  void add(double[] point, boolean test, boolean select) {
    int row = test ? points.rows() : points.trainingRows();
    letGo();
    selected = select ? row : -1;
    hand(points.with(point, test));
    link.say("Added: ".concat(describe(row)));
  }

  /** Moves the selected point; more moves until {@link #letGo} belong to this one. */
  void move(double[] point) {
    points = points.with(selected, point);
    held = true;
    await(moving);
    listener.edited();
  }

  /** Ends a move. */
  void letGo() {
    held = false;
    if (waiting && sent == null) {
      handOver();
    }
    moving = false;
  }

  /** Gives a point other numbers. */
  void set(int row, double[] point) {
    letGo();
    hand(points.with(row, point));
  }

  /** Puts a point into the other set. */
  void toOtherSet(int row) {
    letGo();
    boolean test = !points.isTest(row);
    selected = -1;
    hand(points.withOtherSet(row));
    link.say(test ? "Now in the test set." : "Now in the training set.");
  }

  /** Removes a point. */
  void remove(int row) {
    letGo();
    String removed = describe(row);
    selected = -1;
    hand(points.without(row));
    link.say("Deleted: ".concat(removed));
  }

  /** Removes all points, which is for the reader's eyes alone until there are new ones. */
  void clear() {
    letGo();
    selected = -1;
    hand(points.withoutAll());
    link.say("All points are gone. The network waits for at least four new ones.");
  }

  /** Goes back to the points as they were before they were edited. */
  void restore() {
    letGo();
    selected = -1;
    if (SpecificationObject.hasEditedPoints(latest())) {
      amends = false;
      adopt(SpecificationObject.withPointsOfBefore(latest()), points.originalRows() > 0);
      known = null; // so that those points are taken over when they are shown
      link.say("The points are as they were.");
    } else {
      known = null; // nothing but points that are not enough: those of the run are there
      look();
    }
  }

  /** Takes over points that the reader has brought along. */
  void paste(EditedPoints pasted) {
    letGo();
    selected = -1;
    boolean sameShape = points.hasShapeOf(pasted);
    amends = false;
    points = pasted;
    SpecificationObject next = ReaderPoints.in(latest(), pasted);
    adopt(sameShape ? next : SpecificationObject.forOtherData(next), sameShape);
    String count = Integer.toString(pasted.rows());
    link.say(
        sameShape
            ? count.concat(" points of your own. Training goes on with them.")
            : count.concat(" points of your own. They need another network, which starts anew."));
  }

  /** Returns how far from zero the number to learn of a point can be moved. */
  double reach(int row) {
    return row < 0 ? REACH : Math.max(REACH, Math.abs(points.target(row)));
  }

  /** Returns a point in words. */
  String describe(int row) {
    String[] axes = points.axes();
    String text = "";
    for (int axis = 0; axis < axes.length; axis++) {
      String number = Html.fixed(points.input(row, axis), 2);
      text = text.concat(axes[axis]).concat(" ").concat(number).concat(", ");
    }
    String[] classes = points.classes();
    text =
        classes.length == 0
            ? text.concat(points.outputs()[0]).concat(" ").concat(Html.fixed(points.target(row), 2))
            : text.concat(classes[(int) points.target(row)]);
    return text.concat(points.isTest(row) ? ", test set." : ", training set.");
  }

  /** Says whether the number to learn is what lies upward in the picture. */
  boolean isCurve() {
    return points.axes().length == 1 && points.classes().length == 0;
  }

  private SpecificationObject latest() {
    return sent == null ? link.specification() : sent;
  }

  private void hand(EditedPoints next) {
    points = next;
    if (!points.areEnough()) {
      waiting = false;
    } else if (sent == null) {
      handOver();
    } else {
      await(false);
    }
    listener.edited();
  }

  private void adopt(SpecificationObject next, boolean goOn) {
    sent = next;
    known = next;
    if (!goOn) {
      link.startWith(next);
    } else if (amends) {
      link.amend(next);
    } else {
      link.goOnWith(next);
    }
    waiting = false;
    amends = false;
    listener.edited();
  }

  /** Hands the points over as soon as those before them are shown: only then can that be undone. */
  private void await(boolean amending) {
    amends = waiting ? amends : amending;
    waiting = true;
    if (!scheduled) {
      scheduled = true;
      Window.requestAnimationFrame(this::handOverInTime);
    }
  }

  private void handOverInTime(double time) {
    scheduled = false;
    if (!waiting) {
      return;
    }
    look(); // nobody else does while the panel is closed
    boolean late = !link.isTraining() || time - handedOver > INTERVAL;
    if (sent == null && late) {
      handedOver = time;
      handOver();
    } else {
      scheduled = true;
      Window.requestAnimationFrame(this::handOverInTime);
    }
  }

  private void handOver() {
    adopt(ReaderPoints.in(latest(), points), true);
    moving = held;
  }
}
