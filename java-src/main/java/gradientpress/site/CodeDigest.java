package gradientpress.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A digest of the compiled code that decides what a trained example looks like. */
final class CodeDigest {
  private static final List<String> PACKAGES = List.of("nn", "data", "example", "view", "site");

  private CodeDigest() {}

  /** Returns the digest of the code that is running, from a folder of classes or from a jar. */
  static String ofRunningCode() throws IOException {
    Path code;
    try {
      code = Path.of(CodeDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(code)) {
      return of(code);
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return of(jar.getPath("/"));
    }
  }

  private static String of(Path classes) throws IOException {
    Sha256 digest = new Sha256();
    for (String name : PACKAGES) {
      Path folder = classes.resolve("gradientpress").resolve(name);
      for (String file : Folder.files(folder)) {
        digest.add(name + "/" + file).add(Files.readAllBytes(folder.resolve(file)));
      }
    }
    return digest.hex();
  }
}
