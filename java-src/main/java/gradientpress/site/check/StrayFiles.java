package gradientpress.site.check;

import gradientpress.site.file.Folder;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds symbolic links through which something from elsewhere would get onto the site. */
public final class StrayFiles {
  private static final List<String> FOLDERS = List.of("assets", "content");

  /** Tables are refused where a post names them. */
  private static final String TABLE = ".csv";

  private StrayFiles() {}

  /** Reports posts, pages and assets that are really in other folders. */
  public static void check(Path root, Diagnostics diagnostics) throws IOException {
    for (String name : FOLDERS) {
      Path folder = root.resolve(name);
      for (String file : Folder.files(folder)) {
        if (!file.endsWith(TABLE) && Folder.leadsOut(folder.resolve(file), folder)) {
          diagnostics.report(
              Mistake.FILE_OUTSIDE_TREE,
              new Span(new SourceText(name + "/" + file, ""), 0, 0),
              "a symbolic link leads out of " + name + "/",
              "put a copy there instead");
        }
      }
    }
  }
}
