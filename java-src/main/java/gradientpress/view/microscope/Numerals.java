package gradientpress.view.microscope;

/** How numbers are written: up to the page, which knows the reader's way. */
@FunctionalInterface
public interface Numerals {
  /** Returns a number as text; below zero it starts with a minus sign, U+2212. */
  String write(double number);
}
