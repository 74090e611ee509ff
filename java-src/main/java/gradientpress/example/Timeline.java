package gradientpress.example;

import gradientpress.nn.Check;

/**
 * A run of a trainer that can be taken back and gone through again, exactly: the session as it
 * stands, everything that was changed on the way, and saved states to go back to.
 *
 * <p>Going back does not undo what was changed later: on the way forward it happens again, at its
 * date. A new change does away with those later ones. So the first specification, the changes and a
 * date decide everything, to the last bit.
 */
public final class Timeline {
  /** Most saved states; when there are more, every other one goes. */
  static final int MOST_STATES = 32;

  /** A state to go back to, at the end of an epoch, before the changes of that moment. */
  private record SavedState(int epoch, int changed, double[] numbers) {}

  private final Change[] changes = new Change[Limits.MAX_CHANGES];
  private int planned;
  private int changed;

  /** The session that trains after each number of changes. */
  private final TrainerSession[] sessions = new TrainerSession[Limits.MAX_CHANGES + 1];

  private TrainerSession session;
  private final SavedState[] states = new SavedState[MOST_STATES + 1];
  private int saved;
  private int stride = 1;

  /** Starts at epoch 0. */
  public Timeline(TrainerSpecification specification) {
    session = new TrainerSession(specification);
    sessions[0] = session;
    save();
  }

  /** Returns the session as it stands: another one after a change or a step back. */
  public TrainerSession session() {
    return session;
  }

  /** Returns how many changes have been made so far. */
  public int changes() {
    return changed;
  }

  /**
   * Plans a change after all others; what is due now is made at once.
   *
   * @throws IllegalArgumentException if it comes before the one planned last, if there are too
   *     many, or if it does not go with the network; then it is not planned
   */
  public void plan(Change change) {
    if (planned > 0 && changes[planned - 1].isAfter(change.epoch(), change.seen())) {
      throw Check.refusal("change", "of the past", "comes too late");
    }
    put(planned, change);
  }

  /** Goes on with another specification from now on, in place of all that was planned for later. */
  public void change(TrainerSpecification specification) {
    change(new Change(session.epoch(), session.samplesSeen(), specification, 0, 0));
  }

  /** Sets a weight or bias now, in place of all that was planned for later. */
  public void change(int parameter, double value) {
    change(new Change(session.epoch(), session.samplesSeen(), null, parameter, value));
  }

  private void change(Change change) {
    boolean instead = changed > 0 && change.replaces(changes[changed - 1]);
    put(instead ? changed - 1 : changed, change);
  }

  /** Puts a change in that place of the list, as the last one, if it goes with the network. */
  private void put(int place, Change change) {
    Check.range("changes", place + 1, 1, Limits.MAX_CHANGES);
    TrainerSession next = sessions[place];
    int parameters = next.network().parameters().length;
    if (change.specification() == null) {
      Check.range("parameter", change.parameter(), 0, parameters - 1);
    } else {
      next = new TrainerSession(change.specification());
      Check.equal("parameters", next.network().parameters().length, parameters);
    }
    changes[place] = change;
    sessions[place + 1] = next;
    planned = place + 1;
    changed = Math.min(changed, place);
    session = sessions[changed]; // which stands where the change that is replaced was made
    while (saved > 1 && change.isBefore(states[saved - 1].epoch)) {
      saved--;
    }
    makeDueChanges();
  }

  /**
   * Trains a little towards a moment: to the end of an epoch, or on one batch where the moment or a
   * change lies within the epoch.
   *
   * @return false if there was nothing left to do: the moment has come, or the run has ended
   */
  public boolean advance(int epoch, int seen) {
    if (session.ended() || !isBefore(epoch, seen)) {
      return false;
    }
    int until = changed < planned ? Math.min(epoch, changes[changed].epoch()) : epoch;
    if (session.epoch() < until) {
      session.trainEpoch();
    } else {
      session.trainBatch();
    }
    boolean epochEnded = session.samplesSeen() == 0 && !session.diverged();
    if (epochEnded && session.epoch() % stride == 0 && session.epoch() > states[saved - 1].epoch) {
      save();
    }
    makeDueChanges();
    return true;
  }

  /** Goes back to the last saved state that is not after a moment, if that lies in the past. */
  public void rewind(int epoch, int seen) {
    if (!isAfter(epoch, seen)) {
      return;
    }
    int last = saved - 1;
    while (states[last].epoch > epoch) {
      last--;
    }
    changed = states[last].changed;
    session = sessions[changed];
    session.restore(states[last].numbers, 0);
    makeDueChanges();
  }

  private boolean isBefore(int epoch, int seen) {
    return session.epoch() < epoch || session.epoch() == epoch && session.samplesSeen() < seen;
  }

  private boolean isAfter(int epoch, int seen) {
    return session.epoch() > epoch || session.epoch() == epoch && session.samplesSeen() > seen;
  }

  private void makeDueChanges() {
    while (changed < planned && !changes[changed].isAfter(session.epoch(), session.samplesSeen())) {
      Change change = changes[changed];
      changed++;
      if (change.specification() == null) {
        session.setParameter(change.parameter(), change.value());
      } else {
        sessions[changed].goOnFrom(session);
        session = sessions[changed];
      }
    }
  }

  private void save() {
    double[] numbers = new double[session.stateLength()];
    session.save(numbers, 0);
    states[saved] = new SavedState(session.epoch(), changed, numbers);
    saved++;
    if (saved > MOST_STATES) {
      keepEveryOther();
    }
  }

  private void keepEveryOther() {
    stride *= 2;
    int kept = 0;
    for (int i = 0; i < saved; i++) {
      if (states[i].epoch % stride == 0) {
        states[kept] = states[i];
        kept++;
      }
    }
    saved = kept;
  }
}
