package gradientpress.browser;

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

  /** Forgets the run at a place. */
  void remove(int place) {
    runs[place] = null;
  }
}
