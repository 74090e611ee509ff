package gradientpress.site.desk;

import gradientpress.site.post.Post;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All posts as they lie on the desk; those that have not changed are not read again. */
final class Sheets {
  private final Path root;
  private final Map<String, Sheet> sheets = new TreeMap<>();

  /**
   * Begins with nothing.
   *
   * @param root the project's folder
   */
  Sheets(Path root) {
    this.root = root;
  }

  /**
   * Takes in which posts there are by now, and reads those that have changed or depend on what has.
   *
   * @param changed paths below the project's folder; what does not look changed is read all the
   *     same if it is named here
   */
  void read(PostStages stages, Set<String> changed) throws IOException {
    List<String> othersChanged =
        changed.stream()
            .filter(path -> !isPost(path))
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .toList();
    Set<String> stems = new HashSet<>();
    for (Path file : PostFiles.under(root)) {
      String stem = PostFiles.stem(file);
      String path = PostFiles.path(stem);
      Sheet known = sheets.get(stem);
      try {
        Stamp stamp = Stamp.of(file);
        boolean same =
            known != null
                && known.stamp().equals(stamp)
                && !changed.contains(path)
                && othersChanged.stream().noneMatch(known::mayDependOn);
        if (!same) {
          sheets.put(stem, read(stages, file, path, stamp));
        }
        stems.add(stem);
      } catch (NoSuchFileException e) {
        continue; // it went while we were looking
      }
    }
    sheets.keySet().retainAll(stems);
  }

  private static Sheet read(PostStages stages, Path file, String path, Stamp stamp)
      throws NoSuchFileException {
    try {
      return Sheet.read(path, stamp, stages.read(file));
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Sheet.failed(path, stamp, Answer.Failure.describe(e));
    }
  }

  /** Says whether a path is one at which posts are. */
  static boolean isPost(String path) {
    return path.startsWith(PostFiles.FOLDER + "/") && path.endsWith(".md");
  }

  /** Replaces a sheet by one that says what our own code has failed at. */
  void fail(String stem, String failure) {
    Sheet sheet = sheets.get(stem);
    sheets.put(stem, Sheet.failed(sheet.path(), sheet.stamp(), failure));
  }

  /** Returns the posts' file names without {@code .md}. */
  Set<String> stems() {
    return sheets.keySet();
  }

  Collection<Sheet> all() {
    return sheets.values();
  }

  /** Returns the sheets by the posts' file names without {@code .md}, as they are now. */
  List<Map.Entry<String, Sheet>> entries() {
    return new ArrayList<>(sheets.entrySet());
  }

  /** Returns what was read of each post, by its file name without {@code .md}. */
  Map<String, Optional<Post>> posts() {
    Map<String, Optional<Post>> posts = new TreeMap<>();
    sheets.forEach((stem, sheet) -> posts.put(stem, sheet.post()));
    return posts;
  }
}
