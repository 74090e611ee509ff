package gradientpress.browser;

import gradientpress.example.TrainerSession;
import gradientpress.view.HeatMap;

/**
 * What the worker sends for each picture, as one flat array of numbers that is handed over without
 * copying: the number of the run, the scores of the plane, the state of the session.
 */
final class Frame {
  private static final int RUN = 0;
  private static final int SCORES = 1;
  private static final int CELLS = HeatMap.SIDE * HeatMap.SIDE;
  private static final int STATE = SCORES + CELLS;

  private Frame() {}

  static double[] write(int run, TrainerSession session, double[] scores) {
    double[] frame = new double[STATE + session.stateLength()];
    frame[RUN] = run;
    session.score(HeatMap.SIDE, scores);
    System.arraycopy(scores, 0, frame, SCORES, CELLS);
    session.save(frame, STATE);
    return frame;
  }

  static int run(double[] frame) {
    return (int) frame[RUN];
  }

  static void read(double[] frame, TrainerSession session, double[] scores) {
    System.arraycopy(frame, SCORES, scores, 0, CELLS);
    session.restore(frame, STATE);
  }

  /** Returns room for the scores of a frame. */
  static double[] scores() {
    return new double[CELLS];
  }
}
