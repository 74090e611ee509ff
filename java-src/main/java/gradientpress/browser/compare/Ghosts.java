package gradientpress.browser.compare;

import gradientpress.browser.module.FigureLink;
import gradientpress.example.LossHistory;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** The runs that the reader has kept, each at a place of its own that it never leaves. */
final class Ghosts {
  /** Most runs that are kept. */
  static final int MOST = 4;

  private final KeptRun[] runs = new KeptRun[MOST];

  /** Returns the run at a place, or null. */
  KeptRun at(int place) {
    return runs[place];
  }

  /** Returns the first free place, or −1 if there is none. */
  int free() {
    for (int place = 0; place < MOST; place++) {
      if (runs[place] == null) {
        return place;
      }
    }
    return -1;
  }

  /** Keeps a run at the first free place, which it returns. */
  int keep(KeptRun run) {
    int place = free();
    runs[place] = run;
    return place;
  }

  /** Has the curves of the runs drawn in the figure; each place has a style of its own. */
  void show(FigureLink link) {
    JSArray<Float64Array> histories = new JSArray<>();
    int[] styles = new int[MOST];
    for (int place = 0; place < MOST; place++) {
      if (runs[place] != null) {
        double[] state = new double[LossHistory.STATE_LENGTH];
        runs[place].history().save(state, 0);
        styles[histories.getLength()] = place + 1;
        histories.push(Float64Array.fromJavaArray(state));
      }
    }
    link.showGhosts(histories, Int32Array.fromJavaArray(styles));
  }

  /** Forgets the run at a place. */
  void remove(int place) {
    runs[place] = null;
  }
}
