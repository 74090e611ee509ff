package gradientpress.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.data.FeatureMap;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A network as JSON")
class NetworkJsonTest {
  private static final TrainerSpecification SPECIFICATION =
      new TrainerSpecification(
          new DataSpecification("circle", 0, null, 300, 0.5, 0, 0, new String[] {"x", "y^2"}, true),
          new NetworkSpecification(new int[] {2}, new String[] {"relu"}, "", "xavier"),
          new TrainingSpecification("", "sgd", 0.1, "constant", 10, 0, 0, 0, 0, 0),
          200,
          7);

  /** x is 1 or 3, y² is 4 or 16. */
  private static final FeatureMap FEATURES =
      new FeatureMap(
          SPECIFICATION.data().dataSet(),
          SPECIFICATION.data().features(),
          true,
          Samples.of(new double[] {1, 2, 3, 4}, new double[2], 2, 1));

  private static TrainedNetwork network(double... parameters) {
    return new TrainedNetwork("A \"ring\"", SPECIFICATION, FEATURES, parameters, 12);
  }

  /** Programs read this: a change that they would notice needs another version. */
  @Test
  void keepsItsShape() {
    TrainedNetwork network = network(0.5, -1, 1e-7, 2, 3, -0.0, 1e21, -4.25, 0.1);
    assertEquals(
        """
        {
          "format": "gradient-press-network",
          "version": 1,
          "title": "A \\"ring\\"",
          "seed": 7,
          "epoch": 12,
          "digest": "%s",
          "task": "binary",
          "inputs": ["x", "y"],
          "features": ["x", "y^2"],
          "standardization": {
            "means": [2, 10],
            "factors": [1, 0.16666666666666666]
          },
          "layers": [
            {
              "units": 2,
              "inputs": 2,
              "activation": "relu",
              "weights": [
                [0.5, -1],
                [1.0E-7, 2]
              ],
              "biases": [3, -0]
            },
            {
              "units": 1,
              "inputs": 2,
              "activation": "linear",
              "weights": [
                [1.0E21, -4.25]
              ],
              "biases": [0.1]
            }
          ],
          "loss": "binary-cross-entropy",
          "prediction": "sigmoid",
          "outputs": ["blue?"],
          "classes": ["orange", "blue"]
        }
        """
            .formatted(network.digest()),
        new NetworkJson().write(network, Double::toString));
  }

  @Test
  void holdsTheParametersOfEveryNetworkToTheLastBit() {
    List<ExportedNetwork> networks = new ArrayList<>(ExportedNetworks.all());
    networks.addAll(ExportedNetworks.hostile());
    for (ExportedNetwork network : networks) {
      JsonObject json = JsonParser.parseString(network.text("json")).getAsJsonObject();
      List<Double> parameters = new ArrayList<>();
      for (JsonElement layer : json.getAsJsonArray("layers")) {
        layer
            .getAsJsonObject()
            .getAsJsonArray("weights")
            .forEach(unit -> addAll(unit.getAsJsonArray(), parameters));
        addAll(layer.getAsJsonObject().getAsJsonArray("biases"), parameters);
      }
      assertArrayEquals(
          network.session().network().parameters(),
          parameters.stream().mapToDouble(Double::doubleValue).toArray(),
          network.name());
      assertEquals(network.session().digest(), json.get("digest").getAsString());
      assertEquals(network.title(), json.get("title").getAsString());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatHasDiverged(double parameter) {
    assertThrows(IllegalArgumentException.class, () -> network(0, 1, 2, 3, 4, 5, 6, 7, parameter));
  }

  @Test
  void refusesParametersOfAnotherNetwork() {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> network(1, 2, 3));
    assertEquals("parameters must be 9, was 3", refused.getMessage());
  }

  private static void addAll(JsonArray numbers, List<Double> to) {
    numbers.forEach(number -> to.add(number.getAsDouble()));
  }
}
