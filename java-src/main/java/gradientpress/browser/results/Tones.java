package gradientpress.browser.results;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Short, soft tones that the browser makes: what JSO has no types for. */
final class Tones {
  private Tones() {}

  /** Says whether the browser can make tones. */
  @JSBody(script = "return 'AudioContext' in window;")
  static native boolean canBeMade();

  /** Begins to make tones; browsers allow that when the reader has just done something. */
  @JSBody(script = "return new AudioContext();")
  static native JSObject begin();

  /** Falls silent at once, for good. */
  @JSBody(params = "tones", script = "tones.close();")
  static native void end(JSObject tones);

  /**
   * Makes a tone that swells quickly and dies away.
   *
   * @param hertz its pitch
   * @param volume its volume, from 0 to 1
   * @param side where it comes from, from −1, the left, to 1
   * @param seconds how long it lasts
   */
  @JSBody(
      params = {"tones", "hertz", "volume", "side", "seconds"},
      script =
          "const now = tones.currentTime;"
              + "const tone = tones.createOscillator();"
              + "const swell = tones.createGain();"
              + "const panner = tones.createStereoPanner();"
              + "tone.frequency.value = hertz;"
              + "panner.pan.value = side;"
              + "swell.gain.setValueAtTime(0, now);"
              + "swell.gain.linearRampToValueAtTime(volume, now + 0.015);"
              + "swell.gain.setTargetAtTime(0, now + 0.015, seconds / 5);"
              + "tone.connect(swell).connect(panner).connect(tones.destination);"
              + "tone.start(now);"
              + "tone.stop(now + seconds);")
  static native void play(JSObject tones, double hertz, double volume, double side, double seconds);
}
