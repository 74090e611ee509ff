package gradientpress.site.file;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A {@link CacheFolder} of objects, kept as JSON.
 *
 * @param <T> what is kept
 */
public final class JsonCache<T> {
  private final CacheFolder folder;
  private final Class<T> type;
  private final Gson gson = new Gson();

  /**
   * Opens a cache.
   *
   * @param folder where the entries are, or will be
   * @param type what Gson reads them as
   */
  public JsonCache(Path folder, Class<T> type) {
    this.folder = new CacheFolder(folder, ".txt");
    this.type = type;
  }

  /** Returns what is kept under a key. */
  public Optional<T> find(String key) {
    return folder
        .find(key)
        .map(json -> gson.fromJson(new String(json, StandardCharsets.UTF_8), type));
  }

  /** Keeps something under a key, if possible. */
  public void keep(String key, T value) {
    folder.keep(key, gson.toJson(value, type).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the folder of the entries. */
  public CacheFolder folder() {
    return folder;
  }
}
