package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.browser.engine.NodeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the preview learns of the end of the program that has started it. */
class OrphanedPreviewIT {
  private static final String CHILD =
      """
      const { onOrphaned } = await import(process.argv[2]);
      const late = setTimeout(() => console.log("not told"), 20_000);
      onOrphaned(() => {
        console.log("told");
        clearTimeout(late);
      });
      process.send("ready");
      process.channel.unref();
      """;

  /** Ends as soon as its child is there, which prints on. */
  private static final String PARENT =
      """
      import { fork } from "node:child_process";
      const [child, module] = process.argv.slice(2);
      fork(child, [module]).on("message", () => process.exit());
      """;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not tell")
  void itIsTold() throws IOException {
    Path child = Files.writeString(folder.resolve("child.mjs"), CHILD);
    Path parent = Files.writeString(folder.resolve("parent.mjs"), PARENT);
    String module = Path.of("_includes/preview/parent.js").toUri().toString();
    assertEquals("told", NodeScript.runFile(parent, child.toString(), module));
  }
}
