package gradientpress.site.claim;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;

import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is asked before training.
 *
 * @param question the question
 * @param outcomes the answers to choose from; empty if the reader sketches the boundary
 * @param right number of the right answer, from 1 on
 * @param because why it is right; may be empty
 */
public record Prediction(String question, List<String> outcomes, int right, String because) {
  private static final int FEWEST_OUTCOMES = 2;
  private static final int MOST_OUTCOMES = 5;

  /** The reader sketches the boundary. */
  static final Prediction BOUNDARY =
      new Prediction("Where will the boundary run?", List.of(), 0, "");

  private static final String BOUNDARY_WORD = "boundary";

  private static final Field<String> QUESTION =
      required("question", Challenge.text())
          .described("What is asked.", "What will this network do with the ring?");

  private static final Field<List<String>> OUTCOMES =
      required(
              "outcomes",
              Shapes.distinct(Shapes.list(FEWEST_OUTCOMES, MOST_OUTCOMES, Challenge.text())))
          .described(
              "The answers to choose from.", "[It finds the ring, It draws a straight line]");

  private static final Field<Integer> RIGHT =
      required("right", Shapes.integer(1, MOST_OUTCOMES))
          .described("The number of the right answer, counted from 1.", "2");

  private static final Field<String> BECAUSE =
      optional("because", Challenge.text(), "")
          .described(
              "Why it is right.", "Without a hidden layer only a straight line is on offer.");

  private static final Schema SCHEMA = new Schema("a question", QUESTION, OUTCOMES, RIGHT, BECAUSE);

  private static final Shape<Values> KEYS =
      Shapes.keys(
          SCHEMA,
          0,
          "'boundary' or a question",
          "write 'boundary', or 'question: …' and 'outcomes: […]' below it, indented");

  /** The shape of what is asked: the word for the boundary, or a question with outcomes. */
  public static final Shape<Prediction> SHAPE =
      new Shape<>(
          new Outline.Either(
              new Outline.Word("what is to be drawn", List.of(BOUNDARY_WORD)), KEYS.outline()),
          Prediction::read);

  /** Says whether the reader sketches the boundary. */
  public boolean isBoundary() {
    return outcomes.isEmpty();
  }

  private static Optional<Prediction> read(String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && scalar.text().equals(BOUNDARY_WORD)) {
      return Optional.of(BOUNDARY);
    }
    return KEYS.read(key, value, diagnostics)
        .filter(SCHEMA::isComplete)
        .flatMap(values -> question(values, diagnostics));
  }

  private static Optional<Prediction> question(Values values, Diagnostics diagnostics) {
    List<String> outcomes = values.get(OUTCOMES);
    int right = values.get(RIGHT);
    if (right > outcomes.size()) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          values.span(RIGHT),
          "outcome %d is said to be right, but there are %d".formatted(right, outcomes.size()),
          "count them from 1");
      return Optional.empty();
    }
    return Optional.of(new Prediction(values.get(QUESTION), outcomes, right, values.get(BECAUSE)));
  }
}
