package gradientpress.browser.share;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.page.Html;
import gradientpress.example.LinkGrammar;
import gradientpress.export.NetworkFormats;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** Gives away what the reader has got: a link to just this moment, and the network as it is. */
final class SharePanel implements LatePanel.Content {
  private static final String FENCE = "fence";
  private static final String SVG = "svg";
  private static final String PNG = "png";

  private final HTMLElement figure;
  private final FigureLink run;
  private final PermalinkWriter writer;
  private final PermalinkWriter writerOfStart;
  private final HTMLElement link;
  private final HTMLElement note;
  private final HTMLElement format;

  SharePanel(HTMLElement body, HTMLElement figure, FigureLink run) {
    this.figure = figure;
    this.run = run;
    writer = new PermalinkWriter(figure.getAttribute("id"), run);
    writerOfStart = new PermalinkWriter(figure.getAttribute("id"), run);
    Html.clear(body);
    HTMLElement row = Html.add(body, "div", "workbench-row share-link");
    link = Html.field(row, "input", "text", "A link to just this moment of the run");
    Html.toggle(link, "readonly", true);
    Html.on(link, "focus", () -> selectAll(link));
    Html.button(row, "Copy link", () -> copy(JSString.valueOf(Html.value(link))));
    note = Html.add(body, "p", "workbench-note");
    HTMLElement take = Html.add(body, "div", "workbench-row");
    format = Html.field(take, "select", "", "What there is to see now");
    for (String name : NetworkFormats.names()) {
      Html.option(format, name, NetworkFormats.named(name).label());
    }
    Html.option(format, FENCE, "Markdown, to embed it in a post");
    Html.option(format, SVG, "Picture as SVG");
    Html.option(format, PNG, "Picture as PNG");
    Html.button(take, "Copy", () -> make(this::copy));
    Html.button(take, "Download", () -> make(this::save));
  }

  @Override
  public void open() {
    // what there is to do, the buttons do
  }

  @Override
  public void close() {
    // nothing goes on
  }

  @Override
  public void end() {
    // nothing goes on
  }

  @Override
  public void show() {
    if (run.frame() == null) {
      return;
    }
    String search = writer.write(run.journal(), frame());
    String why = "";
    if (search.length() >= LinkGrammar.LONGEST) { // the question mark counts, too
      why =
          "The whole run would be a link of "
              .concat(Integer.toString(search.length()))
              .concat(" characters, which is too long to travel safely. This one leads to the")
              .concat(" start of a run with the present settings");
      SpecificationObject present = run.specification();
      if (SpecificationObject.hasEditedPoints(present)) {
        present = SpecificationObject.withPointsOfBefore(present);
        why = why.concat(", without the points that you edited; the Markdown below has them");
      }
      why = why.concat(".");
      search = writerOfStart.write(JournalObject.of(present), Frame.beforeTheFirst());
    }
    Html.setText(note, why);
    Html.setValue(link, address(search, figure.getAttribute("id")));
  }

  /** Makes what is chosen. */
  private void make(Use use) {
    String chosen = Html.value(format);
    switch (chosen) {
      case SVG -> use.take(JSString.valueOf(PictureFile.svg(figure)));
      case PNG -> toBlob(PictureFile.canvas(figure), use);
      case FENCE ->
          use.take(
              JSString.valueOf(
                  ShareExports.exportFence(
                      run.specification(),
                      figure.getAttribute("id"),
                      title(figure),
                      description(figure))));
      default -> {
        if (frame().diverged()) {
          run.say("There is no network to take home: its numbers have overflowed.");
          return;
        }
        try {
          use.take(JSString.valueOf(network(chosen)));
        } catch (IllegalArgumentException refusal) {
          run.say(refusal.getMessage());
        }
      }
    }
  }

  private String network(String chosen) {
    Scene scene = run.scene();
    return ShareExports.exportNetwork(
        run.specification(),
        title(figure),
        scene.getTrainingFeatures(),
        Float64Array.fromJavaArray(frame().parameters()),
        frame().epoch(),
        chosen);
  }

  private String file() {
    String chosen = Html.value(format);
    return switch (chosen) {
      case SVG -> "trainer.svg";
      case PNG -> "trainer.png";
      case FENCE -> "trainer.md";
      default -> NetworkFormats.named(chosen).fileName();
    };
  }

  private Frame frame() {
    return new Frame(run.frame().toJavaArray());
  }

  private void save(JSObject content) {
    String file = file();
    save(content, file);
    run.say("Saved as ".concat(file).concat("."));
  }

  private void copy(JSObject content) {
    copy(content, () -> run.say("Copied."), this::notCopied);
  }

  private void notCopied() {
    selectAll(link);
    run.say("The browser did not let it be copied.");
  }

  /** Takes over what was made, a text or a picture. */
  @JSFunctor
  private interface Use extends JSObject {
    void take(JSObject content);
  }

  @JSBody(params = "figure", script = "return figure.querySelector('.trainer-title').textContent;")
  private static native String title(HTMLElement figure);

  @JSBody(
      params = "figure",
      script = "return figure.querySelector('[data-part=map]').getAttribute('aria-label');")
  private static native String description(HTMLElement figure);

  @JSBody(params = "field", script = "field.select();")
  private static native void selectAll(HTMLElement field);

  @JSBody(
      params = {"canvas", "use"},
      script = "canvas.toBlob(use);")
  private static native void toBlob(JSObject canvas, Use use);

  /** Returns the address of this page with another question, at a figure. */
  @JSBody(
      params = {"search", "id"},
      script =
          "return location.origin + location.pathname + (search ? '?' + search : '') + '#' + id;")
  private static native String address(String search, String id);

  /** Copies a text, or a picture. */
  @JSBody(
      params = {"content", "done", "failed"},
      script =
          "const clipboard = navigator.clipboard;"
              + "const copied = !clipboard ? Promise.reject()"
              + "  : content instanceof Blob"
              + "    ? clipboard.write([new ClipboardItem({ [content.type]: content })])"
              + "    : clipboard.writeText(content);"
              + "copied.then(done, failed);")
  private static native void copy(JSObject content, Html.Action done, Html.Action failed);

  @JSBody(
      params = {"content", "file"},
      script =
          "const link = document.createElement('a');"
              + "link.href = URL.createObjectURL(new Blob([content]));"
              + "link.download = file;"
              + "link.click();"
              + "setTimeout(() => URL.revokeObjectURL(link.href), 60000);")
  private static native void save(JSObject content, String file);
}
