package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.browser.share.ShareBundle;
import gradientpress.site.CompileTrainer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same classes are translated to the same bytes. */
@DisplayName("What is translated again")
class SameModuleIT {
  private static final Path MADE = Path.of("target", "trainer", "share.js");

  @TempDir private Path folder;

  /** A JVM that has done something else before, and then translates. */
  static final class Again {
    public static void main(String[] arguments) throws Exception {
      for (int i = 0; i < 1000; i++) {
        System.identityHashCode(new Object()); // would give what follows other hashes
      }
      CompileTrainer.compile(ShareBundle.class.getName(), Path.of(arguments[0]));
    }
  }

  @Test
  void isTheSameInAnotherJvm() throws Exception {
    Path again = folder.resolve("again/share.js");
    ProcessBuilder program =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "@.mvn/compile-trainer.args",
            "-XX:TieredStopAtLevel=1",
            "-Dnode=" + System.getProperty("node", "node"),
            "-classpath",
            System.getProperty("java.class.path"),
            Again.class.getName(),
            again.toString());
    assertEquals(0, program.inheritIO().start().waitFor());
    assertArrayEquals(Files.readAllBytes(MADE), Files.readAllBytes(again));
  }
}
