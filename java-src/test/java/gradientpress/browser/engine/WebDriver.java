package gradientpress.browser.engine;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A conversation with a browser's driver in the WebDriver protocol.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/">WebDriver, W3C</a>
 */
final class WebDriver {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final Supplier<String> lastWords;

  /**
   * Names the driver.
   *
   * @param lastWords what it and its browser printed, for messages
   */
  WebDriver(String address, Supplier<String> lastWords) {
    this.address = address;
    this.lastWords = lastWords;
  }

  /** Gives a command and returns its value. */
  JsonElement post(String path, Map<String, ?> parameters) {
    return send("POST", path, new Gson().toJson(parameters));
  }

  JsonElement delete(String path) {
    return send("DELETE", path, "");
  }

  private JsonElement send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    String command = method + " " + path;
    HttpResponse<String> response =
        Waiting.await(client.sendAsync(request, BodyHandlers.ofString()), command, lastWords);
    JsonElement value = JsonParser.parseString(response.body()).getAsJsonObject().get("value");
    if (response.statusCode() != 200) {
      JsonObject error = value.getAsJsonObject();
      throw new BrowserFailure(
          "%s: %s: %s%n%s"
              .formatted(
                  command,
                  error.get("error").getAsString(),
                  error.get("message").getAsString(),
                  lastWords.get()));
    }
    return value;
  }
}
