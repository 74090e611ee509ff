package gradientpress.browser.compare;

import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Companion;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.ShownRun;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Moment;
import gradientpress.browser.run.Worker;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/**
 * A second run that goes where the run of a figure goes, in a worker of its own, with one thing
 * changed from a certain moment on.
 *
 * <p>It holds to the journal of the other run: whatever happens there happens here too, but for the
 * one thing.
 */
final class Fork implements Companion, LiveRun.Listener {
  private final FigureLink link;
  private final ShownRun followed;
  private final String key;
  private final String value;
  private final CompareView panel;

  /** Null until a worker has come. */
  private LiveRun run;

  private boolean over;

  /** The moment of the change, which has the journal that is followed. */
  private Moment forked;

  /** Where the run was sent last. */
  private Moment sent;

  /**
   * Forks the run of a figure where it stands.
   *
   * @param followed the run of the figure
   * @param key of the control that gets another value
   * @param panel where it is shown
   */
  Fork(FigureLink link, ShownRun followed, String key, String value, CompareView panel) {
    this.link = link;
    this.followed = followed;
    this.key = key;
    this.value = value;
    this.panel = panel;
    forked = followed.moment();
    Worker.await(link.workers().start(), this::begin, this::workerMissing);
  }

  private void begin(JSObject port) {
    if (over) {
      Worker.end(port);
    } else {
      run = new LiveRun(port, link.workers(), this, false);
      link.draw();
    }
  }

  /** Returns the run, or null before its first reply. */
  LiveRun run() {
    return run == null || run.mirror() == null ? null : run;
  }

  @Override
  public boolean animate(double time) {
    if (run == null) {
      return false;
    }
    run.watch();
    if (!link.isUnderWay()) {
      follow(followed.moment());
    }
    if (run.showNext()) {
      panel.show();
    }
    return run.hasNext() || run.unanswered() > 0;
  }

  /** Goes to where the other run is; begins anew if that has another past than it had. */
  private void follow(Moment moment) {
    if (sent == null || sent.journal() != moment.journal()) {
      boolean earlier = moment.isBefore(forked.epoch(), forked.seen());
      Moment date = earlier ? moment : forked;
      forked = new Moment(moment.journal(), date.epoch(), date.seen());
      run.begin(new Moment(journal(), moment.epoch(), moment.seen()));
      sent = moment;
    } else if (!run.isUnderWay() && !sent.isAt(moment.epoch(), moment.seen())) {
      run.goTo(moment.epoch(), moment.seen());
      sent = moment;
    }
  }

  /** Returns the journal that is followed, with the one thing changed in it. */
  private JournalObject journal() {
    JournalObject original = forked.journal();
    boolean isChanged = forked.isAt(0, 0);
    SpecificationObject first = original.getSpecification();
    JournalObject journal = JournalObject.of(isChanged ? changed(first) : first);
    JSArray<ChangeObject> changes = original.getChanges();
    int count = 0;
    for (int i = 0; i < changes.getLength(); i++) {
      ChangeObject next = changes.get(i);
      if (!isChanged && forked.isBefore(next.getEpoch(), next.getSeen())) {
        isChanged = true;
        journal = JournalObject.with(journal, count, change(i));
        count++;
      }
      if (isChanged && next.getSpecification() != null) {
        next = ChangeObject.of(next.getEpoch(), next.getSeen(), changed(next.getSpecification()));
      }
      journal = JournalObject.with(journal, count, next);
      count++;
    }
    return isChanged ? journal : JournalObject.with(journal, count, change(count));
  }

  private ChangeObject change(int changesBefore) {
    SpecificationObject before = JournalObject.specificationAfter(forked.journal(), changesBefore);
    return ChangeObject.of(forked.epoch(), forked.seen(), changed(before));
  }

  private SpecificationObject changed(SpecificationObject specification) {
    return SpecificationObject.with(specification, link.author(), key, value);
  }

  @Override
  public boolean isBehind() {
    return !over
        && (run == null
            || sent == null
            || run.isUnderWay()
            || isElsewhere()
            || link.unanswered() > 0);
  }

  /** Says whether the other run has another past than the one that is followed. */
  private boolean isElsewhere() {
    return sent.journal() != link.journal();
  }

  @Override
  public void end() {
    over = true;
    if (run != null) {
      run.end();
    }
  }

  @Override
  public void replyCame() {
    link.draw();
  }

  @Override
  public void wasRefused(String why, boolean begun) {
    panel.dropFork("The fork cannot be: ".concat(why).concat("."));
  }

  @Override
  public void workerLost() {
    // another one takes its place by itself
  }

  @Override
  public void workerMissing() {
    panel.dropFork("The fork has ended: no worker can be had.");
  }
}
