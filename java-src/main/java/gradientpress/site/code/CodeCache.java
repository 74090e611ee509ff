package gradientpress.site.code;

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
import java.util.Optional;
import java.util.Set;

/**
 * What came of the code of posts, kept until that code, or ours, changes.
 *
 * <p>An entry begins with the digest of its content; one that is altered counts as missing. So the
 * folder may be deleted at any time.
 */
final class CodeCache {
  private static final int DIGEST_LENGTH = 64;

  private final Path folder;
  private final Gson gson = new Gson();
  private final Set<String> used = new HashSet<>();

  CodeCache(Path folder) {
    this.folder = folder;
  }

  /** Returns what is kept under a key. */
  Optional<List<CodeResult>> find(String key) throws IOException {
    Path entry = entry(key);
    if (!Files.isRegularFile(entry)) {
      return Optional.empty();
    }
    String content = new String(Files.readAllBytes(entry), StandardCharsets.UTF_8);
    String json = content.substring(Math.min(content.length(), DIGEST_LENGTH + 1));
    if (!content.startsWith(new Sha256().add(json).hex() + "\n")) {
      return Optional.empty();
    }
    try {
      return Optional.of(List.of(gson.fromJson(json, CodeResult[].class)));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Keeps something under a key. */
  void keep(String key, List<CodeResult> results) throws IOException {
    String json = gson.toJson(results);
    String content = new Sha256().add(json).hex() + "\n" + json;
    Folder.write(entry(key), content.getBytes(StandardCharsets.UTF_8));
  }

  private Path entry(String key) {
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
