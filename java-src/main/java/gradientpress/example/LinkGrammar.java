package gradientpress.example;

/**
 * How links to a moment of a run are written, such as {@code
 * ?ring.learning-rate=3&ring.changes=40:w12=-1.5&ring.epoch=120.30#ring}: the one description for
 * the page, which follows them, and for the build, which checks those of a post.
 *
 * <p>Before the point stands the figure, after it a control or one of the keys below. Patterns mean
 * the same to Java and to JavaScript, and are to match a whole text.
 */
public final class LinkGrammar {
  /** Longest link that is written or read, in characters from the question mark on. */
  public static final int LONGEST = 6000;

  /** The key of what was done to the points before the run. */
  public static final String EDITS = "edits";

  /** The key of what was changed on the way. */
  public static final String CHANGES = "changes";

  /** The key of the moment to come to. */
  public static final String EPOCH = "epoch";

  /** The key of what the figure is to do then. */
  public static final String DO = "do";

  /** The one thing to do. */
  public static final String TRAIN = "train";

  /** What stands before the number of a weight or bias. */
  public static final String WEIGHT = "w";

  /** A date: an epoch, and if need be how many samples of the next one have been seen. */
  public static final String DATE = "([0-9]{1,9})(?:[.]([0-9]{1,4}))?";

  /** One of several changes with semicolons between them: date, control or weight, and value. */
  public static final String CHANGE = DATE + ":([a-z0-9-]+)=(.*)";

  /** A number that is set by hand. */
  public static final String NUMBER = "-?[0-9]+([.][0-9]+)?(e[-+]?[0-9]{1,2})?";

  private LinkGrammar() {}
}
