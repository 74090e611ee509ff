package gradientpress.site.claim;

import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** A run that is trained to its end while what is measured after each epoch is noted. */
public final class RecordedRun {
  private final TrainerSpecification specification;
  private final TrainerSession session;
  private final double[] beforeLast;
  private final double[] curve;

  /**
   * Trains to the last epoch, or until the run stops early or its numbers overflow.
   *
   * @param progress takes each epoch when it is over; what it throws ends the training
   */
  public RecordedRun(TrainerSpecification specification, IntConsumer progress) {
    this.specification = specification;
    session = new TrainerSession(specification);
    beforeLast = new double[session.stateLength()];
    double[] noted = new double[(specification.epochs() + 1) * Run.FIGURES];
    int length = note(noted, 0);
    while (session.epoch() < specification.epochs() && !session.ended()) {
      session.save(beforeLast, 0);
      session.trainEpoch();
      length = session.diverged() ? length : note(noted, length);
      progress.accept(session.epoch());
    }
    curve = Arrays.copyOf(noted, length);
  }

  private int note(double[] to, int at) {
    to[at] = session.trainingLoss();
    to[at + 1] = session.testLoss();
    to[at + 2] = session.trainingScore();
    to[at + 3] = session.testScore();
    return at + Run.FIGURES;
  }

  TrainerSpecification specification() {
    return specification;
  }

  /** Returns what was measured. */
  Run run() {
    return new Run(curve, session.divergence().reason());
  }

  /** Returns the session at its end. */
  TrainerSession session() {
    return session;
  }

  /** Returns the session at its end; where its numbers overflowed, at the epoch before. */
  public TrainerSession lastFinite() {
    if (!session.diverged()) {
      return session;
    }
    TrainerSession earlier = new TrainerSession(specification);
    earlier.restore(beforeLast, 0);
    return earlier;
  }
}
