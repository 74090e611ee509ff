package gradientpress.nn;

/** A part of a network or of its training that is chosen by name. */
public interface Named {
  /** Returns the name that authors write: small letters and hyphens, such as {@code leaky-relu}. */
  String name();

  /** Returns the name that readers see. */
  String label();
}
