package gradientpress.site;

import gradientpress.example.TrainerSpecification;
import java.util.List;

/**
 * A trainer as its author described it.
 *
 * @param id its name in the post and in the page
 * @param title its accessible name
 * @param specification what to train
 * @param controls what the reader may change, in the author's order
 * @param promises what has to hold after training
 * @param alt what the picture shows, in words
 * @param caption text under the figure; may be empty
 * @param span where it is written
 */
record Trainer(
    String id,
    String title,
    TrainerSpecification specification,
    List<Control> controls,
    List<Promise> promises,
    String alt,
    String caption,
    Span span) {

  /** Makes a trainer of the values of its fence, all of which have to be right. */
  static Trainer of(Values values, Span span) {
    TrainerSpecification specification =
        new TrainerSpecification(
            values.get(TrainerSchema.DATA),
            values.get(TrainerSchema.NOISE),
            values.get(TrainerSchema.POINTS),
            values.get(TrainerSchema.HIDDEN).stream().mapToInt(Integer::intValue).toArray(),
            values.get(TrainerSchema.ACTIVATION),
            values.get(TrainerSchema.LEARNING_RATE),
            values.get(TrainerSchema.BATCH),
            values.get(TrainerSchema.EPOCHS),
            values.get(TrainerSchema.SEED));
    return new Trainer(
        values.get(TrainerSchema.ID),
        values.get(TrainerSchema.TITLE),
        specification,
        values.get(TrainerSchema.READER_MAY_CHANGE).stream().map(Control::named).toList(),
        values.get(TrainerSchema.EXPECT),
        values.get(TrainerSchema.ALT),
        values.get(TrainerSchema.CAPTION),
        span);
  }
}
