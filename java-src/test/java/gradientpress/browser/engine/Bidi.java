package gradientpress.browser.engine;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A conversation with a browser in the WebDriver BiDi protocol: commands, and their answers.
 *
 * @see <a href="https://w3c.github.io/webdriver-bidi/">WebDriver BiDi, W3C</a>
 */
final class Bidi implements AutoCloseable {
  private final Supplier<String> lastWords;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonObject>> unanswered = new ConcurrentHashMap<>();
  private int commands;

  /**
   * Takes up the conversation.
   *
   * @param lastWords what the browser printed, for messages
   */
  Bidi(URI address, Supplier<String> lastWords) {
    this.lastWords = lastWords;
    socket =
        Waiting.await(
            HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()),
            "connect to " + address,
            lastWords);
  }

  /** Gives a command, waits for the answer and returns its result. */
  synchronized JsonObject command(String method, Map<String, ?> parameters) {
    int id = ++commands;
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    unanswered.put(id, answer);
    String message = new Gson().toJson(Map.of("id", id, "method", method, "params", parameters));
    Waiting.await(socket.sendText(message, true), method, lastWords);
    return Waiting.await(answer, method, lastWords).getAsJsonObject("result");
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void hear(JsonObject message) {
    JsonElement id = message.get("id");
    if (id == null || id.isJsonNull()) {
      return; // an event
    }
    CompletableFuture<JsonObject> answer = unanswered.remove(id.getAsInt());
    if (answer == null) {
      return; // too late
    }
    if (message.has("error")) {
      answer.completeExceptionally(
          new BrowserFailure(
              message.get("error").getAsString() + ": " + message.get("message").getAsString()));
    } else {
      answer.complete(message);
    }
  }

  private void fail(Throwable cause) {
    unanswered.values().forEach(answer -> answer.completeExceptionally(cause));
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        hear(JsonParser.parseString(message.toString()).getAsJsonObject());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      fail(error);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      fail(new BrowserFailure("the browser hung up: " + code + " " + reason));
      return null;
    }
  }
}
