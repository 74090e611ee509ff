package gradientpress.site.desk;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** What the desk says to the program that shows the preview: one JSON object a line. */
final class Answer {
  private Answer() {}

  /**
   * Describes how things are after a look at what has changed.
   *
   * @param posts how many there are
   * @param mistakes all that is wrong, in all posts
   * @param failures what our own code could not do, by file
   * @param written copies that are new or changed, by their path within the folder
   * @param removed copies that are gone
   * @param training what is being trained or waits for it
   */
  static JsonObject state(
      int posts,
      Diagnostics mistakes,
      List<Failure> failures,
      Collection<String> written,
      Collection<String> removed,
      List<TrainingQueue.Order> training) {
    JsonObject json = new JsonObject();
    json.addProperty("type", "state");
    json.addProperty("posts", posts);
    JsonArray all = new JsonArray();
    failures.forEach(failure -> all.add(of(failure)));
    mistakes.inOrder().forEach(diagnostic -> all.add(of(diagnostic)));
    json.add("mistakes", all);
    json.addProperty("summary", all.isEmpty() ? "" : summary(mistakes, failures));
    json.add("written", texts(written));
    json.add("removed", texts(removed));
    JsonArray orders = new JsonArray();
    training.forEach(order -> orders.add(of(order)));
    json.add("training", orders);
    return json;
  }

  /** A file with which our own code could not cope. */
  record Failure(String file, String message) {

    /** Returns in a few words what has happened. */
    static String describe(Throwable failure) {
      Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
      String name = cause.getClass().getSimpleName();
      return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
  }

  /** Describes how far a training is. */
  static JsonObject progress(TrainingQueue.Order order, int percent) {
    JsonObject json = of(order);
    json.addProperty("type", "progress");
    json.addProperty("percent", percent);
    return json;
  }

  private static String summary(Diagnostics mistakes, List<Failure> failures) {
    String failed = failures.isEmpty() ? "" : failures.size() + " could not be read";
    String wrong = mistakes.isEmpty() ? "" : mistakes.summary();
    return wrong + (failed.isEmpty() || wrong.isEmpty() ? "" : ", ") + failed;
  }

  private static JsonObject of(TrainingQueue.Order order) {
    JsonObject json = new JsonObject();
    json.addProperty("file", order.file());
    json.addProperty("id", order.id());
    json.addProperty("title", order.title());
    return json;
  }

  private static JsonObject of(Diagnostic diagnostic) {
    SourceText.Position position = diagnostic.span().position();
    JsonObject json = new JsonObject();
    json.addProperty("file", diagnostic.span().source().path());
    json.addProperty("line", position.line());
    json.addProperty("column", position.column());
    json.addProperty("severity", diagnostic.mistake().severity().word());
    json.addProperty("code", diagnostic.mistake().code());
    json.addProperty("message", diagnostic.message());
    json.addProperty("hint", diagnostic.hint());
    json.addProperty("source", diagnostic.excerpt().text());
    json.addProperty("carets", diagnostic.excerpt().carets());
    json.addProperty("printed", diagnostic.render());
    return json;
  }

  private static JsonObject of(Failure failure) {
    JsonObject json = new JsonObject();
    json.addProperty("file", failure.file());
    json.addProperty("severity", "error");
    json.addProperty("code", "failure");
    json.addProperty("message", failure.message());
    json.addProperty("hint", "");
    json.addProperty("printed", failure.file() + ": error[failure]: " + failure.message());
    return json;
  }

  private static JsonArray texts(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
