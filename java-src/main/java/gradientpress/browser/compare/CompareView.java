package gradientpress.browser.compare;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.module.ShownRun;
import gradientpress.browser.page.Html;
import gradientpress.browser.picture.CurvesPicture;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import gradientpress.view.LossComparison;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Sets runs beside each other: those that the reader has kept, a fork that goes along with one
 * thing changed, and the lanes of a race.
 */
final class CompareView implements LatePanel.Content {
  /** Style of the fork's curve; the kept runs have those before it, the run itself has 0. */
  private static final int OF_FORK = Ghosts.MOST + 1;

  private final FigureLink link;
  private final ShownRun run;
  private final JSArray<ControlObject> controls;
  private final Ghosts ghosts = new Ghosts();
  private final RunsTable.Row[] ghostRows = new RunsTable.Row[Ghosts.MOST];
  private final RaceTrack track;
  private final Choices choices;
  private HTMLElement choice;
  private HTMLElement field;
  private HTMLElement forkButton;
  private HTMLElement forkNote;
  private HTMLElement keepButton;
  private HTMLElement forkPart;
  private HTMLElement comparison;
  private RunMap mapOfRun;
  private RunMap mapOfFork;
  private CurvesPicture curves;
  private RunsTable table;
  private RunsTable.Row rowOfRun;
  private RunsTable.Row rowOfFork;
  private Fork fork;
  private boolean isOpen;

  /** Fills the panel. */
  CompareView(HTMLElement root, FigureLink link) {
    this.link = link;
    run = new ShownRun(link);
    controls = link.controls();
    choices = new Choices(controls, link);
    track = new RaceTrack(link, this);
    HTMLElement part = Html.add(root, "fieldset", "compare-part");
    Html.add(part, "legend", "", "Kept runs and a fork");
    buildChoices(part);
    forkPart = Html.add(part, "div", "");
    HTMLElement maps = Html.add(forkPart, "div", "compare-maps");
    mapOfRun = new RunMap(maps);
    mapOfFork = new RunMap(maps);
    HTMLElement row = Html.add(forkPart, "div", "workbench-row");
    Html.button(row, "Take the fork", this::takeFork);
    Html.button(row, "Drop the fork", () -> dropFork("The fork is dropped."));
    comparison = Html.add(part, "div", "");
    curves = new CurvesPicture(comparison, "Test losses of the runs in the table over the epochs");
    table = new RunsTable(comparison, "Runs compared");
    rowOfRun = table.add(0);
    track.build(root);
    onLeaving(this::end);
  }

  private void buildChoices(HTMLElement part) {
    HTMLElement form = Html.add(part, "div", "compare-form");
    choice = Html.field(form, "select", "", "Change");
    for (int i = 0; i < choices.count(); i++) {
      Html.option(choice, Integer.toString(i), choices.label(i));
    }
    field = Html.field(form, "select", "", "to");
    Html.on(choice, "change", this::offerValues);
    forkButton = Html.button(form, "Fork here", this::openFork);
    keepButton = Html.button(form, "Keep this run", this::keep);
    forkNote = Html.add(part, "p", "workbench-note");
    offerFirst();
  }

  /** Begins with something that can be changed halfway; where there is nothing, offers no fork. */
  private void offerFirst() {
    int first = 0;
    while (first < choices.count() && !choices.isLive(first)) {
      first++;
    }
    if (choices.count() == 0) {
      Html.remove(Html.parent(choice));
      Html.remove(Html.parent(field));
      Html.remove(forkButton);
    } else {
      Html.setValue(choice, Integer.toString(first % choices.count()));
      offerValues();
    }
  }

  private int chosen() {
    return (int) Html.number(choice);
  }

  private void offerValues() {
    HTMLElement next = choices.field(chosen());
    replace(field, next);
    field = next;
    showNote();
  }

  /** Says whether the run can be forked where it stands; else both start again. */
  private boolean forksHere() {
    return choices.isLive(chosen()) && !run.frame().ended();
  }

  private void showNote() {
    String words = "Keep this run to draw its curve beside later ones.";
    if (fork != null) {
      words = "Whatever you do with the run, the fork does as well.";
    } else if (choices.count() > 0 && forksHere()) {
      words = "A fork begins where the run stands, and differs in this alone. ".concat(words);
    } else if (choices.count() > 0) {
      words =
          "That cannot change halfway, so a fork runs both again from the start with the same seed. "
              .concat(words);
    }
    Html.setText(forkNote, words);
  }

  private void openFork() {
    track.stop();
    if (!forksHere()) {
      link.startWith(link.specification());
    }
    String value = Html.value(field);
    int place = chosen();
    fork = new Fork(link, run, choices.key(place), value, this);
    rowOfFork = table.add(OF_FORK);
    link.accompany(fork);
    link.say("Forked. Train, and both go on.");
    show();
  }

