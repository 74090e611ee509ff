package gradientpress.view;

/**
 * Where points lie in a {@link Plot}, and what it means to put one somewhere: how far it is from
 * the left is its first input, and how far from the top may be another of its numbers.
 */
public interface Ground {
  /** Returns the mark of each kind of points. */
  Mark[] marks();

  /** Returns the kind of a point, from 0, by its class or the number that belongs to it. */
  int kind(double target);

  /**
   * Returns how far a point is from the top.
   *
   * @param second its second input, if it has one
   * @param target its class, or the number that belongs to it
   * @param row its number in the set
   */
  double top(double second, double target, int row);

  /** Returns the number, input or not, that lies so far from the top; 0 if there is none. */
  double numberAt(double top);

  /** Returns how far a first input is from the left. */
  static double left(double first) {
    return Plane.x(first);
  }

  /** Returns the first input that lies so far from the left. */
  static double inputAt(double left) {
    return Plane.atX(left);
  }
}
