package gradientpress.example;

import gradientpress.nn.Check;
import java.util.ArrayList;
import java.util.List;

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

  private final List<Change> changes = new ArrayList<>();

  /** The session as it was after each number of changes; their states have moved on since. */
  private final List<TrainerSession> sessions = new ArrayList<>();

  private final List<SavedState> states = new ArrayList<>();
  private TrainerSession session;
  private int changed;
  private int stride = 1;

  /** Starts at epoch 0. */
  public Timeline(TrainerSpecification specification) {
    session = new TrainerSession(specification);
    sessions.add(session);
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
   *     many, or if it does not go with the network
   */
  public void plan(Change change) {
    if (!changes.isEmpty()
        && changes.get(changes.size() - 1).isAfter(change.epoch(), change.seen())) {
      throw Check.refusal("change", "of the past", "comes too late");
    }
    Check.range("changes", changes.size() + 1, 1, Limits.MAX_CHANGES);
    changes.add(change);
    makeDueChanges();
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
    while (changes.size() > changed) {
      changes.remove(changes.size() - 1);
    }
    while (states.get(states.size() - 1).epoch > session.epoch()) {
      states.remove(states.size() - 1);
    }
    if (changed > 0 && change.replaces(changes.get(changed - 1))) {
      changed--;
      changes.remove(changed);
    }
    plan(change);
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
    int until = epoch;
    if (changed < changes.size()) {
      until = Math.min(until, changes.get(changed).epoch());
    }
    if (session.epoch() < until) {
      session.trainEpoch();
    } else {
      session.trainBatch();
    }
    boolean epochEnded = session.samplesSeen() == 0 && !session.diverged();
    if (epochEnded && session.epoch() % stride == 0 && session.epoch() > lastSaved()) {
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
    int last = states.size() - 1;
    while (states.get(last).epoch > epoch) {
      last--;
    }
    SavedState state = states.get(last);
    changed = state.changed;
    session = sessions.get(changed);
    session.restore(state.numbers, 0);
    makeDueChanges();
  }

  private boolean isBefore(int epoch, int seen) {
    return session.epoch() < epoch || session.epoch() == epoch && session.samplesSeen() < seen;
  }

  private boolean isAfter(int epoch, int seen) {
    return session.epoch() > epoch || session.epoch() == epoch && session.samplesSeen() > seen;
  }

  private void makeDueChanges() {
    while (changed < changes.size()
        && !changes.get(changed).isAfter(session.epoch(), session.samplesSeen())) {
      Change change = changes.get(changed);
      if (change.specification() == null) {
        session.setParameter(change.parameter(), change.value());
      } else {
        session = session.continuedWith(change.specification());
      }
      changed++;
      while (sessions.size() > changed) {
        sessions.remove(sessions.size() - 1);
      }
      sessions.add(session);
    }
  }

  private int lastSaved() {
    return states.get(states.size() - 1).epoch;
  }

  private void save() {
    double[] numbers = new double[session.stateLength()];
    session.save(numbers, 0);
    states.add(new SavedState(session.epoch(), changed, numbers));
    if (states.size() > MOST_STATES) {
      stride *= 2;
      for (int i = states.size() - 1; i >= 0; i--) {
        if (states.get(i).epoch % stride != 0) {
          states.remove(i);
        }
      }
    }
  }
}
