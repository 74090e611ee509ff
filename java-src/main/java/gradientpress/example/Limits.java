package gradientpress.example;

import gradientpress.data.Split;

/** What an author or a reader may ask of an example: the one place for every bound. */
public final class Limits {
  /** Fewest and most points of a data set, training and test set together. */
  public static final int MIN_POINTS = 20;

  public static final int MAX_POINTS = 1000;

  /** Largest noise: the jitter then hides most of every pattern. */
  public static final double MAX_NOISE = 0.5;

  /** Most hidden layers, and most units in one of them. */
  public static final int MAX_HIDDEN_LAYERS = 6;

  public static final int MAX_UNITS = 8;

  /** Bounds of the learning rate. */
  public static final double MIN_LEARNING_RATE = 0.00001;

  public static final double MAX_LEARNING_RATE = 10;

  /** Most samples in a batch. */
  public static final int MAX_BATCH = 100;

  /** Most epochs that a post may ask for. */
  public static final int MAX_EPOCHS = 5000;

  /** Furthest epoch that a link may lead to: as long as a reader may want to wait. */
  public static final int MAX_REPLAY = 20000;

  /** Bounds of the part of the points that is kept for the test. */
  public static final double MIN_TEST_SHARE = Split.MIN_TEST_SHARE;

  public static final double MAX_TEST_SHARE = Split.MAX_TEST_SHARE;

  /** Bounds of the part of the points that belongs to the first class. */
  public static final double MIN_BALANCE = Split.MIN_BALANCE;

  public static final double MAX_BALANCE = Split.MAX_BALANCE;

  /** Highest price on large weights: at this one they hardly leave zero. */
  public static final double MAX_PENALTY = 1;

  /** Largest part of the hidden units that drops out. */
  public static final double MAX_DROPOUT = 0.9;

  /** Largest length to which gradients are clipped: none in a healthy run is near it. */
  public static final double MAX_CLIP = 100;

  /** Largest size of a weight or bias that a reader sets by hand. */
  public static final int MAX_WEIGHT = 100;

  /** Most changes that a reader may make in the course of one run. */
  public static final int MAX_CHANGES = 500;

  private Limits() {}
}
