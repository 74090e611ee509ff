package gradientpress.browser;

import org.teavm.jso.dom.html.HTMLElement;

/** Goes through a run in steps of every size, forwards and backwards. */
final class StepPanel implements Panel {
  private final TrainerFigure trainer;
  private HTMLElement slider;
  private HTMLElement moment;
  private HTMLElement epochBack;
  private HTMLElement batchBack;

  StepPanel(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  @Override
  public String title() {
    return "Step by step";
  }

  @Override
  public void build(HTMLElement body) {
    HTMLElement row = Html.add(body, "div", "workbench-row");
    epochBack = Html.button(row, "Epoch back", () -> stepBack(false));
    batchBack = Html.button(row, "Batch back", () -> stepBack(true));
    Html.button(row, "Batch on", this::batchOn);
    Html.button(row, "Epoch on", this::epochOn);
    slider = Html.field(body, "input", "range", "Epoch");
    slider.setAttribute("min", "0");
    Html.on(slider, "input", () -> trainer.goTo((int) Html.number(slider), 0));
    moment = Html.add(body, "p", "workbench-note");
  }

  @Override
  public void show() {
    Frame frame = trainer.run().frame();
    int epoch = frame.epoch();
    String text =
        "After ".concat(Integer.toString(epoch)).concat(epoch == 1 ? " epoch" : " epochs");
    if (frame.seen() > 0) {
      text = text.concat(" and ").concat(Integer.toString(frame.seen())).concat(" samples");
    }
    Html.setText(moment, text.concat("."));
    slider.setAttribute("max", Integer.toString(trainer.furthest()));
    Html.setValue(slider, Integer.toString(epoch));
    boolean atStart = epoch == 0 && frame.seen() == 0;
    Html.toggle(epochBack, "disabled", atStart);
    Html.toggle(batchBack, "disabled", atStart);
  }

  private void stepBack(boolean batch) {
    Frame frame = trainer.run().frame();
    int size = trainer.run().specification().getBatch();
    if (!batch) {
      trainer.goTo(frame.seen() > 0 ? frame.epoch() : frame.epoch() - 1, 0);
    } else if (frame.seen() > 0) {
      trainer.goTo(frame.epoch(), Math.max(0, frame.seen() - size));
    } else {
      int samples = trainer.run().mirror().split().training().rows();
      trainer.goTo(frame.epoch() - 1, (samples - 1) / size * size);
    }
  }

  private void batchOn() {
    Frame frame = trainer.run().frame();
    trainer.goTo(frame.epoch(), frame.seen() + 1);
  }

  private void epochOn() {
    trainer.goTo(trainer.run().frame().epoch() + 1, 0);
  }
}
