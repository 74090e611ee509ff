package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** Gives away what the reader has got: a link to just this moment, and the network as it is. */
final class SharePanel implements Panel {
  /** What can be had of the network, in the names of the exporting module. */
  private enum Format {
    JSON("json", "Weights as JSON", "network.json"),
    JAVA("java", "Java", "Network.java"),
    JAVASCRIPT("javascript", "JavaScript", "network.mjs"),
    PYTHON("python", "Python", "network.py"),
    FENCE("fence", "Markdown, to embed it in a post", "trainer.md"),
    SVG("svg", "Picture as SVG", "trainer.svg"),
    PNG("png", "Picture as PNG", "trainer.png");

    private final String key;
    private final String label;
    private final String file;

    Format(String key, String label, String file) {
      this.key = key;
      this.label = label;
      this.file = file;
    }
  }

  private final TrainerFigure trainer;
  private final HTMLElement figure;
  private HTMLElement link;
  private HTMLElement note;
  private HTMLElement format;
  private LateModule module;

  SharePanel(TrainerFigure trainer, HTMLElement figure) {
    this.trainer = trainer;
    this.figure = figure;
  }

  @Override
  public String title() {
    return "Share";
  }

  @Override
  public void build(HTMLElement body) {
    HTMLElement row = Html.add(body, "div", "workbench-row share-link");
    link = Html.field(row, "input", "text", "A link to just this moment of the run");
    Html.toggle(link, "readonly", true);
    Html.on(link, "focus", () -> selectAll(link));
    Html.button(
        row,
        "Copy link",
        () -> copy(JSString.valueOf(Html.value(link)), this::copied, this::notCopied));
    note = Html.add(body, "p", "workbench-note");
    HTMLElement take = Html.add(body, "div", "workbench-row");
    format = Html.field(take, "select", "", "What there is to see now");
    for (Format choice : Format.values()) {
      Html.option(format, Integer.toString(choice.ordinal()), choice.label);
    }
    Html.button(take, "Copy", () -> export(false));
    Html.button(take, "Download", () -> export(true));
    module = new LateModule("export", Html.add(body, "div", ""), trainer::say);
  }

  @Override
  public void show() {
    String id = figure.getAttribute("id");
    String search = Permalink.write(id, trainer.run().moment(), trainer.controls());
    Html.setText(
        note,
        hasEdits(trainer.run().specification())
            ? "The link leads to the points as they were before you edited them."
            : "");
    boolean fits = search.length() <= Permalink.LONGEST;
    Html.setValue(
        link, fits ? address(search, id) : "This run was changed too often to fit into a link.");
  }

  private void export(boolean toFile) {
    Format chosen = Format.values()[(int) Html.number(format)];
    Mirror mirror = trainer.run().mirror();
    if (mirror.frame().diverged() && chosen.ordinal() < Format.FENCE.ordinal()) {
      trainer.say("There is no network to take home: its numbers have overflowed.");
      return;
    }
    module.use(loaded -> write(loaded, chosen, mirror, toFile));
  }

  private void write(JSObject loaded, Format chosen, Mirror mirror, boolean toFile) {
    write(
        loaded,
        figure,
        trainer.run().specification(),
        Float64Array.fromJavaArray(mirror.split().training().features()),
        Float64Array.fromJavaArray(mirror.network().parameters()),
        mirror.frame().epoch(),
        chosen.key,
        content -> {
          if (toFile) {
            save(content, chosen.file);
            trainer.say("Saved as ".concat(chosen.file).concat("."));
          } else {
            copy(content, this::copied, this::notCopied);
          }
        },
        () -> trainer.say("That could not be written."));
  }

  private void copied() {
    trainer.say("Copied.");
  }

  private void notCopied() {
    selectAll(link);
    trainer.say("The browser did not let it be copied.");
  }

  @JSFunctor
  private interface ContentListener extends JSObject {
    void accept(JSObject content);
  }

  @JSBody(params = "specification", script = "return !!specification.edits;")
  private static native boolean hasEdits(SpecificationObject specification);

  @JSBody(params = "field", script = "field.select();")
  private static native void selectAll(HTMLElement field);

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

  /** Lets the module write the network, or its pictures. */
  @JSBody(
      params = {
        "module",
        "figure",
        "specification",
        "inputs",
        "parameters",
        "epoch",
        "format",
        "done",
        "failed"
      },
      script =
          "const title = figure.querySelector('.trainer-title').textContent;"
              + "const alt = figure.querySelector('[data-part=map]').getAttribute('aria-label');"
              + "const write = () => {"
              + "  const exports = module.ExportExports;"
              + "  if (format === 'svg') return exports.exportSvg(figure);"
              + "  if (format === 'png') return new Promise((resolve) =>"
              + "    exports.exportCanvas(figure).toBlob(resolve));"
              + "  return format === 'fence'"
              + "    ? exports.exportFence(specification, figure.id, title, alt)"
              + "    : exports.exportNetwork("
              + "        specification, title, inputs, parameters, epoch, format);"
              + "};"
              + "new Promise((resolve) => resolve(write())).then(done, failed);")
  private static native void write(
      JSObject module,
      HTMLElement figure,
      SpecificationObject specification,
      Float64Array inputs,
      Float64Array parameters,
      int epoch,
      String format,
      ContentListener done,
      Html.Action failed);
}
