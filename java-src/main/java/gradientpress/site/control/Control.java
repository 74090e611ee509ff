package gradientpress.site.control;

import gradientpress.data.DataSet;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Task;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.control.Entry.Amount;
import gradientpress.site.control.Entry.Flag;
import gradientpress.site.control.Entry.Layers;
import gradientpress.site.control.Entry.OneOf;
import gradientpress.site.control.Entry.OneOfForEachLayer;
import gradientpress.site.control.Entry.SomeOf;
import gradientpress.site.schema.Outline;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader may change in a trainer, in the order in which it is offered unless the author says
 * otherwise: first what matters most, then the rest by what it is about.
 *
 * <p>Each has the name of the author's key. Which of the values go with everything else is for
 * {@link Offer} to say.
 */
public enum Control {
  DATA("data", "Data set", About.POINTS, Control::dataSets),
  HIDDEN("hidden", "Hidden layers", About.NETWORK, s -> Layers.within(Quantities.HIDDEN)),
  ACTIVATION("activation", "Activation", About.NETWORK, Control::activations),
  LEARNING_RATE(
      "learning-rate",
      "Learning rate",
      About.TRAINING,
      s ->
          new OneOf(
              Option.of(
                  s.training().learningRate(), 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10))),

  CLASSES("classes", "Classes", About.POINTS, s -> new OneOf(classes())),
  POINTS(
      "points",
      "Points",
      About.POINTS,
      s -> Amount.within(Quantities.POINTS, 10).meeting(s.data().points())),
  NOISE(
      "noise",
      "Noise",
      About.POINTS,
      s -> Amount.within(Quantities.NOISE, 0.05).meeting(s.data().noise())),
  TEST_SHARE(
      "test-share",
      "Test share",
      About.POINTS,
      s -> Amount.within(Quantities.TEST_SHARE, 0.05).meeting(s.data().testShare())),
  BALANCE("balance", "Share of first class", About.POINTS, Control::balances),
  STANDARDIZE("standardize", "Standardize", About.POINTS, s -> new Flag()),
  FEATURES("features", "Features", About.POINTS, Control::features),

  OUTPUT_ACTIVATION(
      "output-activation", "Output activation", About.NETWORK, Control::outputActivations),
  INITIALIZATION(
      "initialization",
      "Initialization",
      About.NETWORK,
      s -> new OneOf(Option.of(Initializations.names(), Initializations::named))),

  LOSS("loss", "Loss", About.TRAINING, Control::losses),
  OPTIMIZER(
      "optimizer",
      "Optimizer",
      About.TRAINING,
      s -> new OneOf(optimizers(s.training().vocabulary()))),
  SCHEDULE(
      "schedule",
      "Schedule",
      About.TRAINING,
      s -> new OneOf(Option.of(Schedules.names(), Schedules::named))),
  BATCH("batch", "Batch size", About.TRAINING, s -> Amount.within(Quantities.BATCH, 1)),
  L1("l1", "L1 penalty", About.TRAINING, s -> prices(s.training().l1())),
  L2("l2", "L2 penalty", About.TRAINING, s -> prices(s.training().l2())),
  DROPOUT(
      "dropout",
      "Dropout",
      About.TRAINING,
      s -> Amount.within(Quantities.DROPOUT, 0.05).meeting(s.training().dropout())),
  CLIP(
      "clip",
      "Gradient clipping",
      About.TRAINING,
      s -> Amount.within(Quantities.CLIP, 0.5).meeting(s.training().clip())),
  EARLY_STOPPING(
      "early-stopping",
      "Early stopping",
      About.TRAINING,
      s -> Amount.within(Quantities.EARLY_STOPPING, 1)),
  EPOCHS("epochs", "Epochs", About.TRAINING, s -> Amount.within(Quantities.EPOCHS, 1)),
  SEED("seed", "Seed", About.TRAINING, s -> Amount.within(Quantities.SEED, 1));

  /** What a control is about, as the heading that the reader sees. */
  public enum About {
    POINTS("Points"),
    NETWORK("Network"),
    TRAINING("Learning");

    private final String heading;

    About(String heading) {
      this.heading = heading;
    }

    public String heading() {
      return heading;
    }
  }

  private final String key;
  private final String label;
  private final About about;
  private final Function<TrainerSpecification, Entry> entry;

