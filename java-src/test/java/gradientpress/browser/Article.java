package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page, at first the beginner's guide, open in a tab, with an ear on everything that must not
 * happen there.
 */
final class Article implements AutoCloseable {
  static final String PATH = "/posts/beginners-guide-to-neural-networks/";

  /** Puts a copy of a figure below it. */
  private static final String COPY =
      """
      () => {
        const figure = document.querySelector("figure:has(select[name=data])");
        const copy = document.createElement("div");
        copy.innerHTML = figure.outerHTML.replaceAll(`"${figure.id}`, '"copy');
        copy.querySelector(".trainer-title").textContent = "Copy";
        figure.after(copy.firstElementChild);
      }
      """;

  private static final String ADD_LINK =
      """
      (href) => {
        const link = Object.assign(document.createElement("a"), { href, textContent: "A link" });
        document.querySelector("main p").replaceChildren(link);
      }
      """;

  /** Changes what a figure reads when it comes to life. */
  private static final String SPECIFY =
      """
      (figure, changes) => {
        const part = figure.querySelector("[data-part=specification]");
        const specification = { ...JSON.parse(part.textContent), ...JSON.parse(changes) };
        part.textContent = JSON.stringify(specification);
      }
      """;

  private static final String HAS_REACHED =
      "([output, epoch]) => Number(output.textContent) >= epoch";

  private static final String PRESS_AT_ONCE =
      """
      (figure, names) => {
        const buttons = [...figure.querySelectorAll("button")];
        for (const name of names) {
          buttons.find((button) => button.textContent.trim() === name).click();
        }
      }
      """;

  final Page page;
  final List<String> requests = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();
  private final BrowserContext context;

  Article(BrowserContext context, String site) {
    this(context, site, PATH);
  }

  Article(BrowserContext context, String site, String path) {
    this.context = context;
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(message -> complain(message.type(), message.text()));
    page.onPageError(error -> complaints.add(error));
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.navigate(site + path);
  }

  private void complain(String type, String text) {
    if (type.equals("error") || type.equals("warning")) {
      complaints.add(type + ": " + text);
    }
  }

  /** Goes to another page in the same tab, with an ear on that page alone. */
  void open(String address) {
    requests.clear();
    complaints.clear();
    page.navigate(address);
  }

  /** Follows a link that an author may have written into the first paragraph. */
  void follow(String href) {
    page.evaluate(ADD_LINK, href);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A link").setExact(true))
        .click();
  }

  /** Returns the figure of that title, as a screen reader would find it. */
  Figure figure(String title) {
    return new Figure(
        page.getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName(title).setExact(true)));
  }

  /** Puts a figure with another specification into the article, under the title "Copy". */
  Figure copy(String changes) {
    page.evaluate(COPY);
    return figure("Copy").specified(changes);
  }

  @Override
  public void close() {
    context.close();
  }

  /** A trainer, used as a reader uses it. */
  record Figure(Locator locator) {
    /** What has a meaning of its own in patterns, also in those of JavaScript. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    Locator button(String name) {
      return locator.getByRole(
          AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator value(String label) {
      return locator.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator control(String label) {
      return locator.getByRole(
          AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Returns the field with the number of units of a hidden layer, counted from 1. */
    Locator units(int layer) {
      return locator.getByRole(
          AriaRole.SPINBUTTON,
          new Locator.GetByRoleOptions().setName("Units of layer " + layer).setExact(true));
    }

    /** Returns the place where the figure says something, if it says this, letter by letter. */
    Locator status(String saying) {
      return status(Pattern.compile(SPECIAL.matcher(saying).replaceAll("\\\\$0")));
    }

    /** Returns the place where the figure says something, if it says something like this. */
    Locator status(Pattern saying) {
      return locator
          .getByRole(AriaRole.STATUS)
          .filter(new Locator.FilterOptions().setHasText(saying));
    }

    /** Opens the workbench if need be, and a tab of it. */
    void openTab(String title) {
      if (!"true".equals(button("Explore").getAttribute("aria-expanded"))) {
        press("Explore");
      }
      locator
          .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(title).setExact(true))
          .click();
    }

    /** Returns the link to just this moment of the run. */
    String link() {
      openTab("Share");
      return shownLink();
    }

    /** Returns the same from its tab, which is open and shows it as soon as it knows it. */
    String shownLink() {
      Locator link = locator.getByLabel("A link to just this moment of the run");
      assertThat(link).not().hasValue("");
      return link.inputValue();
    }

    void press(String name) {
      button(name).click();
    }

    /** Presses buttons so quickly that no answer to the first comes before the last. */
    void pressAtOnce(String... names) {
      locator.evaluate(PRESS_AT_ONCE, names);
    }

    /** Trains at ten epochs a second, so that a slow machine is not late for what comes next. */
    void trainSlowly() {
      openTab("Settings");
      control("Speed").selectOption("Ten epochs a second");
      press("Train");
    }

    int epoch() {
      return Integer.parseInt(value("Epoch").textContent());
    }

    /** Returns the four values as the reader sees them. */
    List<String> values() {
      return List.of(
          value("Epoch").textContent(),
          value("Training loss").textContent(),
          value("Test loss").textContent(),
          value("Accuracy").textContent());
    }

    void waitForState(String state) {
      PlaywrightAssertions.assertThat(locator)
          .hasAttribute(
              "data-state",
              state,
              new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                  .setTimeout(60_000));
    }

    /** Gives it another specification, of which these parts differ; before anything is pressed. */
    Figure specified(String changes) {
      locator.evaluate(SPECIFY, changes);
      return this;
    }

    /** Trains from the start until that epoch has been reached; training goes on. */
    void trainTo(int epoch) {
      press("Reset");
      PlaywrightAssertions.assertThat(value("Epoch")).hasText("0");
      press("Train");
      waitForEpoch(epoch);
    }

    void waitForEpoch(int atLeast) {
      locator
          .page()
          .waitForFunction(
              HAS_REACHED,
              List.of(value("Epoch").elementHandle(), atLeast),
              new Page.WaitForFunctionOptions().setTimeout(60_000));
    }
  }
}
