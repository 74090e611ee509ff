package gradientpress.site.file;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What takes long to find out, kept as JSON under a key that changes with all that it depends on.
 *
 * <p>An entry begins with the digest of its key and its content; one that is altered or another's
 * counts as missing. So the folder may be deleted at any time.
 *
 * @param <T> what is kept
 */
public final class JsonCache<T> {
  private static final String SUFFIX = ".txt";
  private static final int DIGEST_LENGTH = 64;

  private final Path folder;
  private final Class<T> type;
  private final Gson gson = new Gson();
  private final Set<String> used = new HashSet<>();

  /**
   * Opens a cache.
   *
   * @param folder where the entries are
   * @param type what Gson reads them as
   */
  public JsonCache(Path folder, Class<T> type) {
    this.folder = folder;
    this.type = type;
  }

  /** Returns what is kept under a key. */
  public Optional<T> find(String key) throws IOException {
    Path entry = entry(key);
    if (!Files.isRegularFile(entry)) {
      return Optional.empty();
    }
    String content = new String(Files.readAllBytes(entry), StandardCharsets.UTF_8);
    String json = content.substring(Math.min(content.length(), DIGEST_LENGTH + 1));
    if (!content.equals(content(key, json))) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(gson.fromJson(json, type));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Keeps something under a key. */
  public void keep(String key, T value) throws IOException {
    String content = content(key, gson.toJson(value, type));
    Folder.write(entry(key), content.getBytes(StandardCharsets.UTF_8));
  }

  private static String content(String key, String json) {
    return new Sha256().add(key).add(json).hex() + "\n" + json;
  }

  private Path entry(String key) {
    used.add(key + SUFFIX);
    return folder.resolve(key + SUFFIX);
  }

  /** Deletes the entries that nobody has asked for. */
  public void deleteUnused() throws IOException {
    for (String name : Folder.files(folder)) {
      if (!used.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }
}
