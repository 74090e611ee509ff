package gradientpress.site.code;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A post of the tests, of Markdown only: what its page shows of its code, and what is reported. */
final class CodePost {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final JsonArray parts;
  private final SourceText source;
  private final Diagnostics diagnostics = new Diagnostics();

  private CodePost(String markdown, CodeStage stage) {
    source = new SourceText("x.md", markdown);
    try {
      parts = stage.run("x", read(source, diagnostics), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a stage whose blocks may run for so many seconds. */
  static CodeStage stage(Path folder, int seconds) {
    return new CodeStage(
        folder, "code", ToolProvider.getSystemJavaCompiler(), Duration.ofSeconds(seconds));
  }

  static CodePost of(String markdown, CodeStage stage) {
    return new CodePost(markdown, stage);
  }

  static PostCode read(SourceText source, Diagnostics diagnostics) {
    JavaFences fences = new JavaFences(diagnostics);
    new Body(source, 0).fences().forEach(fences::read);
    return fences.code();
  }

  /** Returns what the page shows, as JSON. */
  String json() {
    return GSON.toJson(parts) + "\n";
  }

  /** Returns the text below the n-th fence. */
  String text(int fence) {
    return parts.get(fence).getAsJsonObject().get("text").getAsString();
  }

  SourceText source() {
    return source;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics.inOrder();
  }

  /** Returns each mistake as "line:column code: message". */
  String reported() {
    return diagnostics().stream()
        .map(
            d ->
                "%s:%s %s: %s"
                    .formatted(
                        d.span().position().line(),
                        d.span().position().column(),
                        d.mistake().code(),
                        d.message()))
        .collect(Collectors.joining("\n"));
  }
}
