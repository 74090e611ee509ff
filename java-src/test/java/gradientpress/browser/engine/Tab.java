package gradientpress.browser.engine;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A page, open in a browser. */
public abstract class Tab implements AutoCloseable {
  /** The page's scripts wait for such a timer; it is older than this one, and comes first. */
  private static final String HAVE_BEGUN = "await new Promise((resolve) => setTimeout(resolve));";

  /**
   * Runs the body of an asynchronous function in the page and returns its result.
   *
   * <p>The result comes as JSON, so that it is the same from every browser: nothing is {@code
   * null}, and so are the numbers that JSON does not have.
   *
   * @param body JavaScript that may {@code await}, and that returns what is asked for
   * @throws BrowserFailure with the page's own words if the script fails, or if it has not ended
   *     within {@link Waiting#PATIENCE}
   */
  public final JsonElement evaluate(String body) {
    String script =
        """
        (async () => {
          try {
            const result = (async () => {
              %s
            })();
            const late = new Promise((resolve, reject) =>
              setTimeout(() => reject(new Error("no result within %d ms")), %2$d));
            return JSON.stringify({ value: await Promise.race([result, late]) });
          } catch (error) {
            return JSON.stringify({ error: String(error) });
          }
        })()
        """
            .formatted(body, Waiting.PATIENCE.toMillis());
    JsonObject result = JsonParser.parseString(evaluateText(script)).getAsJsonObject();
    if (result.has("error")) {
      throw new BrowserFailure(result.get("error").getAsString() + ", in\n" + body);
    }
    return result.has("value") ? result.get("value") : JsonNull.INSTANCE;
  }

  /** Loads its first page; closes the tab if that fails. */
  final Tab load(String address) {
    try {
      navigate(address);
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Goes to a page and waits until it has loaded and what it does by itself has begun. */
  public final void navigate(String address) {
    go(address);
    evaluate(HAVE_BEGUN);
  }

  /** Goes to a page and waits until it has loaded. */
  abstract void go(String address);

  /** Returns the text that an expression's promise comes to. */
  abstract String evaluateText(String promise);

  /** Closes the tab and forgets what its page stored. */
  @Override
  public abstract void close();
}
