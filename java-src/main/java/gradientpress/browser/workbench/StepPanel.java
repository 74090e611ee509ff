package gradientpress.browser.workbench;

import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.message.Frame;
import gradientpress.browser.module.Panel;
import gradientpress.browser.page.Html;
import gradientpress.nn.math.Numbers;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Goes through a run in steps of every size, forwards and backwards: by epochs, by batches, and
 * within a sample by what it does in the network.
 */
final class StepPanel implements Panel {
  private final TrainerFigure trainer;
  private HTMLElement slider;
  private HTMLElement moment;
  private HTMLElement epochs;
  private HTMLElement batches;
  private CloseLook closeLook;

  StepPanel(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  @Override
  public String title() {
    return "Step by step";
  }

  @Override
  public void build(HTMLElement body) {
    HTMLElement run = Html.add(body, "div", "step-run");
    moment = Html.add(run, "p", "step-moment");
    HTMLElement row = Html.add(run, "div", "workbench-row");
    epochs = Html.stepper(row, "epoch", this::epochBack, this::epochOn);
    batches = Html.stepper(row, "batch", this::batchBack, this::batchOn);
    slider = Html.field(run, "input", "range", "Go to epoch");
    slider.setAttribute("min", "0");
    Html.on(slider, "input", () -> trainer.goTo((int) Html.number(slider), 0));
    closeLook = new CloseLook(trainer, body);
  }

  @Override
  public void open() {
    closeLook.open();
  }

  @Override
  public void close() {
    closeLook.close();
  }

  @Override
  public void show() {
    Frame frame = trainer.run().frame();
    int epoch = frame.epoch();
    slider.setAttribute("max", Numbers.text(trainer.furthest()));
    Html.setValue(slider, Numbers.text(epoch));
    boolean atStart = epoch == 0 && frame.seen() == 0;
    Html.dim((HTMLElement) epochs.getFirstChild(), atStart);
    Html.dim((HTMLElement) batches.getFirstChild(), atStart);
    if (trainer.run().mirror() != null) {
      Html.setText(moment, moment(epoch, frame.seen()));
      closeLook.show();
    }
  }

  private String moment(int epoch, int seen) {
    int size = trainer.run().specification().getBatch();
    return "Epoch "
        .concat(Numbers.text(epoch))
        .concat(", before the ")
        .concat(ordinal(seen / size + 1))
        .concat(" of ")
        .concat(Numbers.text((samples() - 1) / size + 1))
        .concat(" batches.");
  }

  /** Returns a number as one counts with it, such as {@code 2nd}. */
  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return Numbers.text(number).concat(ending);
  }

  private int samples() {
    return trainer.run().mirror().split().training().rows();
  }

  private void epochBack() {
    Frame frame = trainer.run().frame();
    if (frame.seen() > 0) {
      trainer.goTo(frame.epoch(), 0);
    } else if (frame.epoch() > 0) {
      trainer.goTo(frame.epoch() - 1, 0);
    }
  }

  private void batchBack() {
    Frame frame = trainer.run().frame();
    int size = trainer.run().specification().getBatch();
    if (frame.seen() > 0) {
      trainer.goTo(frame.epoch(), Math.max(0, frame.seen() - size));
    } else if (frame.epoch() > 0) {
      trainer.goTo(frame.epoch() - 1, (samples() - 1) / size * size);
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
