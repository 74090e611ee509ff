package gradientpress.site.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.Project;
import gradientpress.site.publish.BasePath;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Talks with a desk over the lines that the preview's program and it exchange. */
final class Conversation {
  private static final int SECONDS = 30;

  private final PrintStream toDesk;
  private final Thread desk;
  private final BlockingQueue<JsonObject> states = new LinkedBlockingQueue<>();
  private final List<String> progress = new ArrayList<>();

  Conversation(Path root) throws IOException {
    PipedInputStream ears = new PipedInputStream();
    toDesk = new PrintStream(new PipedOutputStream(ears), true, StandardCharsets.UTF_8);
    PrintStream mouth = new PrintStream(new Lines(), false, StandardCharsets.UTF_8);
    Desk talker = new Desk(root, new BasePath("/"), Project.TODAY, mouth);
    desk =
        new Thread(
            () -> {
              try {
                talker.run(reader(ears));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    desk.start();
  }

  /** Hears what is written, line by line. */
  private final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      if (b != '\n') {
        line.write(b);
        return;
      }
      hear(line.toString(StandardCharsets.UTF_8));
      line.reset();
    }
  }

  private static BufferedReader reader(PipedInputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void hear(String line) {
    JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
    if (answer.get("type").getAsString().equals("state")) {
      states.add(answer);
      return;
    }
    synchronized (progress) {
      progress.add(answer.get("id").getAsString() + " " + answer.get("percent").getAsInt());
    }
  }

  /** Tells of changed files, and returns the answer. */
  JsonObject tell(String... paths) {
    JsonArray changed = new JsonArray();
    for (String path : paths) {
      changed.add(path);
    }
    JsonObject message = new JsonObject();
    message.add("changed", changed);
    return say(message.toString());
  }

  JsonObject say(String line) {
    toDesk.println(line);
    return next();
  }

  private JsonObject next() {
    try {
      JsonObject state = states.poll(SECONDS, TimeUnit.SECONDS);
      assertNotNull(state, "no answer");
      return state;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until nothing is left to train, and returns the last answer. */
  JsonObject settled(JsonObject answer) {
    JsonObject last = answer;
    while (!training(last).isEmpty()) {
      last = next();
    }
    return last;
  }

  /** Returns what was told of trainings so far: ids with percentages. */
  List<String> progress() {
    synchronized (progress) {
      return List.copyOf(progress);
    }
  }

  static List<String> texts(JsonObject answer, String key) {
    return answer.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
  }

  static List<String> training(JsonObject answer) {
    return answer.getAsJsonArray("training").asList().stream()
        .map(order -> order.getAsJsonObject().get("id").getAsString())
        .toList();
  }

  /** Returns the places and codes of what is wrong. */
  static List<String> mistakes(JsonObject answer) {
    return answer.getAsJsonArray("mistakes").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(Conversation::mistake)
        .toList();
  }

  private static String mistake(JsonObject mistake) {
    String place = mistake.get("file").getAsString();
    if (mistake.has("line")) {
      place += ":" + mistake.get("line").getAsInt() + ":" + mistake.get("column").getAsInt();
    }
    return place + " " + mistake.get("code").getAsString();
  }

  /** Ends the conversation, and sees the desk end. */
  void end() throws InterruptedException {
    toDesk.close();
    desk.join(SECONDS * 1000L);
    assertFalse(desk.isAlive(), "the desk does not end");
  }
}
