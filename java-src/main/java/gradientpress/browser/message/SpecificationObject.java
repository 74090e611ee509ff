package gradientpress.browser.message;

import gradientpress.browser.page.Texts;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.example.Vocabulary;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** A specification as the page carries it: a plain object, typed when the site was built. */
public abstract class SpecificationObject implements JSObject {
  @JSProperty
  abstract String getData();

  @JSProperty
  abstract int getClasses();

  @JSProperty
  abstract int getPoints();

  @JSProperty
  public abstract double getTestShare();

  @JSProperty
  abstract double getNoise();

  @JSProperty
  abstract double getBalance();

  @JSProperty
  public abstract boolean isStandardize();

  @JSProperty
  public abstract String getOutputActivation();

  @JSProperty
  abstract String getInitialization();

  @JSProperty
  abstract String getLoss();

  @JSProperty
  public abstract String getOptimizer();

  @JSProperty
  public abstract double getLearningRate();

  @JSProperty
  abstract String getSchedule();

  @JSProperty
  public abstract int getBatch();

  @JSProperty
  public abstract double getL1();

  @JSProperty
  public abstract double getL2();

  @JSProperty
  abstract double getDropout();

  @JSProperty
  public abstract double getClip();

  @JSProperty
  public abstract int getPatience();

  @JSProperty
  public abstract int getEpochs();

  @JSProperty
  public abstract int getSeed();

  @JSProperty
  abstract JSArray<JSString> getFeatures();

  @JSProperty
  public abstract JSArray<JSString> getActivations();

  /** Returns the units of the hidden layers: JSO has no property of type int[]. */
  @JSBody(params = "specification", script = "return new Int32Array(specification.hidden);")
  public static native Int32Array hidden(SpecificationObject specification);

  /** Returns the points of the author's own, or null: what a page leaves out is undefined. */
  @JSBody(params = "specification", script = "return specification.table ?? null;")
  public static native TableObject table(SpecificationObject specification);

  /** Returns the scales of the author's own points, one after the other; empty for others. */
  @JSBody(
      params = "specification",
      script = "return new Float64Array(specification.table?.scales ?? []);")
  public static native Float64Array scales(SpecificationObject specification);

  /** Returns the value of a control as text, as forms and links write it. */
  public static String text(SpecificationObject specification, String control) {
    return spelling(specification, property(control));
  }

  /** Says whether two specifications are about the same points, but for the seed. */
  @JSBody(
      params = {"one", "other"},
      script =
          "const points = ({ data, classes, table, points, testShare, noise, balance }) =>"
              + " JSON.stringify([data, classes, table ?? 0, points, testShare, noise, balance]);"
              + "return one === other || points(one) === points(other);")
  public static native boolean haveSamePoints(SpecificationObject one, SpecificationObject other);

  /** Says whether two specifications lead to the same run. */
  @JSBody(
      params = {"one", "other"},
      script = "return JSON.stringify(one) === JSON.stringify(other);")
  public static native boolean areEqual(SpecificationObject one, SpecificationObject other);

  /**
   * Returns a copy in which the value of one control is another.
   *
   * <p>The number of classes and the points that the author gives belong to the author's data set:
   * they go with it and come back with it. A mixture of activations follows the hidden layers: a
   * new one gets the author's activation for it, or that of the last.
   *
   * @param value a text that the control {@linkplain Controls#set has accepted}
   */
  public static SpecificationObject with(
      SpecificationObject specification, SpecificationObject author, String control, String value) {
    return switch (control) {
      case "data" -> withData(specification, author, value);
      case "hidden" -> withHidden(specification, author, value);
      default -> withValue(specification, property(control), value);
    };
  }

  /** Returns the name that a control's value has in the object. */
  @JSBody(
      params = "control",
      script =
          "return { activation: 'activations', 'early-stopping': 'patience' }[control]"
              + " ?? control.replace(/-(.)/g, (_, letter) => letter.toUpperCase());")
  private static native String property(String control);

  /**
   * Lists turn into texts with commas by themselves. No control says what points a reader has
   * edited, but only what they were before.
   */
  @JSBody(
      params = {"specification", "property"},
      script =
          "const base = specification.table?.test ? specification.edits.base : {};"
              + "return String({ ...specification, ...base }[property]);")
  private static native String spelling(SpecificationObject specification, String property);

  @JSBody(
      params = {"specification", "author", "value"},
      script =
          "const { classes, table } = value === author.data ? author : { classes: 0 };"
              + "return { ...specification, data: value, classes, table };")
  private static native SpecificationObject withData(
      SpecificationObject specification, SpecificationObject author, String value);

  @JSBody(
      params = {"specification", "author", "value"},
      script =
          "const hidden = value ? value.split(',').map(Number) : [];"
              + "const { activations: present } = specification;"
              + "const { activations: own } = author;"
              + "const activations = [];"
              + "const mixed = present.length > 1 || own.length > 1;"
              + "for (let l = 0; l < (mixed ? Math.max(1, hidden.length) : 1); l++) {"
              + "  activations.push(present[l] ?? own[l] ?? activations[l - 1]);"
              + "}"
              + "return { ...specification, hidden, activations };")
  private static native SpecificationObject withHidden(
      SpecificationObject specification, SpecificationObject author, String value);

  /** Reads a value as the type that is there already. */
  @JSBody(
      params = {"specification", "property", "value"},
      script =
          "const read = {"
              + "  number: Number,"
              + "  boolean: (text) => text === 'true',"
              + "  object: (text) => text.split(','),"
              + "  string: String"
              + "}[typeof specification[property]];"
              + "return { ...specification, [property]: read(value) };")
  private static native SpecificationObject withValue(
      SpecificationObject specification, String property, String value);

