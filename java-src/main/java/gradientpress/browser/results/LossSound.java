package gradientpress.browser.results;

import gradientpress.browser.message.Frame;
import gradientpress.view.LossPitch;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;

/** Lets the losses be heard while a figure trains, as tones that fall as the losses fall. */
final class LossSound {
  /** Told to those who listen. */
  static final String WORDS =
      "While it trains and this tab is open: to the left the training loss, to the right, more"
          + " softly, the test loss. A quarter of the loss sounds an octave lower. A long, low tone"
          + " ends a run that diverges or stops early.";

  /** Between two pairs of tones, in milliseconds: at most eight a second. */
  private static final double INTERVAL = 125;

  private static final double SHORT = 0.12;
  private static final double LONG = 1.2;

  /** Far enough apart to be told from each other, near enough for one who hears with one ear. */
  private static final double ASIDE = 0.6;

  private static final double LOUD = 0.16;
  private static final double SOFT = 0.08;

  /** Lower than any loss. */
  private static final double END = LossPitch.LOWEST / 1.5;

  /** Null while it is silent. */
  private JSObject tones;

  /** Whether the run had ended when it was heard last. */
  private boolean ended;

  private double played;

  /** Begins, or falls silent at once. */
  void setOn(boolean on) {
    if (tones != null) {
      Tones.end(tones);
    }
    tones = on ? Tones.begin() : null;
    ended = true;
  }

  /** Makes a run heard that has come to another frame. */
  void hear(Frame frame, boolean training) {
    if (tones == null) {
      return;
    }
    if (frame.ended() && !ended) {
      Tones.play(tones, END, LOUD, 0, LONG);
    } else if (training && !frame.ended() && Performance.now() - played >= INTERVAL) {
      played = Performance.now();
      Tones.play(tones, LossPitch.of(frame.trainingLoss()), LOUD, -ASIDE, SHORT);
      Tones.play(tones, LossPitch.of(frame.testLoss()), SOFT, ASIDE, SHORT);
    }
    ended = frame.ended();
  }
}
