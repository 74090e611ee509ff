package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/**
 * The same posts become the same bytes: in another folder, on another machine's terms of time and
 * language, and whichever file was there first.
 */
class SameSiteIT {
  private static final String POST =
      """
      ---
      layout: post.njk
      title: "%1$s: İıß, 日本"
      description: One of the posts that are built on two machines
      date: 2024-01-0%2$d 23:30 -0500
      updated: 2024-05-01
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Image, "Tag %2$d", C++, İstanbul]
      series: {name: Inverse}
      toc: true
      formerly: [old-%1$s]
      ---

      ## Inside

      Once[^a], `=ring.accuracy` right after `=ring.epoch` epochs.

      [^a]: And again.

      %3$s
      ```trainer
      id: ring
      title: A ring
      data: circle
      points: 40
      hidden: [3]
      activation: %4$s
      epochs: 2
      alt: A curved boundary
      ```
      """;

  private static final String OWN =
      """
      ```java shared
      import gradientpress.nn.activation.Activation;

      static final class Square implements Activation {
        public String name() {
          return "square";
        }

        public void apply(double[] sums, double[] outputs, int count) {
          for (int i = 0; i < count; i++) {
            outputs[i] = sums[i] * sums[i];
          }
        }

        public void multiplyByDerivative(
            double[] sums, double[] outputs, double[] errors, int count) {
          for (int i = 0; i < count; i++) {
            errors[i] *= 2 * sums[i];
          }
        }
      }
      ```

      ```java run
      System.out.printf("%%.2f%%n", 1.5);
      ```
      """;

  /** The posts, by name. */
  private static final List<Map.Entry<String, String>> POSTS =
      List.of(
          Map.entry("plain", POST.formatted("Plain", 1, "", "tanh")),
          Map.entry("own", POST.formatted("Own", 2, OWN.formatted(), "square")),
          Map.entry("last", POST.formatted("Last", 2, "A second part.\n", "relu")));

  @Test
  void isTheSameByteForByte() throws Exception {
    List<Map.Entry<String, String>> reversed = new ArrayList<>(POSTS);
    Collections.reverse(reversed);
    GeneratedSite here = site("same-site", POSTS);
    GeneratedSite there = site("the-same-site-in-a-folder-of-another-name", reversed);
    Executor inThreads = task -> new Thread(task).start();
    CompletableFuture.allOf(
            CompletableFuture.runAsync(
                () -> build(here, "tr", "TR", "Pacific/Kiritimati"), inThreads),
            CompletableFuture.runAsync(() -> build(there, "ar", "EG", "America/Adak"), inThreads))
        .join();

    List<String> files = Folder.files(here.folder());
    assertEquals(files, Folder.files(there.folder()));
    assertTrue(files.stream().anyMatch(file -> file.startsWith("assets/trainer/own/")));
    for (String file : files) {
      assertArrayEquals(
          Files.readAllBytes(here.folder().resolve(file)),
          Files.readAllBytes(there.folder().resolve(file)),
          file);
    }
  }

  private static GeneratedSite site(String name, List<Map.Entry<String, String>> posts)
      throws IOException {
    GeneratedSite site = new GeneratedSite(name);
    Folder.delete(site.project().resolve("target/trainer/own"));
    for (Map.Entry<String, String> post : posts) {
      site.write(post.getKey(), post.getValue());
    }
    return site;
  }

  private static void build(GeneratedSite site, String language, String country, String zone) {
    try {
      site.build(
          List.of(
              "-Duser.language=" + language,
              "-Duser.country=" + country,
              "-Duser.timezone=" + zone,
              "-Dfile.encoding=US-ASCII"),
          Map.of(
              "TZ", zone, "LC_ALL", language + "_" + country, "LANG", language, "BASE_PATH", "/"));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
