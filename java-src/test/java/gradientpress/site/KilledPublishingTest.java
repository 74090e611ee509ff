package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import gradientpress.site.publish.SiteSwap;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever kills a build finds a whole site. */
class KilledPublishingTest {
  private static final List<String> FILES = List.of("index.html", "a/index.html", "a/b.css");

  /** How often a publisher is killed, each of whom has published many sites before. */
  private static final int KILLS = 8;

  private static final int LONGEST_LIFE = 60;

  @TempDir private Path folder;

  /** Publishes one site after the other, the files of each saying which it is. */
  static final class Publisher {
    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      SiteSwap swap = new SiteSwap(root.resolve("_site"));
      Path staged = root.resolve("staged");
      for (int version = 1; ; version++) {
        Folder.delete(staged);
        for (String file : FILES) {
          Folder.write(staged.resolve(file), Integer.toString(version).getBytes());
        }
        swap.swapIn(staged);
        if (version == 1) {
          System.out.println("published");
        }
      }
    }
  }

  @Test
  void leavesAWholeSite() throws Exception {
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Process publisher =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  Publisher.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader lines = publisher.inputReader()) {
        assertEquals("published", lines.readLine());
        assertTrue(!publisher.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS));
      } finally {
        publisher.destroyForcibly().waitFor(); // SIGKILL
      }
      assertTrue(isWhole("_site") || !exists("_site") && isWhole("_site.previous"));
      new SiteSwap(folder.resolve("_site")).recover();
      assertTrue(isWhole("_site"), "after the next command");
      assertTrue(!exists("_site.previous") && !exists("_site.gone"));
    }
  }

  private boolean exists(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** Says whether all files of a site are there, and of one version. */
  private boolean isWhole(String name) throws IOException {
    Set<String> versions = new HashSet<>();
    for (String file : Folder.files(folder.resolve(name))) {
      versions.add(Files.readString(folder.resolve(name).resolve(file)));
    }
    return versions.size() == 1
        && Folder.files(folder.resolve(name)).equals(FILES.stream().sorted().toList());
  }
}
