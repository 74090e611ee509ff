package gradientpress.site.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VariationTest {
  private static TrainerSpecification author(String data, int... hidden) {
    Table table =
        data.equals(Table.NAME)
            ? Table.ofValues(new String[] {"x"}, "y", new double[4], new double[] {0, 1, 2, 3})
            : null;
    String[] activations = hidden.length > 1 ? new String[] {"relu", "elu"} : new String[] {"relu"};
    return new TrainerSpecification(
        new DataSpecification(data, 0, table, 100, 0.5, 0, 0, new String[0], false),
        new NetworkSpecification(hidden, activations, "", "xavier"),
        new TrainingSpecification("", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
        10,
        1);
  }

  /** Every control, with the property that it changes and what that becomes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DATA              | xor           | data             | \"xor\"",
        "CLASSES           | 3             | classes          | 3",
        "POINTS            | 60            | points           | 60",
        "NOISE             | 0.25          | noise            | 0.25",
        "TEST_SHARE        | 0.1           | testShare        | 0.1",
        "BALANCE           | 0.3           | balance          | 0.3",
        "FEATURES          | x,x^2         | features         | [\"x\",\"x^2\"]",
        "STANDARDIZE       | true          | standardize      | true",
        "HIDDEN            | 8,1,2         | hidden           | [8,1,2]",
        "HIDDEN            | ``            | hidden           | []",
        "ACTIVATION        | sine          | activations      | [\"sine\"]",
        "INITIALIZATION    | he            | initialization   | \"he\"",
        "LOSS              | huber         | loss             | \"huber\"",
        "OPTIMIZER         | adam          | optimizer        | \"adam\"",
        "LEARNING_RATE     | 0.00001       | learningRate     | 1.0E-5",
        "SCHEDULE          | cosine        | schedule         | \"cosine\"",
        "BATCH             | 100           | batch            | 100",
        "L1                | 0.1           | l1               | 0.1",
        "L2                | 1             | l2               | 1.0",
        "DROPOUT           | 0.9           | dropout          | 0.9",
        "CLIP              | 5             | clip             | 5.0",
        "EARLY_STOPPING    | 7             | patience         | 7",
        "EPOCHS            | 5000          | epochs           | 5000",
        "SEED              | 2147483647    | seed             | 2147483647",
      })
  void changesOneThing(Control control, String value, String property, String expected) {
    TrainerSpecification author = author("spiral", 4);
    TrainerSpecification varied = Variation.of(author, author, control, value);
    JsonObject json = SpecificationJson.of(author);
    JsonObject other = SpecificationJson.of(varied);
    assertEquals(expected, other.get(property).toString());
    assertEquals(value, text(varied, control));
    json.remove(property);
    other.remove(property);
    assertEquals(json, other);
  }

  private static String text(TrainerSpecification specification, Control control) {
    return new Variation(specification, specification).text(control);
  }

  @Test
  void outputActivations() {
    TrainerSpecification author =
        Variation.of(author("circle", 4), author("circle", 4), Control.LOSS, "huber");
    TrainerSpecification varied =
        Variation.of(author, author, Control.OUTPUT_ACTIVATION, "sigmoid");
    assertEquals("sigmoid", varied.network().outputActivation());
  }

  @Test
  void whatIsUnderstoodIsSpeltOut() {
    assertEquals("2", text(author("spiral", 4), Control.CLASSES));
    assertEquals("3", text(author("blobs", 4), Control.CLASSES));
    assertEquals("x,y", text(author("circle", 4), Control.FEATURES));
    assertEquals("x", text(author("sine", 4), Control.FEATURES));
  }

  @Test
  void classesAndOwnPointsGoWithTheDataSetAndComeBackWithIt() {
    for (String data : new String[] {"spiral", "table"}) {
      TrainerSpecification author = author(data, 4);
      if (data.equals("spiral")) {
        author = Variation.of(author, author, Control.CLASSES, "3");
      }
      String elsewhere = data.equals("spiral") ? "blobs" : "sine";
      TrainerSpecification other = Variation.of(author, author, Control.DATA, elsewhere);
      assertEquals(0, other.data().classes());
      TrainerSpecification back = Variation.of(other, author, Control.DATA, data);
      assertEquals(SpecificationJson.of(author), SpecificationJson.of(back));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',       relu",
    "'3',      relu",
    "'3,3',    'relu,elu'",
    "'3,3,3',  'relu,elu,elu'",
  })
  void aMixtureOfActivationsFollowsTheLayers(String hidden, String activations) {
    TrainerSpecification author = author("circle", 4, 2);
    TrainerSpecification varied = Variation.of(author, author, Control.HIDDEN, hidden);
    assertEquals(activations, String.join(",", varied.network().activations()));
    TrainerSpecification back = Variation.of(varied, author, Control.HIDDEN, "4,2");
    assertEquals("relu,elu", String.join(",", back.network().activations()));
  }

  @ParameterizedTest
  @CsvSource({
    "POINTS, 19",
    "POINTS, 20.5",
    "POINTS, many",
    "NOISE, NaN",
    "HIDDEN, 9",
    "HIDDEN, '1,,1'",
    "HIDDEN, '1,1,1,1,1,1,1'",
    "ACTIVATION, magic",
    "LOSS, softmax-cross-entropy",
    "SEED, -1",
    "FEATURES, 'x,x'",
    "OUTPUT_ACTIVATION, tanh",
    "DATA, table",
    "BATCH, 1e99"
  })
  void whatDoesNotGoIsRefused(Control control, String value) {
    TrainerSpecification author = author("circle", 4);
    assertThrows(
        IllegalArgumentException.class, () -> Variation.of(author, author, control, value));
  }
}
