package gradientpress.site.control;

import gradientpress.data.DataSets;
import gradientpress.example.Limits;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import java.util.List;

/** What the numbers of a trainer may be: the same for its keys, its controls and its links. */
public final class Quantities {
  public static final Shape<Integer> CLASSES =
      Shapes.integer(DataSets.MIN_CLASSES, DataSets.MAX_CLASSES);

  public static final Shape<Integer> POINTS = Shapes.integer(Limits.MIN_POINTS, Limits.MAX_POINTS);

  public static final Shape<Double> TEST_SHARE =
      Shapes.number(Limits.MIN_TEST_SHARE, Limits.MAX_TEST_SHARE);

  public static final Shape<Double> NOISE = Shapes.number(0, Limits.MAX_NOISE);

  public static final Shape<Double> BALANCE = Shapes.number(Limits.MIN_BALANCE, Limits.MAX_BALANCE);

  public static final Shape<List<Integer>> HIDDEN =
      Shapes.list(0, Limits.MAX_HIDDEN_LAYERS, Shapes.integer(1, Limits.MAX_UNITS));

  public static final Shape<Double> LEARNING_RATE =
      Shapes.number(Limits.MIN_LEARNING_RATE, Limits.MAX_LEARNING_RATE);

  public static final Shape<Integer> BATCH = Shapes.integer(1, Limits.MAX_BATCH);

  public static final Shape<Double> PENALTY = Shapes.number(0, Limits.MAX_PENALTY);

  public static final Shape<Double> DROPOUT = Shapes.number(0, Limits.MAX_DROPOUT);

  public static final Shape<Double> CLIP = Shapes.number(0, Limits.MAX_CLIP);

  public static final Shape<Integer> EARLY_STOPPING = Shapes.integer(0, Limits.MAX_EPOCHS);

  public static final Shape<Integer> EPOCHS = Shapes.integer(1, Limits.MAX_EPOCHS);

  public static final Shape<Integer> SEED = Shapes.integer(0, Integer.MAX_VALUE);

  private Quantities() {}
}
