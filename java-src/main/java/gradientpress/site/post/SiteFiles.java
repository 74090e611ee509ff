package gradientpress.site.post;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that posts may refer to, exactly as they are spelt on disk.
 *
 * @param assets addresses of the files under {@code assets/}, such as "/assets/images/cat.svg"
 * @param layouts names of the layouts, such as "post.njk"
 */
public record SiteFiles(List<String> assets, List<String> layouts) {

  public static SiteFiles under(Path root) throws IOException {
    List<String> assets =
        Folder.files(root.resolve("assets")).stream().map(name -> "/assets/" + name).toList();
    return new SiteFiles(assets, layoutsIn(root.resolve("_includes")));
  }

  private static List<String> layoutsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".njk"))
          .sorted()
          .toList();
    }
  }
}
