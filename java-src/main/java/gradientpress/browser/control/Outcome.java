package gradientpress.browser.control;

/** What became of a value that somebody asked a control to take. */
public enum Outcome {
  /** It was taken as it is. */
  ACCEPTED,

  /** The nearest possible one was taken in its place. */
  CLAMPED,

  /** It is none of this control, which keeps the one that it had. */
  REFUSED
}
