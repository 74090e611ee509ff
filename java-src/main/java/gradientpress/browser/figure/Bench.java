package gradientpress.browser.figure;

/** What opens below a figure, as far as the figure knows it. */
public interface Bench {
  /** Opens it, or closes it. */
  void toggle();

  /** Shows how the run now stands, where it is open. */
  void show();
}
