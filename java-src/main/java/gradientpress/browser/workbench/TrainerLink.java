package gradientpress.browser.workbench;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.control.Controls;
import gradientpress.browser.figure.HiddenLayers;
import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.Question;
import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Companion;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import gradientpress.browser.run.Worker;
import gradientpress.example.LossHistory;
import gradientpress.nn.Task;
import gradientpress.view.CurveKind;
import gradientpress.view.Ghost;
import gradientpress.view.LossCurve;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** A trainer's end of a {@link FigureLink}. */
final class TrainerLink implements FigureLink {
  private final TrainerFigure trainer;

  TrainerLink(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  @Override
  public void say(String sentence) {
    trainer.say(sentence);
  }

  @Override
  public void draw() {
    trainer.draw();
  }

  @Override
  public void goOnWith(SpecificationObject next) {
    trainer.goOnWith(next);
  }

  @Override
  public void amend(SpecificationObject next) {
    trainer.amend(next);
  }

  @Override
  public void startWith(SpecificationObject next) {
    trainer.startWith(next);
  }

  @Override
  public void comeTo(JournalObject journal, int epoch, int seen, String sentence) {
    trainer.comeTo(new Moment(journal, epoch, seen), sentence);
  }

  @Override
  public void setParameter(int parameter, double value, boolean begins) {
    trainer.setParameter(parameter, value, begins);
  }

  @Override
  public void press(String action) {
    trainer.press(action);
  }

  @Override
  public void resizeLayer(int layer, int by) {
    new HiddenLayers(trainer).resize(layer, by);
  }

  @Override
  public boolean enter(String control, String value) {
    return trainer.enter(control, value);
  }

  @Override
  public void setWeightsEditable(boolean editable) {
    trainer.selection().setEditable(editable);
  }

  @Override
  public void pointAtWeight(int weight) {
    trainer.selection().pointsAt(weight);
  }

  @Override
  public void chooseUnit(int unit) {
    trainer.selection().choose(unit);
  }

  @Override
  public int chosenUnit() {
    return trainer.selection().chosen();
  }

  @Override
  public void showGhosts(JSArray<Float64Array> histories, Int32Array styles) {
    Ghost[] ghosts = new Ghost[histories.getLength()];
    for (int i = 0; i < ghosts.length; i++) {
      LossHistory history = new LossHistory();
      history.restore(histories.get(i).copyToJavaArray(), 0);
      ghosts[i] = new Ghost(history, styles.get(i));
    }
    trainer.showGhosts(ghosts);
  }

  @Override
  public void showOverEpochs(boolean loss, boolean logarithmic) {
    Task task = trainer.run().mirror().dataSet().task();
    CurveKind kind = loss ? CurveKind.LOSS : CurveKind.scoreOf(task);
    trainer.showOverEpochs(new LossCurve(kind, loss && logarithmic));
  }

  @Override
  public void accompany(Companion companion) {
    trainer.accompany(companion);
  }

  @Override
  public Worker.Source workers() {
    return trainer.workers();
  }

  @Override
  public SpecificationObject author() {
    return trainer.controls().author();
  }

  @Override
  public JSArray<ControlObject> controls() {
    Controls controls = trainer.controls();
    JSArray<ControlObject> objects = new JSArray<>();
    for (String key : controls.keys()) {
      objects.push(
          ControlObject.of(key, controls.label(key), controls.isLive(key), controls.element(key)));
    }
    return objects;
  }

  @Override
  public String value(String control) {
    return trainer.controls().value(control);
  }

  @Override
  public int speed() {
    return trainer.pace().speed().ordinal();
  }

  @Override
  public int furthest() {
    return trainer.furthest();
  }

  @Override
  public boolean isTraining() {
    return trainer.isTraining();
  }

  @Override
  public boolean isSettled() {
    return trainer.run().isSettled();
  }

  @Override
  public boolean isUnderWay() {
    return trainer.run().isUnderWay() || trainer.run().hasNext();
  }

  @Override
  public int unanswered() {
    return trainer.run().unanswered();
  }

  @Override
  public SpecificationObject specification() {
    return trainer.run().specification();
  }

  @Override
  public JournalObject journal() {
    return trainer.run().journal();
  }

  @Override
  public Scene scene() {
    Mirror mirror = trainer.run().mirror();
    return mirror == null ? null : mirror.scene();
  }

  @Override
  public Float64Array frame() {
    Mirror mirror = trainer.run().mirror();
    return mirror == null ? null : Float64Array.fromJavaArray(mirror.frame().numbers());
  }

  @Override
  public JSArray<ArrayBufferView> answers() {
    return trainer.run().mirror().answers();
  }

  @Override
  public void setAsked(Question question, boolean asked) {
    trainer.run().setAsked(question, asked);
  }

  @Override
  public void refresh() {
    trainer.run().refresh();
  }

  @Override
  public ArrayBufferView answerTo(Question question) {
    return trainer.run().mirror().answerTo(question);
  }

  @Override
  public Float64Array ofSamples() {
    return Float64Array.fromJavaArray(trainer.run().mirror().ofSamples());
  }
}
