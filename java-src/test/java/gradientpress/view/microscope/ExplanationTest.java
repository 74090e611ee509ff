package gradientpress.view.microscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.Generator;
import gradientpress.example.CloseUp;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.OwnVocabulary;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Network;
import gradientpress.nn.Samples;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.GradientDescent;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.optimizer.Optimizers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ExplanationTest {
  private static final String BINARY = "binary-cross-entropy";

  private static final Numerals SHORT =
      number -> {
        String text = Double.toString(number).replace('-', '−');
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
      };

  /** The network of the hand calculation in {@code CloseUpTest}, which learns the point (1, 2). */
  @ParameterizedTest(name = "{0} of unit {2} in layer {1}, line {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INPUT      | 0 | 0 | 0 | x₁ = x²                    | 1²                          | 1
          INPUT      | 0 | 1 | 0 | x₂ = y                     | 2                           | 2
          FORWARD    | 1 | 0 | 0 | z = w₁·x₁ + w₂·x₂ + b      | 0.5·1 + 1·2 + 0.25          | 2.75
          FORWARD    | 1 | 0 | 1 | a = max(0, z)              | max(0, 2.75)                | 2.75
          FORWARD    | 1 | 1 | 0 | z = w₁·x₁ + w₂·x₂ + b      | 2·1 + (−2)·2 + 1            | −1
          FORWARD    | 1 | 1 | 1 | a = max(0, z)              | max(0, −1)                  | 0
          FORWARD    | 2 | 0 | 0 | z = w₁·a₁ + w₂·a₂ + b      | 2·2.75 + 3·0 + (−0.5)       | 5
          FORWARD    | 2 | 0 | 1 | a = z                      | 5                           | 5
          PREDICTION | 2 | 0 | 0 | p = a                      | 5                           | 5
          LOSS       | 2 | 0 | 0 | L = ½·(a − y)²             | ½·(5 − 1)²                  | 8
          BACKWARD   | 2 | 0 | 0 | δ = a − y                  | 5 − 1                       | 4
          BACKWARD   | 1 | 0 | 0 | ∂L/∂a = w₁·δ₁              | 2·4                         | 8
          BACKWARD   | 1 | 0 | 1 | f′(z) = 1 if z > 0, else 0 | 1 if 2.75 > 0, else 0       | 1
          BACKWARD   | 1 | 0 | 2 | δ = ∂L/∂a·f′(z)            | 8·1                         | 8
          BACKWARD   | 1 | 1 | 0 | ∂L/∂a = w₁·δ₁              | 3·4                         | 12
          BACKWARD   | 1 | 1 | 1 | f′(z) = 1 if z > 0, else 0 | 1 if −1 > 0, else 0         | 0
          BACKWARD   | 1 | 1 | 2 | δ = ∂L/∂a·f′(z)            | 12·0                        | 0
          GRADIENT   | 1 | 0 | 0 | ∂L/∂w₁ = δ·x₁              | 8·1                         | 8
          GRADIENT   | 1 | 0 | 1 | ∂L/∂w₂ = δ·x₂              | 8·2                         | 16
          GRADIENT   | 1 | 0 | 2 | ∂L/∂b = δ                  | 8                           | 8
          GRADIENT   | 2 | 0 | 0 | ∂L/∂w₁ = δ·a₁              | 4·2.75                      | 11
          GRADIENT   | 2 | 0 | 1 | ∂L/∂w₂ = δ·a₂              | 4·0                         | 0
          GRADIENT   | 2 | 0 | 2 | ∂L/∂b = δ                  | 4                           | 4
          UPDATE     | 2 | 0 | 0 | w₁ ← w₁ − η·∂L/∂w₁         | 2 − 0.125·11                | 0.625
          UPDATE     | 2 | 0 | 1 | w₂ ← w₂ − η·∂L/∂w₂         | 3 − 0.125·0                 | 3
          UPDATE     | 2 | 0 | 2 | b ← b − η·∂L/∂b            | −0.5 − 0.125·4              | −1
          """)
  void everyLineIsTheHandCalculation(
      Stage stage, int layer, int unit, int index, String symbols, String filled, String result) {
    Line line = explanation(HAND, SHORT).lines(stage, layer, unit)[index];
    assertEquals(symbols, line.symbols());
    assertEquals(filled, line.filled());
    assertEquals(result, SHORT.write(line.result()));
  }

  private static final Case HAND =
      new Case("circle", "2", "relu", "", "mean-squared-error", "sgd", 0, 0, 0);

  private record Case(
      String data,
      String hidden,
      String activation,
      String output,
      String loss,
      String optimizer,
      double l1,
      double l2,
      double clip) {
    TrainerSpecification specification(double rate) {
      int[] units =
          Arrays.stream(hidden.split(" "))
              .filter(text -> !text.isEmpty())
              .mapToInt(Integer::parseInt)
              .toArray();
      String[] features = data.equals("circle") ? new String[] {"x^2", "y"} : new String[0];
      return new TrainerSpecification(
          new DataSpecification(data, 0, null, 40, 0.5, 0.1, 0, features, false),
          new NetworkSpecification(units, new String[] {activation}, output, "xavier"),
          new TrainingSpecification(loss, optimizer, rate, "constant", 3, l1, l2, 0, clip, 0),
          9,
          1);
    }
  }

  /** Every activation, loss, optimizer, and penalty, and every kind of task. */
  static final List<Case> CASES =
      Stream.of(
              Arrays.stream(Activations.names())
                  .map(
                      name ->
                          new Case(
                              "circle", "3 2", name, name, "mean-squared-error", "sgd", 0, 0, 0)),
              Arrays.stream(Optimizers.names())
                  .flatMap(
                      name ->
                          Stream.of(
                              new Case("circle", "2", "tanh", "", BINARY, name, 0, 0, 0),
                              new Case("circle", "2", "tanh", "", BINARY, name, 0.5, 0.25, 0))),
              Arrays.stream(Losses.names())
                  .filter(name -> !name.equals(BINARY))
                  .map(name -> new Case("blobs", "2 3", "tanh", "", name, "sgd", 0, 0, 0)),
              Stream.of(
                  new Case("circle", "", "tanh", "", "hinge", "sgd", 0, 0, 0),
                  new Case("circle", "2", "tanh", "", "huber", "sgd", 0.5, 0, 0),
                  new Case("circle", "2", "tanh", "", "huber", "sgd", 0, 0.5, 0),
                  new Case("sine", "2", "tanh", "", "huber", "adam", 0, 0, 0),
                  new Case("hills", "2", "tanh", "sine", "huber", "adam", 0, 0, 0),
                  new Case("digits", "2", "relu", "", "softmax-cross-entropy", "sgd", 0, 0, 0)))
          .flatMap(cases -> cases)
          .toList();

  /** Reading each line as arithmetic gives what the network computed. */
  @ParameterizedTest
  @FieldSource("CASES")
  void everyLineComesToItsResult(Case example) {
    for (Line line : allLines(explanation(example, Arithmetic.EXACT), Stage.values())) {
      double value = Arithmetic.of(line.filled());
      double tolerance = Math.max(1, Math.abs(line.result())) * 1e-12;
      assertEquals(line.result(), value, tolerance, line.symbols());
      if (line.isChecked()) {
        assertEquals(line.result(), line.check(), 1e-6, line.symbols());
      }
    }
  }

  /** Each weight and bias once on the way forward, in the gradients, and in the update. */
  @ParameterizedTest
  @FieldSource("CASES")
  void everyParameterLightsUpWhereItCounts(Case example) {
    Network network = new TrainerSession(example.specification(1)).network();
    Explanation explanation = explanation(example, SHORT);
    List<Integer> all = IntStream.range(0, network.parameters().length).boxed().toList();

    List<Integer> forward = new ArrayList<>();
    for (Line line : allLines(explanation, Stage.FORWARD)) {
      for (Term term : line.terms()) {
        assertTrue(isIn(network, term.place()));
        if (term.place().kind() != Place.Kind.UNIT) {
          forward.add(term.place().parameter(network));
        }
      }
    }
    assertEquals(all, forward.stream().sorted().toList());

    for (Stage stage : List.of(Stage.GRADIENT, Stage.UPDATE)) {
      Set<Integer> explained = new HashSet<>();
      for (Line line : allLines(explanation, stage)) {
        int parameter = line.place().parameter(network);
        assertEquals(stage == Stage.GRADIENT, line.isChecked());
        assertTrue(explained.add(parameter) || stage == Stage.UPDATE, line.symbols());
      }
      assertEquals(Set.copyOf(all), explained);
    }
  }

  @Test
  void errorsComeAlongTheWeightsToTheNextLayer() {
    Case example = new Case("circle", "3 2", "tanh", "", BINARY, "sgd", 0, 0, 0);
    Line line = explanation(example, SHORT).lines(Stage.BACKWARD, 1, 2)[0];
    assertEquals("∂L/∂a = w₁·δ₁ + w₂·δ₂", line.symbols());
    assertEquals(Place.ofWeight(2, 0, 2), line.terms()[0].place());
    assertEquals(Place.ofWeight(2, 1, 2), line.terms()[1].place());
  }

  @ParameterizedTest(name = "{0}, L1 {1}, L2 {2}, clipping {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          sgd   | 0   | 0    | 0 | -                                   | w₁ ← w₁ − η·∂L/∂w₁
          sgd   | 0.5 | 0    | 0 | g = ∂L/∂w₁ + λ₁·sign(w₁)            | w₁ ← w₁ − η·g
          sgd   | 0   | 0.25 | 0 | g = ∂L/∂w₁ + λ₂·w₁                  | w₁ ← w₁ − η·g
          sgd   | 0.5 | 0.25 | 9 | g = ∂L/∂w₁ + λ₁·sign(w₁) + λ₂·w₁, clipped | w₁ ← w₁ − η·g
          adam  | 0   | 0    | 0 | -                                   | w₁ ← w₁ + Δw₁
          adam  | 0   | 0.25 | 0 | g = ∂L/∂w₁ + λ₂·w₁                  | w₁ ← w₁ + Δw₁
          adamw | 0   | 0.25 | 0 | -                                   | w₁ ← w₁ + Δw₁
          adamw | 0   | 0    | 9 | g = ∂L/∂w₁, clipped                 | w₁ ← w₁ + Δw₁
          """)
  void stepsSayWhatIsInThem(
      String optimizer, double l1, double l2, double clip, String given, String step) {
    Case example = new Case("circle", "2", "tanh", "", BINARY, optimizer, l1, l2, clip);
    Explanation explanation = explanation(example, SHORT);
    List<String> lines =
        Arrays.stream(explanation.lines(Stage.UPDATE, 1, 0))
            .filter(line -> line.place().equals(Place.ofWeight(1, 0, 0)))
            .map(Line::symbols)
            .toList();
    assertEquals(given == null ? List.of(step) : List.of(given, step), lines);
    assertFalse(explanation.rule().isBlank());
  }

  /** An optimizer of an article's own, which may let weights decay by themselves. */
  private record Own(boolean decouplesWeightDecay) implements Optimizer {
    @Override
    public String name() {
      return "own";
    }

    @Override
    public String label() {
      return "Own";
    }

    @Override
    public int memoryPerParameter() {
      return 0;
    }

    @Override
    public void update(
        double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
      new GradientDescent().update(parameters, gradients, memory, step, learningRate);
    }
  }

  @ParameterizedTest(name = "decoupled: {0}, L2 {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          false | 0    | -                  | An optimizer of this article's own.
          false | 0.25 | g = ∂L/∂w₁ + λ₂·w₁ | An optimizer of this article's own.
          true  | 0    | -                  | An optimizer of this article's own.
          true  | 0.25 | -                  | An optimizer of this article's own. L2 shrinks each weight by itself, as a part of η·λ₂, before the step.
          """)
  void ofAnOptimizerOfTheArticlesOwnItIsSaidWhereL2Comes(
      boolean decoupled, double l2, String given, String words) {
    Case example = new Case("circle", "2", "tanh", "", BINARY, "sgd", 0, 0, 0);
    TrainerSpecification common = example.specification(0.125);
    Explanation explanation =
        explanation(
            example,
            new TrainerSpecification(
                common.data(),
                common.network(),
                new TrainingSpecification(
                    BINARY,
                    "own",
                    0.125,
                    "constant",
                    3,
                    0,
                    l2,
                    0,
                    0,
                    0,
                    new OwnVocabulary(
                        new Generator[0], new Activation[0], new Optimizer[] {new Own(decoupled)})),
                9,
                1),
            Arithmetic.EXACT);
    assertEquals(words, explanation.words(Stage.UPDATE, 1));
    Line[] lines = explanation.lines(Stage.UPDATE, 1, 0);
    assertEquals(given == null ? "w₁ ← w₁ + Δw₁" : given, lines[0].symbols());
    for (Line line : lines) {
      assertEquals(line.result(), Arithmetic.of(line.filled()), 1e-12, line.symbols());
    }
  }

  @Test
  void aSoftmaxIsSharedAmongAllOutputs() {
    Case example = new Case("blobs", "", "tanh", "", "softmax-cross-entropy", "sgd", 0, 0, 0);
    Explanation explanation = explanation(example, SHORT);
    Line line = explanation.lines(Stage.PREDICTION, 1, 1)[0];
    assertEquals("p₂ = exp(a₂) / (exp(a₁) + exp(a₂) + exp(a₃))", line.symbols());
    assertEquals(
        "L = −y₁·ln(p₁) − y₂·ln(p₂) − y₃·ln(p₃)", explanation.lines(Stage.LOSS, 1, 0)[0].symbols());
  }

  private static Explanation explanation(Case example, Numerals numerals) {
    return explanation(example, example.specification(example == HAND ? 0.125 : 0.001), numerals);
  }

  private static Explanation explanation(
      Case example, TrainerSpecification specification, Numerals numerals) {
    TrainerSession session = new TrainerSession(specification);
    Samples training = session.split().training();
    double[] raw = Arrays.copyOf(training.features(), training.inputs());
    double[] targets = Arrays.copyOf(training.targets(), training.outputs());
    if (example == HAND) {
      double[] weights = {0.5, 1, 2, -2, 0.25, 1, 2, 3, -0.5};
      System.arraycopy(weights, 0, session.network().parameters(), 0, 9);
      raw = new double[] {1, 2};
      targets = new double[] {1};
    } else {
      session.trainEpoch();
    }
    CloseUp closeUp = new CloseUp(session.network(), raw.length, session.closeUp(raw, targets));
    Recipe recipe =
        new Recipe(
            session.featureMap().names(),
            false,
            specification.network().activations(),
            specification.network().outputActivation(),
            specification.training().loss(),
            specification.training().optimizer(),
            specification.training().l1(),
            specification.training().l2(),
            specification.training().clip());
    return new Explanation(session.network(), recipe, closeUp, numerals);
  }

  private static List<Line> allLines(Explanation explanation, Stage... stages) {
    List<Line> lines = new ArrayList<>();
    for (Stage stage : stages) {
      for (int i = 0; i < explanation.layers(stage); i++) {
        int layer = explanation.layer(stage, i);
        for (int unit = 0; unit < explanation.units(stage, layer); unit++) {
          lines.addAll(List.of(explanation.lines(stage, layer, unit)));
        }
      }
    }
    return lines;
  }

  private static boolean isIn(Network network, Place place) {
    return place.layer() <= network.depth()
        && place.unit() < network.size(place.layer())
        && (place.kind() != Place.Kind.WEIGHT || place.input() < network.size(place.layer() - 1));
  }
}
