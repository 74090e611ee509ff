package gradientpress.site.desk;

import gradientpress.site.file.Folder;
import gradientpress.site.mirror.OtherPages;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the preview's pages are rendered from, in folders of its own: a build beside it does not
 * mind, and a post that is broken keeps its last good copy.
 */
final class Copies {
  private static final String CONTENT = "content/";
  private static final String POSTS = "posts/";
  private static final String TYPE = ".md";

  private final Path content;
  private final Path prepared;
  private final Set<String> written = new TreeSet<>();
  private final Set<String> removed = new TreeSet<>();

  Copies(Path root) {
    content = root.resolve("target/preview/content");
    prepared = root.resolve("target/preview/posts");
  }

  /** Writes what a post was made into: first what its page needs, then the copy that is noticed. */
  void writePost(String post, PostStages.Preparation preparation) throws IOException {
    for (Map.Entry<String, byte[]> file : preparation.files().entrySet()) {
      Folder.write(prepared.resolve(file.getKey()), file.getValue());
    }
    String data = post + ".json";
    if (!preparation.files().containsKey(data)) {
      Files.deleteIfExists(prepared.resolve(data));
    }
    write(POSTS + post + TYPE, preparation.copy());
  }

  /** Writes what is made into pages besides: first what they need, too. */
  void writeOthers(OtherPages others, Set<String> homeless) throws IOException {
    for (Map.Entry<String, byte[]> file : others.prepared().entrySet()) {
      Folder.write(prepared.resolve(file.getKey()), file.getValue());
    }
    for (Map.Entry<String, byte[]> copy : others.copies().entrySet()) {
      if (!homeless.contains(CONTENT + copy.getKey())) {
        write(copy.getKey(), copy.getValue());
      }
    }
  }

  private void write(String name, byte[] content) throws IOException {
    if (Folder.write(this.content.resolve(name), content)) {
      written.add(name);
    }
  }

  /** Removes the copies of posts that are there no longer. */
  void keepPosts(Set<String> names) throws IOException {
    remove(name -> isPost(name) && !names.contains(postName(name)));
  }

  /** Removes the copies of other files that are there no longer. */
  void keepOthers(Set<String> names) throws IOException {
    remove(name -> !isPost(name) && !names.contains(name));
  }

  private void remove(Predicate<String> unwanted) throws IOException {
    for (String name : Folder.files(content)) {
      if (unwanted.test(name)) {
        Files.deleteIfExists(content.resolve(name));
        if (isPost(name)) {
          Files.deleteIfExists(prepared.resolve(postName(name) + ".json"));
        }
        removed.add(name);
      }
    }
  }

  private static boolean isPost(String name) {
    return (CONTENT + name).startsWith(PostFiles.FOLDER + "/") && name.endsWith(TYPE);
  }

  private static String postName(String name) {
    return name.substring(POSTS.length(), name.length() - TYPE.length());
  }

  /** Returns the copies that were written since this was asked last. */
  Set<String> takeWritten() {
    return take(written);
  }

  /** Returns the copies that were removed since this was asked last. */
  Set<String> takeRemoved() {
    return take(removed);
  }

  private static Set<String> take(Set<String> names) {
    Set<String> taken = new TreeSet<>(names);
    names.clear();
    return taken;
  }
}
