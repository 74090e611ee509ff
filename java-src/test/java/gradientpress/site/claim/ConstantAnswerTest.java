package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.data.Split;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Samples;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against what textbooks say of shares and means, and against trying every answer. */
final class ConstantAnswerTest {
  private static final double EXACTLY = 1e-6;

  private static TrainerSession session(String data, String loss, double balance) {
    return new TrainerSession(
        new TrainerSpecification(
            new DataSpecification(data, 0, null, 200, 0.3, 0, balance, new String[0], false),
            new NetworkSpecification(new int[] {2}, new String[] {"tanh"}, "", "xavier"),
            new TrainingSpecification(loss, "sgd", 0.1, "constant", 10, 0, 0, 0, 0, 0),
            1,
            1));
  }

  @ParameterizedTest
  @CsvSource({
    "circle, binary-cross-entropy, 0",
    "circle, binary-cross-entropy, 0.9",
    "circle, binary-cross-entropy, 0.25",
    "blobs, softmax-cross-entropy, 0",
    "blobs, softmax-cross-entropy, 0.8",
    "digits, softmax-cross-entropy, 0"
  })
  void ofClassesIsTheEntropyAndTheCommonest(String data, String loss, double balance) {
    TrainerSession session = session(data, loss, balance);
    double[] figures = ConstantAnswer.figures(session);
    Split split = session.split();
    assertEquals(entropy(shares(split.training())), figures[0], EXACTLY);
    assertEquals(entropy(shares(split.test())), figures[1], EXACTLY);
    assertEquals(Arrays.stream(shares(split.training())).max().orElseThrow(), figures[2]);
    assertEquals(Arrays.stream(shares(split.test())).max().orElseThrow(), figures[3]);
  }

  private static double[] shares(Samples samples) {
    double[] shares = new double[10];
    for (int row = 0; row < samples.rows(); row++) {
      shares[samples.classOf(row)] += 1.0 / samples.rows();
    }
    double total = samples.rows();
    return Arrays.stream(shares).map(share -> Math.round(share * total) / total).toArray();
  }

  private static double entropy(double[] shares) {
    return Arrays.stream(shares).filter(p -> p > 0).map(p -> -p * Math.log(p)).sum();
  }

  @ParameterizedTest
  @CsvSource({"sine, huber", "hills, mean-squared-error", "circle, hinge", "line, huber"})
  void isAsGoodAsAnyThatIsTried(String data, String loss) {
    TrainerSession session = session(data, loss, data.equals("circle") ? 0.7 : 0);
    double[] figures = ConstantAnswer.figures(session);
    Samples test = session.split().test();
    double[] outputs = new double[test.rows()];
    DoubleUnaryOperator mean =
        answer -> {
          Arrays.fill(outputs, answer);
          return session.loss().sum(outputs, test.targets(), test.rows(), 1) / test.rows();
        };
    double least = Double.MAX_VALUE;
    for (int i = -30_000; i <= 30_000; i++) {
      least = Math.min(least, mean.applyAsDouble(i / 10_000.0));
    }
    assertEquals(least, figures[1], 1e-6);
  }

  @Test
  void ofNumbersExplainsNothing() {
    double[] figures = ConstantAnswer.figures(session("sine", "mean-squared-error", 0));
    assertEquals(0, figures[2]);
    assertEquals(0, figures[3]);
  }
}
