package gradientpress.browser;

import gradientpress.view.Ghost;

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

  /** Returns the curves of the runs; each place has a style of its own. */
  Ghost[] curves() {
    int count = 0;
    for (KeptRun run : runs) {
      count += run == null ? 0 : 1;
    }
    Ghost[] curves = new Ghost[count];
    for (int place = MOST - 1; place >= 0; place--) {
      if (runs[place] != null) {
        count--;
        curves[count] = new Ghost(runs[place].history(), place + 1);
      }
    }
    return curves;
  }

  /** Forgets the run at a place. */
  void remove(int place) {
    runs[place] = null;
  }
}
