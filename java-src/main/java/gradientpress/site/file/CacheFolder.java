package gradientpress.site.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * What takes long to make, kept under keys that change with all that it depends on.
 *
 * <p>An entry begins with a checksum (CRC-32C) of its key and its content, and its length. One that
 * is cut short, damaged or another's counts as missing; so the folder may be deleted at any time,
 * and several threads and builds may use it at once. Where it cannot be written, nothing is kept.
 */
public final class CacheFolder {
  private static final int HEADER_LENGTH = Long.BYTES + Integer.BYTES;

  /** How long an entry is kept that nobody asks for: other drafts, earlier settings. */
  private static final Duration KEPT = Duration.ofDays(14);

  /** How exactly it is noted when an entry was last asked for. */
  private static final Duration NOTED = Duration.ofDays(1);

  private final Path folder;
  private final String suffix;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private volatile String trouble = "";

  /**
   * Opens a cache.
   *
   * @param folder where the entries are, or will be
   * @param suffix of the entries' names, with its point
   */
  public CacheFolder(Path folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /** Returns what is kept under a key. */
  public Optional<byte[]> find(String key) {
    Path entry = entry(key);
    try {
      ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(entry));
      if (whole.capacity() < HEADER_LENGTH) {
        return Optional.empty();
      }
      long checksum = whole.getLong();
      int length = whole.getInt();
      byte[] content = Arrays.copyOfRange(whole.array(), HEADER_LENGTH, whole.capacity());
      if (length != content.length || checksum != checksum(key, content)) {
        return Optional.empty();
      }
      noteUse(entry);
      return Optional.of(content);
    } catch (IOException missingOrUnreadable) {
      return Optional.empty();
    }
  }

  /** Keeps something under a key, if possible. */
  public void keep(String key, byte[] content) {
    try {
      Folder.write(entry(key), whole(key, content));
    } catch (IOException e) {
      trouble = e.toString();
    }
  }

  private Path entry(String key) {
    String name = key.concat(suffix);
    used.add(name);
    return folder.resolve(name);
  }

  private static byte[] whole(String key, byte[] content) {
    return ByteBuffer.allocate(HEADER_LENGTH + content.length)
        .putLong(checksum(key, content))
        .putInt(content.length)
        .put(content)
        .array();
  }

  /** What is compared is not who wrote an entry, but whether it came through whole. */
  private static long checksum(String key, byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(key.getBytes(StandardCharsets.UTF_8));
    checksum.update(content);
    return checksum.getValue();
  }

  private static void noteUse(Path entry) {
    try {
      if (isOlderThan(NOTED, entry)) {
        Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
      }
    } catch (IOException readOnlyOrGone) {
      // Then it may be deleted sooner, and is made again.
    }
  }

  private static boolean isOlderThan(Duration age, Path entry) throws IOException {
    return Files.getLastModifiedTime(entry).toInstant().isBefore(Instant.now().minus(age));
  }

  /** Deletes the entries that nobody has asked for in a long time. */
  public void deleteStale() {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!used.contains(entry.getFileName().toString())) {
          deleteIfStale(entry);
        }
      }
    } catch (IOException noSuchFolder) {
      // Then there is nothing to delete.
    }
  }

  private static void deleteIfStale(Path entry) {
    try {
      if (isOlderThan(KEPT, entry)) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException goneOrReadOnly) {
      // Another build was quicker, or it stays.
    }
  }

  /** Returns why something could not be kept, if something could not. */
  public Optional<String> trouble() {
    return Optional.of(trouble).filter(text -> !text.isEmpty());
  }
}
