package gradientpress.browser.engine;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A headless Firefox, spoken to in WebDriver BiDi, which it understands by itself. */
final class Firefox implements Browser {
  private static final Pattern LISTENING =
      Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

  /** No pages of its own, no calls home, no question whether a long script should be stopped. */
  private static final String PREFERENCES =
      """
      user_pref("app.normandy.enabled", false);
      user_pref("browser.aboutwelcome.enabled", false);
      user_pref("browser.newtabpage.enabled", false);
      user_pref("browser.startup.homepage_override.mstone", "ignore");
      user_pref("browser.startup.page", 0);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("dom.max_script_run_time", 0);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("network.proxy.type", 0);
      user_pref("toolkit.telemetry.server", "");
      """;

  private final Resources resources = new Resources();
  private final Bidi bidi;

  Firefox() {
    Path executable = Executable.require(List.of("firefox-esr", "firefox"), "firefox-esr");
    try {
      ScratchFolder profile = new ScratchFolder("firefox");
      resources.add(profile::close);
      Program program = start(executable, profile);
      resources.add(program::close);
      bidi = new Bidi(URI.create(program.announced() + "/session"), program::lastWords);
      resources.add(bidi::close);
      bidi.command("session.new", Map.of("capabilities", Map.of()));
    } catch (RuntimeException e) {
      resources.close();
      throw e;
    }
  }

  private static Program start(Path executable, ScratchFolder profile) {
    profile.write("user.js", PREFERENCES);
    Map<String, String> environment = new HashMap<>(profile.asHome());
    environment.put("MOZ_CRASHREPORTER_DISABLE", "1");
    List<String> command =
        List.of(
            executable.toString(),
            "--headless",
            "--no-remote",
            "--profile",
            profile.path().toString(),
            "--remote-debugging-port",
            "0");
    return new Program(command, environment, LISTENING);
  }

  @Override
  public Tab open(String address) {
    String user = text(bidi.command("browser.createUserContext", Map.of()), "userContext");
    JsonObject tab =
        bidi.command("browsingContext.create", Map.of("type", "tab", "userContext", user));
    return new FirefoxTab(user, text(tab, "context")).load(address);
  }

  @Override
  public void close() {
    resources.close();
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  /** A tab of a user who has no other. */
  private final class FirefoxTab extends Tab {
    private final String user;
    private final String context;

    FirefoxTab(String user, String context) {
      this.user = user;
      this.context = context;
    }

    @Override
    void go(String address) {
      bidi.command(
          "browsingContext.navigate",
          Map.of("context", context, "url", address, "wait", "complete"));
    }

    @Override
    String evaluateText(String promise) {
      JsonObject answer =
          bidi.command(
              "script.evaluate",
              Map.of(
                  "expression",
                  promise,
                  "target",
                  Map.of("context", context),
                  "awaitPromise",
                  true));
      if (answer.has("exceptionDetails")) {
        throw new BrowserFailure(text(answer.getAsJsonObject("exceptionDetails"), "text"));
      }
      return text(answer.getAsJsonObject("result"), "value");
    }

    @Override
    public void close() {
      bidi.command("browser.removeUserContext", Map.of("userContext", user));
    }
  }
}