  Control(String key, String label, About about, Function<TrainerSpecification, Entry> entry) {
    this.key = key;
    this.label = label;
    this.about = about;
    this.entry = entry;
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  public About about() {
    return about;
  }

  /** Returns how a value is entered, and all values, whether they go with the rest or not. */
  Entry entry(TrainerSpecification author) {
    return entry.apply(author);
  }

  /** Says whether a new value takes effect in the midst of a run, which otherwise starts anew. */
  public boolean isLive() {
    return switch (this) {
      case LEARNING_RATE,
          OPTIMIZER,
          SCHEDULE,
          BATCH,
          L1,
          L2,
          DROPOUT,
          CLIP,
          EARLY_STOPPING,
          EPOCHS ->
          true;
      default -> false;
    };
  }

  /**
   * Says whether it makes a difference.
   *
   * @param specification the author's, perhaps with something changed by the reader
   */
  boolean matters(TrainerSpecification author, TrainerSpecification specification) {
    String data = specification.data().name();
    DataSet dataSet = specification.data().dataSet();
    boolean drawn = specification.data().table() == null;
    return switch (this) {
      // The number of classes goes with the author's data set, and comes back with it.
      case CLASSES -> data.equals(author.data().name()) && specification.data().takesClasses();
      case POINTS -> drawn;
      case BALANCE -> drawn && dataSet.task() != Task.REGRESSION;
      case FEATURES -> dataSet.imageSide() == 0;
      case ACTIVATION, DROPOUT -> specification.network().hidden().length > 0;
      default -> true;
    };
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Control::key).toList();
  }

  public static Control named(String key) {
    return values()[keys().indexOf(key)];
  }

  /** The author's own points first, then all data sets that are drawn and measured alike. */
  private static Entry dataSets(TrainerSpecification author) {
    DataSet own = author.data().dataSet();
    Vocabulary vocabulary = author.data().vocabulary();
    Stream<Option> table =
        Stream.of(new Option(Table.NAME, "Own points")).filter(o -> own.name().equals(o.value()));
    Stream<Option> others =
        Option.of(vocabulary.dataSets(), name -> vocabulary.dataSet(name, 0)).stream()
            .filter(option -> isOfSameKind(own, vocabulary.dataSet(option.value(), 0)));
    return new OneOf(Stream.concat(table, others).toList());
  }

  private static boolean isOfSameKind(DataSet one, DataSet other) {
    return one.axes().length == other.axes().length
        && one.imageSide() == other.imageSide()
        && (one.task() == Task.REGRESSION) == (other.task() == Task.REGRESSION);
  }

  private static List<Option> classes() {
    Outline.Amount numbers = (Outline.Amount) Quantities.CLASSES.outline();
    return IntStream.rangeClosed((int) numbers.least(), (int) numbers.most())
        .mapToObj(Integer::toString)
        .map(number -> new Option(number, number))
        .toList();
  }

  private static Entry balances(TrainerSpecification author) {
    List<Option> shares =
        Option.of(author.data().balance(), 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
    return new OneOf(
        shares.stream().map(o -> o.value().equals("0") ? new Option("0", "equal") : o).toList());
  }

  private static Entry features(TrainerSpecification author) {
    boolean line = author.data().dataSet().axes().length == 1;
    return new SomeOf(
        Option.of(Features.names(), Features::named).stream()
            .filter(option -> !(line && Features.named(option.value()).needsY()))
            .toList());
  }

  /** One choice for all layers would wipe out a mixture that means something. */
  private static Entry activations(TrainerSpecification author) {
    List<Option> all = activations(author.network().vocabulary());
    return author.network().activations().length > 1 ? new OneOfForEachLayer(all) : new OneOf(all);
  }

  /** Where the author names none it is linear, and stays unnamed if it is chosen again. */
  private static Entry outputActivations(TrainerSpecification author) {
    boolean named = !author.network().outputActivation().isEmpty();
    return new OneOf(
        activations(author.network().vocabulary()).stream()
            .map(o -> named || !o.value().equals("linear") ? o : new Option("", o.label()))
            .toList());
  }

  /**
   * Where the author names none it is the usual one of the data, and stays unnamed likewise: a
   * cross-entropy, whichever suits the number of classes.
   */
  private static Entry losses(TrainerSpecification author) {
    Task task = author.data().dataSet().task();
    String usual = Losses.usualFor(task).name();
    Task simplest = task == Task.REGRESSION ? task : Task.BINARY;
    Option unnamed = new Option("", Losses.usualFor(simplest).label());
    boolean named = !author.training().loss().isEmpty();
    return new OneOf(
        Option.of(Losses.names(), Losses::named).stream()
            .map(option -> named || !option.value().equals(usual) ? option : unnamed)
            .toList());
  }

  private static List<Option> activations(Vocabulary vocabulary) {
    return Option.of(vocabulary.activations(), vocabulary::activation);
  }

  private static List<Option> optimizers(Vocabulary vocabulary) {
    return Option.of(vocabulary.optimizers(), vocabulary::optimizer);
  }

  private static Entry prices(double own) {
    return new OneOf(Option.of(own, 0, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1));
  }
}
