package gradientpress.site.drive;

import gradientpress.data.DataSet;
import gradientpress.data.Table;
import gradientpress.data.edit.EditedPoints;
import gradientpress.data.edit.LinkedEdits;
import gradientpress.data.edit.TextDifference;
import gradientpress.example.Change;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.Timeline;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.Check;
import gradientpress.site.control.Control;
import gradientpress.site.control.Variation;

/**
 * The run that a link leads to, made as the page makes it: step by step, but without training.
 *
 * <p>Whatever cannot be is refused with an {@link IllegalArgumentException}.
 */
final class LinkedRun {
  private static final LinkNotation NOTATION = new LinkNotation();

  private final TrainerSpecification author;

  /** What the controls say, without edited points. */
  private TrainerSpecification plain;

  private String edits = "";

  /** The edited points, or null. */
  private Table points;

  private boolean pointsOfOtherKind;

  /** Null before the first change. */
  private Timeline timeline;

  LinkedRun(TrainerSpecification author) {
    this.author = author;
    plain = author;
  }

  /** Gives a control a value as the page's form spells it. */
  void set(Control control, String value) {
    plain = Variation.of(plain, author, control, value);
  }

  /** Edits points, as the difference from what was done to them before. */
  void edit(String difference) {
    edits = TextDifference.read(difference, edits);
    points = null;
    pointsOfOtherKind = false;
    if (edits.isEmpty()) {
      return;
    }
    LinkedEdits read = LinkedEdits.of(edits, plain.seed(), NOTATION);
    DataSet dataSet = plain.data().dataSet();
    Check.range("side of images", dataSet.imageSide(), 0, 0);
    EditedPoints drawn =
        EditedPoints.of(dataSet, dataSet.classNames(), plain.data().split(read.seed()));
    EditedPoints edited = read.edit(drawn, NOTATION);
    points =
        Table.dealt(
            edited.axes(),
            edited.classes(),
            edited.outputs(),
            edited.inputs(),
            edited.targets(),
            edited.rows() - edited.trainingRows());
    pointsOfOtherKind = read.areOfOtherKind();
    specification();
  }

  /** Returns what holds by now. */
  TrainerSpecification specification() {
    if (points == null) {
      return plain;
    }
    DataSpecification data = plain.data();
    NetworkSpecification network = plain.network();
    boolean other = pointsOfOtherKind;
    return new TrainerSpecification(
        new DataSpecification(
            Table.NAME,
            0,
            points,
            data.points(),
            data.testShare(),
            data.noise(),
            data.balance(),
            other ? new String[0] : data.features(),
            data.standardize(),
            data.vocabulary()),
        new NetworkSpecification(
            network.hidden(),
            network.activations(),
            other ? "" : network.outputActivation(),
            network.initialization(),
            network.vocabulary()),
        other ? plain.training().withLoss("") : plain.training(),
        plain.epochs(),
        plain.seed());
  }

  /** Returns which data set the controls say. */
  String dataSet() {
    return plain.data().name();
  }

  /** Returns how many hidden layers there are. */
  int layers() {
    return plain.network().hidden().length;
  }

  /** Returns how many samples an epoch has by now. */
  int samples() {
    TrainerSpecification present = specification();
    return present.data().split(present.seed()).training().rows();
  }

  /** Ends what is said of the start: what follows is changed on the way. */
  void begin() {
    timeline = new Timeline(specification());
  }

  /** Goes on at some date with what holds by now. */
  void change(int epoch, int seen) {
    timeline.plan(new Change(epoch, seen, specification(), 0, 0));
  }

  /** Sets a weight or bias at some date. */
  void change(int epoch, int seen, int parameter, double value) {
    timeline.plan(new Change(epoch, seen, null, parameter, value));
  }

  /** Returns how many weights and biases the network has. */
  int parameters() {
    return timeline.session().network().parameters().length;
  }
}
