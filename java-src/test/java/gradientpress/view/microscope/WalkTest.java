package gradientpress.view.microscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.CloseUp;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
  private record Spot(Stage stage, int layer, int unit, int line, int term) {
    static Spot of(Walk walk) {
      return new Spot(walk.stage(), walk.layer(), walk.unit(), walk.line(), walk.term());
    }
  }

  @ParameterizedTest(name = "hidden layers {0}")
  @CsvSource({"''", "3", "2 4 3"})
  void termByTermItSeesEachOnceInTheOrderOfComputation(String hidden) {
    Explanation explanation = explanation(hidden);
    Walk walk = new Walk(explanation);
    List<Spot> seen = new ArrayList<>();
    do {
      seen.add(Spot.of(walk));
    } while (walk.next(Walk.Stride.TERM));
    assertEquals(all(explanation), seen);
  }

  @Test
  void nextAndPreviousCancel() {
    Walk walk = new Walk(explanation("3 2"));
    Spot last = null;
    do {
      Spot here = Spot.of(walk);
      if (walk.next(Walk.Stride.TERM)) {
        assertTrue(walk.previous(Walk.Stride.TERM));
      }
      assertEquals(here, Spot.of(walk));
      if (walk.previous(Walk.Stride.TERM)) {
        assertEquals(last, Spot.of(walk));
        assertTrue(walk.next(Walk.Stride.TERM));
      }
      assertEquals(here, Spot.of(walk));
      last = here;
    } while (walk.next(Walk.Stride.TERM));
  }

  /** A longer stride ends where something of its size begins; and back from there as it came. */
  @ParameterizedTest
  @EnumSource(Walk.Stride.class)
  void longerStridesGoFromBeginningToBeginning(Walk.Stride stride) {
    Explanation explanation = explanation("3 2");
    List<Spot> beginnings =
        all(explanation).stream().filter(spot -> begins(spot, explanation, stride)).toList();
    Walk walk = new Walk(explanation);
    List<Spot> there = new ArrayList<>(List.of(Spot.of(walk)));
    while (walk.next(stride)) {
      there.add(Spot.of(walk));
    }
    assertEquals(beginnings, there);
    for (int i = there.size() - 2; i >= 0; i--) {
      assertTrue(walk.previous(stride));
      assertEquals(there.get(i), Spot.of(walk));
    }
    assertFalse(walk.previous(stride));
    assertEquals(there.get(0), Spot.of(walk));
  }

  @ParameterizedTest
  @EnumSource(Walk.Stride.class)
  void staysWithinItsBounds(Walk.Stride stride) {
    Walk walk = new Walk(explanation("2"));
    Spot first = Spot.of(walk);
    assertFalse(walk.previous(stride));
    assertEquals(first, Spot.of(walk));
    while (walk.next(Walk.Stride.TERM)) {
      // to the end
    }
    Spot last = Spot.of(walk);
    assertFalse(walk.next(stride));
    assertEquals(last, Spot.of(walk));
  }

  @ParameterizedTest(name = "{0}, layer {1}, unit {2}")
  @CsvSource({
    "INPUT, 0, 1",
    "FORWARD, 2, 1",
    "LOSS, 3, 0",
    "BACKWARD, 3, 0",
    "BACKWARD, 1, 2",
    "UPDATE, 2, 0"
  })
  void canBeSentToAUnit(Stage stage, int layer, int unit) {
    Walk walk = new Walk(explanation("3 2"));
    walk.next(Walk.Stride.LAYER);
    walk.goTo(stage, layer, unit);
    assertEquals(new Spot(stage, layer, unit, 0, 0), Spot.of(walk));
  }

  @Test
  void canBeSentToATermOfTheUnit() {
    Walk walk = new Walk(explanation("3 2"));
    walk.goTo(Stage.FORWARD, 2, 1);
    for (int line = 0; line < walk.lines().length; line++) {
      for (int term = 0; term < walk.lines()[line].terms().length; term++) {
        walk.goTo(line, term);
        assertEquals(new Spot(Stage.FORWARD, 2, 1, line, term), Spot.of(walk));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Walk.Stride.class)
  void knowsWhetherThereIsMore(Walk.Stride stride) {
    Walk walk = new Walk(explanation("3 2"));
    assertFalse(walk.hasPrevious(stride));
    boolean more = walk.hasNext(stride);
    while (walk.next(stride)) {
      assertTrue(more, "at " + Spot.of(walk));
      assertTrue(walk.hasPrevious(stride), "at " + Spot.of(walk));
      more = walk.hasNext(stride);
    }
    assertFalse(more);
  }

  @Test
  void countsTheUnitsOfTheLayer() {
    Walk walk = new Walk(explanation("3 2"));
    walk.goTo(Stage.BACKWARD, 1, 0);
    assertEquals(3, walk.units());
    walk.goTo(Stage.LOSS, 3, 0);
    assertEquals(1, walk.units());
  }

  @Test
  void staysWhereItIsInAnotherSample() {
    Walk walk = new Walk(explanation("3 2"));
    walk.goTo(Stage.BACKWARD, 1, 2);
    walk.next(Walk.Stride.LINE);
    Spot before = Spot.of(walk);
    Line[] lines = walk.lines();
    walk.show(explanation("3 2"));
    assertEquals(before, Spot.of(walk));
    assertFalse(lines == walk.lines(), "the lines are the other sample’s");
  }

  private static boolean begins(Spot spot, Explanation explanation, Walk.Stride stride) {
    int level = stride.ordinal();
    return (level >= Walk.Stride.TERM.ordinal() || spot.term == 0)
        && (level >= Walk.Stride.LINE.ordinal() || spot.line == 0)
        && (level >= Walk.Stride.UNIT.ordinal() || spot.unit == 0)
        && (level >= Walk.Stride.LAYER.ordinal() || spot.layer == explanation.layer(spot.stage, 0));
  }

  private static List<Spot> all(Explanation explanation) {
    List<Spot> all = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (int i = 0; i < explanation.layers(stage); i++) {
        int layer = explanation.layer(stage, i);
        for (int unit = 0; unit < explanation.units(stage, layer); unit++) {
          Line[] lines = explanation.lines(stage, layer, unit);
          for (int line = 0; line < lines.length; line++) {
            for (int term = 0; term < lines[line].terms().length; term++) {
              all.add(new Spot(stage, layer, unit, line, term));
            }
          }
        }
      }
    }
    return all;
  }

  private static Explanation explanation(String hidden) {
    int[] units =
        Arrays.stream(hidden.split(" "))
            .filter(text -> !text.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    TrainerSession session =
        new TrainerSession(Specifications.trainer("circle", 0, 40, units, "tanh", 0.1, 3, 9, 1));
    double[] numbers = session.closeUp(new double[] {1, 2}, new double[] {1});
    return new Explanation(
        session.network(),
        new Recipe(
            new String[] {"x", "y"},
            false,
            new String[] {"tanh"},
            "",
            "binary-cross-entropy",
            "sgd",
            0,
            0,
            0),
        new CloseUp(session.network(), 2, numbers),
        Arithmetic.EXACT);
  }
}