  private void takeFork() {
    LiveRun taken = fork.run();
    if (taken != null) {
      Moment moment = taken.moment();
      closeFork();
      comeTo(moment, "The fork has taken the place of the run.");
    }
  }

  private void comeTo(Moment moment, String sentence) {
    link.comeTo(moment.journal(), moment.epoch(), moment.seen(), sentence);
  }

  /** Ends the fork, if there is one, and says why. */
  void dropFork(String sentence) {
    if (fork != null) {
      closeFork();
      link.say(sentence);
      show();
    }
  }

  private void closeFork() {
    fork = null;
    rowOfFork.remove();
    link.accompany(null);
  }

  private void keep() {
    if (run.mirror() == null) {
      return;
    }
    int place = ghosts.keep(KeptRun.of(run, link.specification()));
    RunsTable.Row row = table.add(place + 1);
    ghostRows[place] = row;
    HTMLElement buttons = row.buttons();
    String name = name(place);
    HTMLElement back = Html.button(buttons, "Go back", () -> goBackTo(place));
    back.setAttribute("aria-label", "Go back to ".concat(name));
    HTMLElement remove = Html.button(buttons, "Remove", () -> remove(place));
    remove.setAttribute("aria-label", "Remove ".concat(name));
    ghosts.show(link);
    link.say("Kept as ".concat(name).concat("."));
    show();
  }

  private static String name(int place) {
    return "Run ".concat(Integer.toString(place + 1));
  }

  private void goBackTo(int place) {
    comeTo(ghosts.at(place).moment(), "Back at ".concat(name(place)).concat("."));
  }

  private void remove(int place) {
    ghosts.remove(place);
    ghostRows[place].remove();
    ghostRows[place] = null;
    ghosts.show(link);
    link.say("Removed.");
    show();
    keepButton.focus();
  }

  @Override
  public void show() {
    Mirror mirror = run.mirror();
    if (!isOpen || mirror == null) {
      return;
    }
    track.prepare();
    boolean full = ghosts.free() < 0;
    Html.toggle(keepButton, "disabled", full);
    Html.toggle(forkButton, "disabled", fork != null);
    showNote();
    Html.toggle(forkPart, "hidden", fork == null);
    rowOfRun.show("This run", mirror.frame(), mirror.isJudgedByAccuracy());
    LossComparison.Curve[] drawn = new LossComparison.Curve[Ghosts.MOST + 2];
    drawn[0] = new LossComparison.Curve(mirror.history(), "This run", 0);
    int count = 1;
    if (fork != null) {
      count = showFork(mirror, drawn);
    }
    for (int place = 0; place < Ghosts.MOST; place++) {
      KeptRun kept = ghosts.at(place);
      if (kept != null) {
        String label = label(name(place), kept.specification());
        ghostRows[place].show(label, kept.frame(), kept.isJudgedByAccuracy());
        drawn[count] = new LossComparison.Curve(kept.history(), name(place), place + 1);
        count++;
      }
    }
    Html.toggle(comparison, "hidden", count == 1 && fork == null);
    LossComparison.Curve[] all = new LossComparison.Curve[count];
    int last = link.furthest();
    for (int i = 0; i < count; i++) {
      all[i] = drawn[i];
      int size = all[i].history().size();
      last = Math.max(last, size == 0 ? 0 : all[i].history().epoch(size - 1));
    }
    curves.draw(all, last, 0);
  }

  /** Returns a name with what differs from the run as it is now. */
  private String label(String name, SpecificationObject specification) {
    String differences = Differences.between(specification, link.specification(), controls);
    return name.concat(": ").concat(differences);
  }

  /** Shows the fork beside the run, and returns how many curves there are then. */
  private int showFork(Mirror mirror, LossComparison.Curve[] drawn) {
    mapOfRun.draw("This run", mirror);
    LiveRun forked = fork.run();
    if (forked == null) {
      return 1; // it is on its way
    }
    Mirror other = forked.mirror();
    String label = label("Fork", forked.specification());
    rowOfFork.show(label, other.frame(), other.isJudgedByAccuracy());
    mapOfFork.draw(label, other);
    drawn[1] = new LossComparison.Curve(other.history(), "Fork", OF_FORK);
    return 2;
  }

  @Override
  public void open() {
    isOpen = true;
    track.setAsleep(false);
  }

  @Override
  public void close() {
    isOpen = false;
    track.setAsleep(true);
  }

  @Override
  public void end() {
    dropFork("The fork is dropped.");
    track.stop();
  }

  @JSBody(
      params = {"element", "other"},
      script = "element.replaceWith(other);")
  private static native void replace(HTMLElement element, HTMLElement other);

  /** Workers end with the page, even where the browser keeps it to come back to. */
  @JSBody(params = "action", script = "addEventListener('pagehide', () => action());")
  private static native void onLeaving(Html.Action action);
}
