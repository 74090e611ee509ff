package gradientpress.site.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Losses;
import gradientpress.site.text.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader is offered goes together, and nothing is withheld that would. */
final class OfferTest {
  private static final List<Control> ALL = List.of(Control.values());

  private static final Table PETS =
      Table.ofClasses(
          new String[] {"ear", "snout"},
          new String[] {"cat", "dog"},
          new double[] {1, 2, 3, 4, 5, 6, 0, 0},
          new int[] {0, 1, 0, 1});

  private static TrainerSpecification specification(
      String data, int classes, String loss, String output, int[] hidden, String... activations) {
    Table table = data.equals(Table.NAME) ? PETS : null;
    return new TrainerSpecification(
        new DataSpecification(data, classes, table, 100, 0.5, 0, 0, new String[0], false),
        new NetworkSpecification(hidden, activations, output, "xavier"),
        new TrainingSpecification(loss, "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
        10,
        1);
  }

  private static TrainerSpecification on(String data, String loss) {
    return specification(data, 0, loss, "", new int[] {4}, "tanh");
  }

  private static Optional<Offer> offer(
      TrainerSpecification author, Control control, List<Control> wanted) {
    return Offer.all(author, wanted).stream().filter(o -> o.control() == control).findAny();
  }

  private static List<String> values(Offer offer) {
    if (offer.entry() instanceof Entry.OneOf oneOf) {
      return oneOf.options().stream().map(Option::value).toList();
    }
    if (offer.entry() instanceof Entry.SomeOf someOf) {
      return someOf.options().stream().map(Option::value).toList();
    }
    if (offer.entry() instanceof Entry.Amount amount) {
      return List.of(
          NumberText.plain(amount.least().doubleValue()),
          NumberText.plain(amount.most().doubleValue()));
    }
    if (offer.entry() instanceof Entry.Layers layers) {
      String widest = Integer.toString(layers.mostUnits());
      List<String> deepest = IntStream.range(0, layers.mostLayers()).mapToObj(l -> widest).toList();
      return List.of("", "1", "4,2", String.join(",", deepest));
    }
    if (offer.entry() instanceof Entry.OneOfForEachLayer each) {
      int layers = Variation.items(offer.value()).size();
      return each.options().stream()
          .map(
              option ->
                  String.join(
                      ",", IntStream.range(0, layers).mapToObj(l -> option.value()).toList()))
          .toList();
    }
    return List.of("true", "false");
  }

  private static List<String> values(TrainerSpecification author, Control control) {
    return offer(author, control, List.of(control)).map(OfferTest::values).orElse(List.of());
  }

  static List<TrainerSpecification> authors() {
    List<TrainerSpecification> authors = new ArrayList<>();
    List<String> data = new ArrayList<>(List.of(DataSets.names()));
    data.add(Table.NAME);
    for (String name : data) {
      DataSet dataSet = name.equals(Table.NAME) ? PETS : DataSets.named(name);
      authors.add(specification(name, 0, "", "", new int[] {7}, "leaky-relu"));
      authors.add(specification(name, 0, "", "", new int[0], "tanh"));
      authors.add(specification(name, 0, "", "", new int[] {3, 5}, "tanh", "relu"));
      for (String loss : Losses.names()) {
        if (Losses.named(loss).suits(dataSet.task())) {
          authors.add(on(name, loss));
          if (!Losses.named(loss).includesOutputActivation()) {
            authors.add(specification(name, 0, loss, "sigmoid", new int[] {4}, "elu"));
          }
        }
      }
    }
    authors.add(specification("spiral", 5, "", "", new int[] {4}, "tanh"));
    authors.add(specification("blobs", 2, "hinge", "", new int[] {4}, "tanh"));
    return authors;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "circle | ''                   | circle xor gauss spiral moons checkerboard blobs cats-and-dogs",
        "circle | binary-cross-entropy | circle xor gauss spiral moons checkerboard",
        "blobs  | softmax-cross-entropy| blobs cats-and-dogs",
        "sine   | ''                   | line sine step",
        "hills  | huber                | plane hills",
        "digits | ''                   | "
      })
  void dataSetsThatGoWithTheRestAndLookAlike(String data, String loss, String others) {
    List<String> offered = values(on(data, loss), Control.DATA);
    assertTrue(
        others == null ? offered.isEmpty() : offered.containsAll(List.of(others.split(" "))),
        offered::toString);
    for (String name : offered) {
      assertEquals(DataSets.named(data).axes().length, DataSets.named(name).axes().length, name);
      on(name, loss); // refuses what does not go
    }
  }

