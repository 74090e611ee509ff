package gradientpress.site.definition;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Good definitions of posts, kept until their code, or ours, changes.
 *
 * <p>An entry begins with the digest of its content; one that is altered counts as missing. So the
 * folder may be deleted at any time.
 */
final class DefinitionCache {
  private static final int DIGEST_LENGTH = 64;

  /** What is kept of a post. */
  record Entry(
      Map<String, byte[]> files, List<Definition> definitions, List<Description> descriptions) {}

  private final Path folder;
  private final Gson gson = new Gson();
  private final Set<String> used = new HashSet<>();

  DefinitionCache(Path folder) {
    this.folder = folder;
  }

  /** Returns what is kept under a key. */
  Optional<Entry> find(String key) throws IOException {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String json = content.substring(Math.min(content.length(), DIGEST_LENGTH + 1));
    if (!content.startsWith(new Sha256().add(json).hex() + "\n")) {
      return Optional.empty();
    }
    try {
      return Optional.of(gson.fromJson(json, Entry.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Keeps something under a key. */
  void keep(String key, Entry entry) throws IOException {
    String json = gson.toJson(entry);
    String content = new Sha256().add(json).hex() + "\n" + json;
    Folder.write(file(key), content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String key) {
    used.add(key + ".txt");
    return folder.resolve(key + ".txt");
  }

  /** Deletes the entries that nobody has asked for. */
  void deleteUnused() throws IOException {
    for (String name : Folder.files(folder)) {
      if (!used.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }
}
