package gradientpress.browser.workbench;

import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.module.Panel;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.Pace;
import org.teavm.jso.dom.html.HTMLElement;

/** How fast to train, and everything that the reader may change but that does not stand above. */
final class SettingsPanel implements Panel {
  private final TrainerFigure trainer;
  private HTMLElement speed;

  SettingsPanel(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  @Override
  public String title() {
    return "Settings";
  }

  @Override
  public void build(HTMLElement body) {
    HTMLElement row = Html.add(body, "div", "workbench-row");
    speed = Html.field(row, "select", "", "Speed");
    for (Pace.Speed choice : Pace.Speed.values()) {
      Html.option(speed, Integer.toString(choice.ordinal()), choice.label());
    }
    Html.on(speed, "change", this::chooseSpeed);
    Html.button(row, "Author’s settings", trainer::returnToAuthor);
    body.appendChild(trainer.controls().further());
  }

  @Override
  public void show() {
    Html.setValue(speed, Integer.toString(trainer.pace().speed().ordinal()));
  }

  private void chooseSpeed() {
    trainer.pace().choose(Pace.Speed.values()[(int) Html.number(speed)]);
  }
}
