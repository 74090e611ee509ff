package gradientpress.site.publish;

import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that the pages are made from, and whether it has changed since they were published.
 */
public final class SiteInputs {
  private static final List<String> PLACES =
      List.of(
          "target/content",
          "_includes",
          "assets",
          ".eleventy.js",
          "package-lock.json",
          "target/reference",
          "target/trainer");

  private static final String PREPARED = "target/posts";

  /** Posts as they are rendered; each holds a digest of what was prepared for it. */
  private static final String COPIES = "target/content/posts";

  private static final String JSON = ".json";

  /** The pictures of posts, whose names hold digests of their contents. */
  private static final String PICTURES = "images/";

  private final Path root;
  private final BasePath basePath;

  public SiteInputs(Path root, BasePath basePath) {
    this.root = root;
    this.basePath = basePath;
  }

  /** Returns a digest of the names and contents of all inputs. */
  String digest() throws IOException {
    Sha256 digest = new Sha256().add(basePath.path());
    for (String place : PLACES) {
      digest.addFiles(place, root.resolve(place));
    }
    for (String file : Folder.files(root.resolve(PREPARED))) {
      digest.add(PREPARED + "/" + file);
      if (!file.startsWith(PICTURES) && !hasCopy(file)) {
        digest.add(Files.readAllBytes(root.resolve(PREPARED).resolve(file)));
      }
    }
    return digest.hex();
  }

  /** Says whether a file was prepared for a post, whose copy changes whenever the file does. */
  private boolean hasCopy(String file) {
    if (!file.endsWith(JSON)) {
      return false;
    }
    String copy = file.substring(0, file.length() - JSON.length()) + ".md";
    return Files.exists(root.resolve(COPIES).resolve(copy));
  }

  /** Notes the present inputs, and whether the published site was made from the very same. */
  public boolean note() throws IOException {
    Path target = root.resolve("target");
    String digest = digest() + "\n";
    Folder.write(target.resolve("site-inputs.sha256"), digest.getBytes(StandardCharsets.UTF_8));
    Path published = target.resolve("site-published.sha256");
    boolean unchanged =
        Files.isRegularFile(published)
            && Files.readString(published).equals(digest)
            && Files.isRegularFile(root.resolve("_site/index.html"));
    if (unchanged) {
      Folder.write(marker(root), new byte[0]);
    }
    return unchanged;
  }

  /** Returns the file that is there while the published site is up to date. */
  public static Path marker(Path root) {
    return root.resolve("target/site-unchanged");
  }
}