  @Test
  void ownPointsComeFirst() {
    Offer offer = offer(on(Table.NAME, ""), Control.DATA, ALL).orElseThrow();
    List<Option> options = ((Entry.OneOf) offer.entry()).options();
    assertEquals(new Option("table", "Own points"), options.get(0));
    assertEquals(new Option("circle", "Circle"), options.get(1));
  }

  @Test
  void theOrderIsTheAuthors() {
    List<Control> wanted = List.of(Control.SEED, Control.DATA, Control.L1, Control.HIDDEN);
    assertEquals(wanted, Offer.all(on("circle", ""), wanted).stream().map(Offer::control).toList());
  }

  /** The same as {@link Offer} decides, by trying the whole catalogue. */
  @ParameterizedTest
  @MethodSource("authors")
  void offeredAloneAControlHasAllThatGoesWithTheRest(TrainerSpecification author) {
    String data = author.data().name();
    DataSet dataSet = author.data().dataSet();
    String loss = author.training().loss();
    String output = author.network().outputActivation();

    assertOffered(
        author,
        Control.DATA,
        DataSets.names(),
        name -> {
          DataSet other = DataSets.named(name);
          return other.axes().length == dataSet.axes().length
              && other.imageSide() == dataSet.imageSide()
              && (other.classes() == 0) == (dataSet.classes() == 0)
              && isMade(name, name.equals(data) ? author.data().classes() : 0, loss, output);
        });
    assertOffered(
        author,
        Control.LOSS,
        Losses.names(),
        name -> isMade(data, author.data().classes(), name, output));
    assertOffered(
        author,
        Control.OUTPUT_ACTIVATION,
        Activations.names(),
        name -> isMade(data, author.data().classes(), loss, name));
    String[] classes = {"1", "2", "3", "4", "5", "6", "7"};
    assertOffered(
        author,
        Control.CLASSES,
        classes,
        number ->
            (data.equals("spiral") || data.equals("blobs"))
                && isMade(data, Integer.parseInt(number), loss, output));
    assertOffered(author, Control.FEATURES, Features.names(), name -> isSeen(dataSet, name));
  }

  private static void assertOffered(
      TrainerSpecification author, Control control, String[] names, Predicate<String> goes) {
    List<String> expected = Arrays.stream(names).filter(goes).toList();
    if (expected.size() < 2) {
      expected = List.of();
    }
    List<String> offered = new ArrayList<>(values(author, control));
    offered.remove(Table.NAME);
    if (control == Control.LOSS) {
      offered.replaceAll(
          v -> v.isEmpty() ? Losses.usualFor(author.data().dataSet().task()).name() : v);
    }
    if (control == Control.OUTPUT_ACTIVATION) {
      offered.replaceAll(v -> v.isEmpty() ? "linear" : v);
    }
    assertEquals(expected, offered, control + " of " + author.data().name());
  }

  private static boolean isMade(String data, int classes, String loss, String output) {
    try {
      specification(data, classes, loss, output, new int[] {4}, "tanh");
      return true;
    } catch (IllegalArgumentException doesNotGo) {
      return false;
    }
  }

  private static boolean isSeen(DataSet dataSet, String feature) {
    return dataSet.imageSide() == 0
        && (dataSet.axes().length == 2 || !Features.named(feature).needsY());
  }

