package gradientpress.browser;

import org.teavm.jso.typedarrays.Float64Array;

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
  public boolean isTraining() {
    return trainer.isTraining();
  }

  @Override
  public boolean isSettled() {
    return trainer.run().unanswered() == 0 && !trainer.run().hasNext();
  }

  @Override
  public SpecificationObject specification() {
    return trainer.run().specification();
  }

  @Override
  public Scene scene() {
    Mirror mirror = trainer.run().mirror();
    return mirror == null ? null : mirror.scene();
  }

  @Override
  public Float64Array ofSamples() {
    return Float64Array.fromJavaArray(trainer.run().mirror().ofSamples());
  }
}
