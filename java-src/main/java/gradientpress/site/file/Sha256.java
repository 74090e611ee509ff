package gradientpress.site.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 digest of several parts, none of which can run into the next. */
public final class Sha256 {
  private static final int SHORT = 16;

  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** Returns the digest of a text by itself, as any other program has it. */
  public static String of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(new Sha256().digest.digest(bytes));
  }

  /** Adds a part, preceded by its length. */
  public Sha256 add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(part);
    return this;
  }

  /** Adds a text. */
  public Sha256 add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a file, or all files below a folder in the order of their names: names, and digests of
   * their contents.
   *
   * @param name what the file or folder is called in the digest
   * @param path where it is; what is not there adds nothing
   */
  public Sha256 addFiles(String name, Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      add(name).add(Files.readAllBytes(path));
    }
    List<String> files = Folder.files(path);
    List<byte[]> contents = AtOnce.make(files, file -> digest(path.resolve(file)));
    for (int i = 0; i < files.size(); i++) {
      add(name + "/" + files.get(i)).add(contents.get(i));
    }
    return this;
  }

  private static byte[] digest(Path file) throws IOException {
    return new Sha256().digest.digest(Files.readAllBytes(file));
  }

  /**
   * Returns the first 16 of the digest's hexadecimal digits: enough to tell files of a site apart.
   */
  public String shortHex() {
    return hex().substring(0, SHORT);
  }

  /** Returns the digest as 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