  /** Says whether the points of the author's or reader's own are the same. */
  @JSBody(
      params = {"specification", "other"},
      script =
          "const [one, two] = [specification.table, other.table];"
              + "return one === two || JSON.stringify(one) === JSON.stringify(two);")
  public static native boolean hasSamePoints(
      SpecificationObject specification, SpecificationObject other);

  /**
   * Returns a copy that learns from points which the reader has edited. It remembers what they were
   * before, from which seed they were drawn, and what has been done to them.
   *
   * @param origins for each row its number before, doubled, plus 1 if it is no longer the same; or
   *     −1
   * @param rows how many rows there were before
   */
  @JSBody(
      params = {"specification", "table", "origins", "rows"},
      script =
          "const { data, classes, table: points, features, loss, outputActivation } = specification;"
              + "const base = specification.table?.test ? specification.edits.base"
              + "  : { data, classes, table: points, features, loss, outputActivation };"
              + "const other = specification.table?.test ? specification.edits.other : {};"
              + "const { seed } = specification.table?.test ? specification.edits : specification;"
              + "const edits = { base, other, seed, origins: [...origins], rows };"
              + "if (rows) table.scales = points?.scales;" // else all points have been replaced
              + "return { ...specification, data: 'table', classes: 0, table, edits };")
  public static native SpecificationObject withPoints(
      SpecificationObject specification, TableObject table, Int32Array origins, int rows);

  /**
   * Returns a copy that learns from the points which the reader has edited in another, unless a
   * control has been changed that draws new ones.
   */
  @JSBody(
      params = {"specification", "edited", "control"},
      script =
          "const drawing = ['data', 'classes', 'points', 'noise', 'balance', 'test-share'];"
              + "if (!edited.table?.test || drawing.includes(control)) return specification;"
              + "const { features, loss, outputActivation } = specification;"
              + "const base = { ...edited.edits.base, features, loss, outputActivation };"
              + "const { data, classes, table, edits } = edited;"
              + "return { ...specification, ...edits.other, data, classes, table,"
              + " edits: { ...edits, base } };")
  public static native SpecificationObject withPointsOf(
      SpecificationObject specification, SpecificationObject edited, String control);

  /** Returns a copy without features and loss of its own, for points of another kind. */
  @JSBody(
      params = "specification",
      script =
          "const other = { features: [], loss: '', outputActivation: '' };"
              + "return { ...specification, ...other, edits: { ...specification.edits, other } };")
  public static native SpecificationObject forOtherData(SpecificationObject specification);

  /** Says whether it is without features and loss of its own, for points of another kind. */
  @JSBody(params = "specification", script = "return 'loss' in specification.edits.other;")
  public static native boolean isForOtherData(SpecificationObject specification);

  /** Returns a copy that learns from the points as they were before they were edited. */
  @JSBody(
      params = "specification",
      script = "return { ...specification, ...specification.edits.base, edits: undefined };")
  public static native SpecificationObject withPointsOfBefore(SpecificationObject specification);

  /** Says whether the reader has edited the points. */
  @JSBody(params = "specification", script = "return !!specification.table?.test;")
  public static native boolean hasEditedPoints(SpecificationObject specification);

  /** Returns what {@link #withPoints} was told of the origins. */
  @JSBody(params = "specification", script = "return new Int32Array(specification.edits.origins);")
  public static native Int32Array origins(SpecificationObject specification);

  /** Returns how many rows there were before the points were edited. */
  @JSBody(params = "specification", script = "return specification.edits.rows;")
  public static native int rowsOfBefore(SpecificationObject specification);

  /** Returns the seed from which the points were drawn before they were edited. */
  @JSBody(params = "specification", script = "return specification.edits.seed;")
  public static native int seedOfBefore(SpecificationObject specification);

  /** Returns a copy whose points were drawn from another seed before they were edited. */
  @JSBody(
      params = {"specification", "seed"},
      script = "return { ...specification, edits: { ...specification.edits, seed } };")
  public static native SpecificationObject withSeedOfBefore(
      SpecificationObject specification, int seed);

  /**
   * Returns a copy that carries what a link says of edited points until they are read.
   *
   * @param text null for nothing
   */
  @JSBody(
      params = {"specification", "text"},
      script = "return { ...specification, linkedPoints: text ?? undefined };")
  public static native SpecificationObject withLinkedPoints(
      SpecificationObject specification, String text);

  /** Returns what a link says of edited points, or null. */
  @JSBody(params = "specification", script = "return specification.linkedPoints ?? null;")
  public static native String linkedPoints(SpecificationObject specification);

  /**
   * Returns the checked specification.
   *
   * @throws IllegalArgumentException if a value is out of bounds
   */
  public static TrainerSpecification read(SpecificationObject object) {
    TableObject table = table(object);
    Vocabulary vocabulary = PageVocabulary.ofThisPage();
    return new TrainerSpecification(
        new DataSpecification(
            object.getData(),
            object.getClasses(),
            table == null ? null : TableObject.read(table),
            object.getPoints(),
            object.getTestShare(),
            object.getNoise(),
            object.getBalance(),
            Texts.read(object.getFeatures()),
            object.isStandardize(),
            vocabulary),
        new NetworkSpecification(
            hidden(object).copyToJavaArray(),
            Texts.read(object.getActivations()),
            object.getOutputActivation(),
            object.getInitialization(),
            vocabulary),
        new TrainingSpecification(
            object.getLoss(),
            object.getOptimizer(),
            object.getLearningRate(),
            object.getSchedule(),
            object.getBatch(),
            object.getL1(),
            object.getL2(),
            object.getDropout(),
            object.getClip(),
            object.getPatience(),
            vocabulary),
        object.getEpochs(),
        object.getSeed());
  }
}
