package gradientpress.site.trainer;

import gradientpress.data.DataSet;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.Defaults;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Claims;
import gradientpress.site.claim.Prediction;
import gradientpress.site.control.Offer;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A trainer as its author described it.
 *
 * @param id its name in the post and in the page
 * @param title its accessible name
 * @param specification what to train
 * @param offers what the reader may change, in the author's order
 * @param claims what is promised of the run
 * @param prediction what the reader is asked before training
 * @param challenges goals that the reader may reach
 * @param alt what the picture shows, in words
 * @param caption text under the figure; may be empty
 * @param span where it is written
 */
public record Trainer(
    String id,
    String title,
    TrainerSpecification specification,
    List<Offer> offers,
    Claims claims,
    Optional<Prediction> prediction,
    List<Challenge> challenges,
    String alt,
    String caption,
    Span span) {

  /**
   * Makes a trainer of the values of its fence, all of which have to be right and go together.
   *
   * @param values what its fence says
   * @param dataSet what they say that it learns from
   * @param words what names in it stand for
   * @param span where it is written
   */
  static Trainer of(Values values, DataSet dataSet, Vocabulary words, Span span) {
    TrainerSpecification specification =
        new TrainerSpecification(
            data(values, dataSet, words),
            network(values, words),
            training(values, words),
            values.get(TrainerSchema.EPOCHS),
            values.get(TrainerSchema.SEED));
    return new Trainer(
        values.get(TrainerSchema.ID),
        values.get(TrainerSchema.TITLE),
        specification,
        Offer.all(specification, values.get(TrainerSchema.READER_MAY_CHANGE)),
        values.get(TrainerSchema.EXPECT),
        values.get(TrainerSchema.PREDICT),
        values.get(TrainerSchema.GOALS),
        values.get(TrainerSchema.ALT),
        values.get(TrainerSchema.CAPTION),
        span);
  }

  private static DataSpecification data(Values values, DataSet dataSet, Vocabulary words) {
    return new DataSpecification(
        dataSet.name(),
        values.get(TrainerSchema.CLASSES),
        dataSet instanceof Table table ? table : null,
        values.get(TrainerSchema.POINTS),
        values.get(TrainerSchema.TEST_SHARE),
        values.get(TrainerSchema.NOISE),
        values.get(TrainerSchema.BALANCE),
        values.get(TrainerSchema.FEATURES).toArray(String[]::new),
        values.get(TrainerSchema.STANDARDIZE),
        words);
  }

  private static NetworkSpecification network(Values values, Vocabulary words) {
    List<String> activations = values.get(TrainerSchema.ACTIVATION);
    // A list of the same is a single one, and so is that of no hidden layers.
    boolean mixed = activations.stream().distinct().count() > 1;
    String first = activations.isEmpty() ? Defaults.ACTIVATION : activations.get(0);
    return new NetworkSpecification(
        values.get(TrainerSchema.HIDDEN).stream().mapToInt(Integer::intValue).toArray(),
        mixed ? activations.toArray(String[]::new) : new String[] {first},
        values.get(TrainerSchema.OUTPUT_ACTIVATION),
        values.get(TrainerSchema.INITIALIZATION),
        words);
  }

  private static TrainingSpecification training(Values values, Vocabulary words) {
    return new TrainingSpecification(
        values.get(TrainerSchema.LOSS),
        values.get(TrainerSchema.OPTIMIZER),
        values.get(TrainerSchema.LEARNING_RATE),
        values.get(TrainerSchema.SCHEDULE),
        values.get(TrainerSchema.BATCH),
        values.get(TrainerSchema.L1),
        values.get(TrainerSchema.L2),
        values.get(TrainerSchema.DROPOUT),
        values.get(TrainerSchema.CLIP),
        values.get(TrainerSchema.EARLY_STOPPING),
        words);
  }
}
