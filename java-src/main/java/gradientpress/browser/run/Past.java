package gradientpress.browser.run;

/** The moments that undoing comes back to, and those that redoing does. */
public final class Past {
  private static final int MOST = 100;

  private final Moment[] moments = new Moment[MOST];
  private int undoable;
  private int redoable;
  private boolean joined;

  /** Lets what is changed from now on be undone together with what was changed last, or not. */
  public void join(boolean next) {
    joined = next;
  }

  /** Keeps the moment before something is changed; what was undone cannot be redone any more. */
  public void keep(Moment moment) {
    if (joined) {
      return;
    }
    redoable = 0;
    if (undoable == MOST) {
      undoable--;
      for (int i = 0; i < undoable; i++) {
        moments[i] = moments[i + 1];
      }
    }
    moments[undoable] = moment;
    undoable++;
  }

  /** Says whether there is a moment to come back to. */
  public boolean canUndo() {
    return undoable > 0;
  }

  /** Says whether something was undone that can be done again. */
  public boolean canRedo() {
    return redoable > 0;
  }

  /** Returns the moment to come back to, in exchange for the present one. */
  public Moment undo(Moment present) {
    undoable--;
    redoable++;
    return exchange(undoable, present);
  }

  /** Returns the moment that was undone last, in exchange for the present one. */
  public Moment redo(Moment present) {
    undoable++;
    redoable--;
    return exchange(undoable - 1, present);
  }

  private Moment exchange(int place, Moment present) {
    Moment moment = moments[place];
    moments[place] = present;
    return moment;
  }
}
