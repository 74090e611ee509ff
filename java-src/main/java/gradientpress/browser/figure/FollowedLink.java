package gradientpress.browser.figure;

import gradientpress.browser.message.JournalObject;
import gradientpress.browser.module.Permalink;
import gradientpress.browser.run.Moment;

/** A link that the reader has followed, and that takes the figure where it leads. */
final class FollowedLink {
  private final Permalink link;
  private final TrainerFigure trainer;
  private final FigurePage page;

  FollowedLink(Permalink link, TrainerFigure trainer, FigurePage page) {
    this.link = link;
    this.trainer = trainer;
    this.page = page;
  }

  /** Goes there, with the points of the link if it has any of its own. */
  void go() {
    if (link.hasEdits()) {
      prepare();
    } else {
      arrive();
    }
  }

  /** Rests at the start of the run until its points are there, unless the reader goes on. */
  private void prepare() {
    trainer.arrive(Moment.startOf(link.plainStart()), "Loading the points of the link…");
    JournalObject start = trainer.run().journal();
    link.loadPoints(
        () -> {
          if (trainer.run().journal() == start) {
            arrive();
          }
        },
        () -> {
          if (trainer.run().journal() == start) {
            page.say("The points of the link could not be loaded.");
            page.offer("Try again", this::prepare);
          }
        });
  }

  private void arrive() {
    trainer.arrive(link.moment(), link.words().isEmpty() ? "As in the link." : link.words());
    if (link.isToTrain()) {
      trainer.train();
    }
  }
}
