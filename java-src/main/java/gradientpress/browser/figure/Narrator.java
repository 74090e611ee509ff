package gradientpress.browser.figure;

import gradientpress.browser.message.Frame;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Mirror;

/** Tells how a run stands, in numbers, and in a sentence when something has happened. */
final class Narrator {
  private final FigurePage page;
  private final LiveRun run;
  private final Course course;
  private final CallOuts callOuts;
  private final Goals goals;
  private final Prediction prediction;
  private boolean lost;

  Narrator(
      FigurePage page,
      LiveRun run,
      Course course,
      CallOuts callOuts,
      Goals goals,
      Prediction prediction) {
    this.page = page;
    this.run = run;
    this.course = course;
    this.callOuts = callOuts;
    this.goals = goals;
    this.prediction = prediction;
  }

  /** Tells what the reply has brought that is shown now. */
  void tell() {
    Mirror mirror = run.mirror();
    Frame frame = mirror.frame();
    page.showEpoch(frame.epoch());
    if (frame.diverged()) {
      course.rest();
      page.showNoNumbers();
      page.showState("failed", false);
      callOuts.tellDivergence(mirror);
      return;
    }
    page.showNumbers(
        frame.trainingLoss(), frame.testLoss(), frame.testScore(), mirror.isJudgedByAccuracy());
    final String news = goals.look();
    if (frame.stoppedEarly()) {
      String verdict = news.concat(prediction.trainingIsDone());
      if (course.isTraining() || course.isStepping() || !verdict.isEmpty()) {
        sayStoppedEarly(verdict);
      }
      course.end();
      page.showState("done", false);
    } else if (course.isDone()) {
      course.rest();
      page.showState("done", false);
      page.say("Done.".concat(news).concat(prediction.trainingIsDone()));
    } else if (lost && !run.isUnderWay()) {
      lost = false;
      page.say("Another trainer has taken over, at the same moment.");
    } else if (course.hasStepped() || !news.isEmpty()) {
      page.say("Epoch ".concat(Integer.toString(frame.epoch())).concat(".").concat(news));
    } else if (course.isTraining()) {
      callOuts.look(mirror);
    }
  }

  /** Says that the run ended before it was to, and what came out of it. */
  void sayStoppedEarly(String verdict) {
    page.say(
        "Stopped early: the test loss has not fallen for "
            .concat(Integer.toString(run.specification().getPatience()))
            .concat(" epochs. Reset starts anew.")
            .concat(verdict));
  }

  /** Says that another worker takes the place of one that was lost. */
  void tellLoss() {
    lost = true;
    page.say("The trainer was lost. Another one takes its place…");
  }
}
