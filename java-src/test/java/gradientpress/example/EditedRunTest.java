package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Split;
import gradientpress.data.Table;
import gradientpress.data.edit.EditedPoints;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A run whose points the reader has taken over")
class EditedRunTest {
  private static final double[] INPUTS = {100, 1, 200, 2, 300, 1, 400, 5, 500, 3, 600, 4};

  static Stream<DataSpecification> allData() {
    Table classes =
        Table.ofClasses(
            new String[] {"a", "b"},
            new String[] {"no", "yes"},
            INPUTS,
            new int[] {0, 1, 0, 1, 1, 0});
    Table values =
        Table.ofValues(new String[] {"a", "b"}, "price", INPUTS, new double[] {1, 2, 3, 4, 5, 6});
    return Stream.concat(
        Stream.of(DataSets.names())
            .filter(name -> DataSets.named(name).imageSide() == 0)
            .map(name -> data(name, null)),
        Stream.of(data("table", classes), data("table", values)));
  }

  @ParameterizedTest
  @MethodSource("allData")
  void goesOnToTheSameBitsWhereNothingHasBeenChanged(DataSpecification data) {
    TrainerSession given = new TrainerSession(specification(data));
    TrainerSession taken = new TrainerSession(specification(takenOver(given, data)));
    assertEquals(given.stateDigest(), taken.stateDigest(), "at the start");
    train(given, 3);
    TrainerSession goingOn = new TrainerSession(specification(takenOver(given, data)));
    goingOn.goOnFrom(given);
    assertEquals(given.stateDigest(), goingOn.stateDigest(), "when it is taken over");
    train(given, 3);
    train(goingOn, 3);
    assertEquals(given.stateDigest(), goingOn.stateDigest(), "three epochs later");
    assertArrayEquals(given.dataSet().outputs(), taken.dataSet().outputs());
    assertArrayEquals(given.dataSet().classNames(), taken.dataSet().classNames());
    assertArrayEquals(given.dataSet().axes(), taken.dataSet().axes());
    assertEquals(given.dataSet().task(), taken.dataSet().task());
  }

  @Test
  void aPointThatIsMovedMakesADifference() {
    DataSpecification data = data("circle", null);
    TrainerSession given = new TrainerSession(specification(data));
    EditedPoints points = points(given);
    double[] moved = points.point(4);
    moved[1] += 1;
    TrainerSession edited =
        new TrainerSession(specification(data("table", table(points.with(4, moved)))));
    assertArrayEquals(
        Arrays.copyOf(given.split().training().features(), 9),
        Arrays.copyOf(edited.split().training().features(), 9));
    assertEquals(moved[1], edited.split().training().features()[9]);
    train(given, 1);
    train(edited, 1);
    assertNotEquals(given.digest(), edited.digest());
  }

  private static DataSpecification takenOver(TrainerSession session, DataSpecification data) {
    return new DataSpecification(
        "table",
        0,
        table(points(session)),
        data.points(),
        data.testShare(),
        data.noise(),
        0,
        data.features(),
        data.standardize());
  }

  private static EditedPoints points(TrainerSession session) {
    DataSet dataSet = session.dataSet();
    Split split = session.split();
    return EditedPoints.of(dataSet, dataSet.classNames(), split);
  }

  private static Table table(EditedPoints points) {
    return Table.dealt(
        points.axes(),
        points.classes(),
        points.outputs(),
        points.inputs(),
        points.targets(),
        points.rows() - points.trainingRows());
  }

  private static DataSpecification data(String name, Table table) {
    return new DataSpecification(name, 0, table, 60, 0.3, 0.4, 0, new String[0], true);
  }

  private static TrainerSpecification specification(DataSpecification data) {
    return new TrainerSpecification(
        data,
        new NetworkSpecification(new int[] {3}, new String[] {"tanh"}, "", "xavier"),
        new TrainingSpecification("", "adam", 0.05, "constant", 7, 0, 0, 0, 0, 0),
        50,
        5);
  }

  private static void train(TrainerSession session, int epochs) {
    for (int i = 0; i < epochs; i++) {
      session.trainEpoch();
    }
  }
}