  @ParameterizedTest
  @MethodSource("authors")
  void whateverIsCombinedGoesTogether(TrainerSpecification author) {
    List<Offer> offers = Offer.all(author, ALL);
    Task task = author.data().dataSet().task();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      TrainerSpecification chosen = author;
      for (Offer offer : offers) {
        List<String> values = values(offer);
        String value = values.get(random.nextInt(values.size()));
        boolean follows = offer.entry() instanceof Entry.OneOfForEachLayer;
        if (random.nextBoolean() && !offer.idle().contains(chosen.data().name()) && !follows) {
          chosen = Variation.of(chosen, author, offer.control(), value); // refuses what does not go
        }
      }
      assertEquals(task == Task.REGRESSION, chosen.data().dataSet().task() == Task.REGRESSION);
    }
  }

  @ParameterizedTest
  @MethodSource("authors")
  void theAuthorsOwnValueIsAmongThemOnce(TrainerSpecification author) {
    for (Offer offer : Offer.all(author, ALL)) {
      if (offer.entry() instanceof Entry.OneOf) {
        List<String> values = values(offer);
        assertEquals(1, values.stream().filter(offer.value()::equals).count(), offer::toString);
        assertEquals(values.size(), values.stream().distinct().count(), offer::toString);
      }
    }
  }

  static Stream<Offer> amounts() {
    return Offer.all(on("circle", ""), ALL).stream()
        .filter(offer -> offer.entry() instanceof Entry.Amount);
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void boundsAreThoseOfTheSpecification(Offer offer) {
    TrainerSpecification author = on("circle", "");
    Entry.Amount amount = (Entry.Amount) offer.entry();
    double least = amount.least().doubleValue();
    double most = amount.most().doubleValue();
    boolean whole = amount.step().stripTrailingZeros().scale() <= 0;
    for (double value : new double[] {least, most}) {
      Variation.of(author, author, offer.control(), NumberText.plain(value));
    }
    double below = whole ? least - 1 : Math.nextDown(least);
    double above = whole ? most + 1 : Math.nextUp(most);
    for (double value : new double[] {below, above}) {
      String text = NumberText.plain(value);
      assertThrows(
          IllegalArgumentException.class,
          () -> Variation.of(author, author, offer.control(), text),
          text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,  0,   0.5, 0.05, 0.05",
    "0.15, 0,   0.5, 0.05, 0.05",
    "0.07, 0,   0.5, 0.05, 0.01",
    "0.25, 0.1, 0.9, 0.05, 0.05",
    "300,  20, 1000, 10,   10",
    "305,  20, 1000, 10,   1",
  })
  void stepsMeetTheAuthorsNumber(
      double own, double least, double most, double step, double expected) {
    double met = new Entry.Amount(least, most, step).meeting(own).step().doubleValue();
    assertEquals(expected, met);
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSES, circle",
    "BALANCE, sine",
    "BALANCE, table",
    "POINTS, table",
    "FEATURES, digits",
    "OUTPUT_ACTIVATION, circle",
    "DATA, digits"
  })
  void whatMakesNoDifferenceIsNotOffered(Control control, String data) {
    assertTrue(values(on(data, ""), control).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"ACTIVATION", "DROPOUT"})
  void hiddenUnitsAreNeeded(Control control) {
    TrainerSpecification none = specification("circle", 0, "", "", new int[0], "tanh");
    assertTrue(offer(none, control, List.of(control)).isEmpty());
    assertTrue(offer(none, control, List.of(control, Control.HIDDEN)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSES, spiral, circle xor gauss moons checkerboard blobs cats-and-dogs",
    "POINTS, table, table",
    "BALANCE, table, table",
    "POINTS, circle, ''",
    "FEATURES, circle, ''",
    "SEED, table, ''",
  })
  void dataSetsWithWhichAControlIsIdle(Control control, String data, String idle) {
    Offer offer = offer(on(data, ""), control, ALL).orElseThrow();
    assertEquals(idle, String.join(" ", offer.idle()));
  }

  @Test
  void aMixtureOfActivationsIsChosenLayerByLayer() {
    TrainerSpecification mixed =
        specification("circle", 0, "", "", new int[] {3, 5}, "tanh", "relu");
    Offer offer = offer(mixed, Control.ACTIVATION, ALL).orElseThrow();
    assertTrue(offer.entry() instanceof Entry.OneOfForEachLayer, offer::toString);
    assertEquals("tanh,relu", offer.value());
  }
}
