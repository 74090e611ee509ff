package gradientpress.browser.engine;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * WebKit for GTK, the engine of Safari, on a display that nobody sees, with its own driver.
 *
 * <p>The driver starts a browser for each tab, and has one at a time.
 */
final class WebKit implements Browser {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** Waits until a page has loaded. */
  private static final String LOADED =
      """
      if (document.readyState !== "complete") {
        await new Promise((loaded) => addEventListener("load", loaded));
      }
      """;

  private static final Map<String, ?> CAPABILITIES =
      Map.of(
          "proxy", Map.of("proxyType", "direct"),
          "timeouts",
              Map.of(
                  "script", Waiting.DRIVER_PATIENCE.toMillis(),
                  "pageLoad", Waiting.PATIENCE.toMillis()));

  private final Resources resources = new Resources();
  private final Program program;
  private final WebDriver driver;

  WebKit() {
    String executable =
        Executable.require(List.of("WebKitWebDriver"), "webkit2gtk-driver").toString();
    try {
      Display display = new Display();
      resources.add(display::close);
      ScratchFolder home = new ScratchFolder("webkit");
      resources.add(home::close);
      Map<String, String> environment = new HashMap<>(home.asHome());
      environment.put("DISPLAY", display.name());
      environment.put("GDK_BACKEND", "x11"); // even where the user's desktop is another
      environment.put("NO_AT_BRIDGE", "1"); // and its services are not for this browser
      environment.put("DBUS_SESSION_BUS_ADDRESS", "disabled:");
      int port = freePort();
      program = new Program(List.of(executable, "--port=" + port), environment, NOTHING);
      resources.add(program::close);
      awaitReadiness(port);
      driver = new WebDriver("http://127.0.0.1:" + port, program::lastWords);
    } catch (RuntimeException e) {
      resources.close();
      throw e;
    }
  }

  @Override
  public Tab open(String address) {
    JsonObject session =
        driver
            .post("/session", Map.of("capabilities", Map.of("alwaysMatch", CAPABILITIES)))
            .getAsJsonObject();
    return new WebKitTab("/session/" + session.get("sessionId").getAsString()).load(address);
  }

  @Override
  public void close() {
    resources.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The driver does not say when it is ready: it must be asked. */
  private void awaitReadiness(int port) {
    Instant deadline = Instant.now().plus(Waiting.PATIENCE);
    while (!accepts(port)) {
      if (program.endsWithin(20) || Instant.now().isAfter(deadline)) {
        throw new BrowserFailure("No answer at port " + port + "\n" + program.lastWords());
      }
    }
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** A tab, and the browser around it. */
  private final class WebKitTab extends Tab {
    private final String session;

    WebKitTab(String session) {
      this.session = session;
    }

    @Override
    void go(String address) {
      driver.post(session + "/url", Map.of("url", address));
      evaluate(LOADED); // the driver answers while scripts are still to run
    }

    @Override
    String evaluateText(String promise) {
      String script = promise.strip() + ".then(arguments[arguments.length - 1])";
      return driver
          .post(session + "/execute/async", Map.of("script", script, "args", List.of()))
          .getAsString();
    }

    @Override
    public void close() {
      program.endChildrenAfter(() -> driver.delete(session));
    }
  }
}
