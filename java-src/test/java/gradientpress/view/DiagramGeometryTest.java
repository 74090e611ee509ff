package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.feature.Features;
import gradientpress.example.Limits;
import gradientpress.nn.Network;
import gradientpress.nn.activation.Activations;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The geometry of a network diagram")
class DiagramGeometryTest {
  private static final Rectangle2D PICTURE =
      new Rectangle2D.Double(0, 0, DiagramGeometry.WIDTH, DiagramGeometry.HEIGHT);

  /** Every number of layers and of units, every number of inputs and outputs, with long names. */
  static List<int[]> architectures() {
    List<int[]> architectures = new ArrayList<>();
    for (int inputs = 1; inputs <= Features.names().length; inputs++) {
      for (int layers = 0; layers <= Limits.MAX_HIDDEN_LAYERS; layers++) {
        for (int units = 1; units <= Limits.MAX_UNITS; units++) {
          for (int outputs : new int[] {1, 2, DataSets.MAX_CLASSES}) {
            int[] sizes = new int[layers + 2];
            Arrays.fill(sizes, units);
            sizes[0] = inputs;
            sizes[layers + 1] = outputs;
            architectures.add(sizes);
          }
        }
      }
    }
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      int[] sizes = new int[2 + random.nextInt(Limits.MAX_HIDDEN_LAYERS + 1)];
      for (int layer = 0; layer < sizes.length; layer++) {
        sizes[layer] = 1 + random.nextInt(layer == sizes.length - 1 ? 6 : Limits.MAX_UNITS);
      }
      architectures.add(sizes);
    }
    return architectures;
  }

  private static List<DiagramGeometry> all() {
    List<DiagramGeometry> all = new ArrayList<>();
    for (int[] sizes : architectures()) {
      for (String name : new String[] {"x", "a name that is too long to be shown"}) {
        all.add(geometry(sizes, 0, name));
      }
    }
    for (int[] sizes : new int[][] {{64, 10}, {64, 8, 10}, {64, 8, 8, 8, 8, 8, 8, 10}}) {
      all.add(geometry(sizes, 8, "8"));
    }
    return all;
  }

  @Test
  void unitsLieWithinThePictureAndDoNotTouch() {
    for (DiagramGeometry geometry : all()) {
      List<Rectangle2D> squares = squares(geometry);
      for (int i = 0; i < squares.size(); i++) {
        Rectangle2D square = squares.get(i);
        assertTrue(PICTURE.contains(square), () -> square + " leaves the picture");
        Rectangle2D wider =
            new Rectangle2D.Double(
                square.getX() - 2, square.getY() - 2, square.getWidth() + 4, square.getWidth() + 4);
        for (int k = i + 1; k < squares.size(); k++) {
          assertTrue(!wider.intersects(squares.get(k)), "units touch");
        }
      }
    }
  }

  @Test
  void unitsAreLargeEnoughToReadTheirMaps() {
    for (DiagramGeometry geometry : all()) {
      for (int layer = 0; layer <= geometry.depth(); layer++) {
        assertTrue(geometry.size(layer) >= 18, "a unit is small");
        assertTrue(layer == 0 || geometry.size(layer) <= 34, "a unit is large");
      }
    }
    assertEquals(34, geometry(new int[] {2, 4, 2, 1}, 0, "x").size(1));
  }

  @Test
  void weightsHaveRoomBetweenLayers() {
    for (DiagramGeometry geometry : all()) {
      for (int layer = 1; layer <= geometry.depth(); layer++) {
        assertTrue(geometry.left(layer) - geometry.start(layer) >= 15, "layers are close");
      }
    }
  }

  @Test
  void theMiddleOfAUnitIsNearestToItself() {
    for (DiagramGeometry geometry : all()) {
      for (int layer = geometry.isImage() ? 1 : 0; layer <= geometry.depth(); layer++) {
        for (int unit = 0; unit < geometry.units(layer); unit++) {
          int number = geometry.number(layer, unit);
          double x = geometry.x(layer);
          double y = geometry.y(layer, unit);
          assertEquals(number, geometry.nearestUnit(x, y, 0));
          assertEquals(layer, geometry.layerOf(number));
          assertEquals(unit, geometry.unitOf(number));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} right of the edge, within {1}: {2}")
  @CsvSource({"0, 0, true", "5, 4, false", "5, 6, true", "-1, 0, true"})
  void aUnitIsNearWithinReach(double beside, double reach, boolean near) {
    DiagramGeometry geometry = geometry(new int[] {2, 4, 1}, 0, "x");
    double x = geometry.left(1) + geometry.size(1) + beside;
    int expected = near ? geometry.number(1, 2) : DiagramGeometry.NONE;
    assertEquals(expected, geometry.nearestUnit(x, geometry.y(1, 2), reach));
  }

  /** Judged by the distance of java.awt from each line. */
  @ParameterizedTest
  @MethodSource("fewArchitectures")
  void theNearestWeightIsTheOneWhoseLineIsNearest(int[] sizes) {
    DiagramGeometry geometry = geometry(sizes, 0, "x");
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      double x = random.nextDouble() * DiagramGeometry.WIDTH;
      double y = random.nextDouble() * DiagramGeometry.HEIGHT;
      int place = geometry.nearestWeight(x, y, 6);
      double least = 6;
      int nearest = DiagramGeometry.NONE;
      for (int layer = 1; layer <= geometry.depth(); layer++) {
        for (int unit = 0; unit < geometry.units(layer); unit++) {
          for (int input = 0; input < geometry.units(layer - 1); input++) {
            Line2D line =
                new Line2D.Double(
                    geometry.start(layer),
                    geometry.y(layer - 1, input),
                    geometry.left(layer),
                    geometry.y(layer, unit));
            double away = line.ptLineDist(x, y);
            if (x >= line.getX1() && x <= line.getX2() && away < least - 1e-9) {
              least = away;
              nearest = geometry.weight(layer, unit, input);
            }
          }
        }
      }
      assertEquals(nearest, place);
      found += place == DiagramGeometry.NONE ? 0 : 1;
    }
    assertTrue(found > 100, found + " points are near a weight");
  }

  static List<int[]> fewArchitectures() {
    return List.of(new int[] {2, 1}, new int[] {2, 4, 2, 1}, new int[] {7, 8, 8, 1});
  }

  @Test
  void placesOfWeightsAreThoseOfTheNetwork() {
    int[] sizes = {3, 4, 2, 5};
    Network network = Network.withHidden(sizes, Activations.named("tanh"), 1);
    DiagramGeometry geometry = geometry(sizes, 0, "x");
    for (int layer = 1; layer <= 3; layer++) {
      assertEquals(network.weightsOf(layer), geometry.weight(layer, 0, 0));
      assertEquals(
          network.biasesOf(layer) - 1,
          geometry.weight(layer, sizes[layer] - 1, sizes[layer - 1] - 1));
    }
    assertEquals(network.parameters().length, geometry.parameters());
    assertEquals(3 + 4 + 2 + 5, geometry.units());
  }

  @Test
  void isMadeOfANetwork() {
    DataSet dataSet = DataSets.named("digits");
    Network network = Network.withHidden(new int[] {64, 5, 10}, Activations.named("tanh"), 1);
    DiagramGeometry geometry = DiagramGeometry.of(dataSet, dataSet.axes(), network);
    assertTrue(geometry.isImage());
    assertEquals(8, geometry.imageSide());
    assertEquals(5, geometry.units(1));
    assertEquals(72, geometry.size(0));
    assertEquals(DiagramGeometry.NONE, geometry.nearestUnit(geometry.x(0), geometry.y(0, 0), 5));
    assertEquals(DiagramGeometry.NONE, geometry.nearestWeight(geometry.start(1) + 9, 150, 9));
  }

  private static List<Rectangle2D> squares(DiagramGeometry geometry) {
    List<Rectangle2D> squares = new ArrayList<>();
    for (int layer = 0; layer <= geometry.depth(); layer++) {
      int units = layer == 0 && geometry.isImage() ? 1 : geometry.units(layer);
      for (int unit = 0; unit < units; unit++) {
        int size = geometry.size(layer);
        int top = geometry.top(layer, unit);
        squares.add(new Rectangle2D.Double(geometry.left(layer), top, size, size));
      }
    }
    return squares;
  }

  private static DiagramGeometry geometry(int[] sizes, int imageSide, String name) {
    String[] inputs = new String[sizes[0]];
    String[] outputs = new String[sizes[sizes.length - 1]];
    Arrays.fill(inputs, name);
    Arrays.fill(outputs, name);
    return new DiagramGeometry(sizes, imageSide, inputs, outputs);
  }
}
