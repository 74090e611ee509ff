package gradientpress.nn.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossTest {
  @Nested
  @DisplayName("Binary cross-entropy")
  class Binary {
    private final Loss loss = new BinaryCrossEntropy();

    @ParameterizedTest(name = "logit {0}, target {1}: loss {2}")
    @CsvSource({
      "0, 0, 0.6931471805599453", // ln 2: it knows nothing
      "0, 1, 0.6931471805599453",
      "0, 0.3, 0.6931471805599453",
      "1000, 1, 0",
      "1000, 0, 1000",
      "-1000, 0, 0",
      "-1000, 1, 1000",
    })
    void hasClosedForms(double logit, double target, double expected) {
      assertEquals(expected, lossOf(logit, target));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -5, -1, -0.01, 0.5, 2, 10})
    void isMinusTheLogarithmOfTheProbabilityOfTheTruth(double logit) {
      double p = 1 / (1 + StrictMath.exp(-logit));
      double q = 1 / (1 + StrictMath.exp(logit));
      assertEquals(-StrictMath.log(p), lossOf(logit, 1), 1e-14);
      assertEquals(-StrictMath.log(q), lossOf(logit, 0), 1e-14);
      assertEquals(
          -0.25 * StrictMath.log(p) - 0.75 * StrictMath.log(q), lossOf(logit, 0.25), 1e-14);
    }

    @Test
    void isASumOverRowsAndOutputs() {
      double[] logits = {1, -2, 3, 0, 9};
      double[] targets = {0, 1, 1, 0, 9};
      double apart = lossOf(1, 0) + lossOf(-2, 1) + lossOf(3, 1) + lossOf(0, 0);
      assertEquals(apart, loss.sum(logits, targets, 4, 1), 1e-15);
      assertEquals(apart, loss.sum(logits, targets, 2, 2), 1e-15);
    }

    @Test
    void isNeverNegative() {
      for (double logit = -50; logit < 50; logit += 0.37) {
        assertTrue(lossOf(logit, 0) >= 0 && lossOf(logit, 1) >= 0);
      }
    }

    @Test
    void predictsWithTheLogisticFunction() {
      double[] predictions = new double[5];
      loss.predict(new double[] {0, Math.log(3), -Math.log(3), 1000, -1000}, predictions, 5, 1);
      assertArrayEquals(new double[] {0.5, 0.75, 0.25, 1, 0}, predictions, 1e-15);
    }

    @Test
    void errorsArePredictionMinusTargetSharedByTheRows() {
      double[] errors = new double[4];
      double[] logits = {Math.log(3), Math.log(3), 1000, -1000};
      loss.errors(logits, new double[] {1, 0, 0, 0}, errors, 4, 1);
      assertArrayEquals(new double[] {-0.25 / 4, 0.75 / 4, 1 / 4.0, 0}, errors, 1e-15);
    }

    private double lossOf(double logit, double target) {
      return loss.sum(new double[] {logit}, new double[] {target}, 1, 1);
    }
  }

  @Nested
  @DisplayName("Softmax cross-entropy")
  class Softmax {
    private final Loss loss = new SoftmaxCrossEntropy();

    @ParameterizedTest(name = "of {0} classes")
    @ValueSource(ints = {2, 3, 10})
    void ofEqualLogitsIsTheLogarithmOfTheNumberOfClasses(int classes) {
      double[] logits = new double[classes];
      Arrays.fill(logits, 7);
      assertEquals(StrictMath.log(classes), lossOf(logits, classes - 1), 1e-15);
    }

    @ParameterizedTest(name = "difference {0}")
    @ValueSource(doubles = {-1000, -30, -1, 0, 0.5, 20, 1000})
    void ofTwoClassesIsTheBinaryOneOfTheDifference(double difference) {
      double[] logit = {difference};
      double binary = new BinaryCrossEntropy().sum(logit, new double[] {1}, 1, 1);
      assertEquals(binary, lossOf(new double[] {5, 5 + difference}, 1), 1e-12);
    }

    @Test
    void dependsOnDifferencesOnly() {
      double near = lossOf(new double[] {1, 2, 4}, 0);
      assertEquals(near, lossOf(new double[] {1001, 1002, 1004}, 0));
      assertEquals(near, lossOf(new double[] {-999, -998, -996}, 0));
    }

    @Test
    void doesNotOverflow() {
      assertEquals(0, lossOf(new double[] {1000, -1000, 0}, 0));
      assertEquals(2000, lossOf(new double[] {1000, -1000, 0}, 1));
    }

    @Test
    void predictsInProportionToTheExponentials() {
      double[] logits = {Math.log(1), Math.log(2), Math.log(5), 1000, 0, -1000};
      double[] predictions = new double[6];
      loss.predict(logits, predictions, 2, 3);
      assertArrayEquals(new double[] {0.125, 0.25, 0.625, 1, 0, 0}, predictions, 1e-15);
    }

    @Test
    void lossIsNeverNegativeProbabilitiesAddUpToOneAndErrorsToZero() {
      SeededRandom random = new SeededRandom(1, 1);
      double[] predictions = new double[4];
      double[] errors = new double[4];
      for (int i = 0; i < 500; i++) {
        double[] logits = random(random);
        int label = i % 4;
        assertTrue(lossOf(logits, label) >= 0);
        loss.predict(logits, predictions, 1, 4);
        assertEquals(1, Arrays.stream(predictions).sum(), 1e-15);
        loss.errors(logits, oneHot(4, label), errors, 1, 4);
        assertEquals(0, Arrays.stream(errors).sum(), 1e-15);
        assertEquals(predictions[label] - 1, errors[label]);
      }
    }

    @Test
    void errorsAreSharedByTheRows() {
      double[] errors = new double[4];
      loss.errors(new double[4], new double[] {1, 0, 0, 1}, errors, 2, 2);
      assertArrayEquals(new double[] {-0.25, 0.25, 0.25, -0.25}, errors);
    }

    private double[] random(SeededRandom random) {
      double[] logits = new double[4];
      Arrays.setAll(logits, i -> random.nextGaussian() * 10);
      return logits;
    }

    private double lossOf(double[] logits, int label) {
      return loss.sum(logits, oneHot(logits.length, label), 1, logits.length);
    }

    private double[] oneHot(int classes, int label) {
      double[] targets = new double[classes];
      targets[label] = 1;
      return targets;
    }
  }
}
