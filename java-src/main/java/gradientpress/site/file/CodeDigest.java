package gradientpress.site.file;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A digest of our own compiled code, which decides what comes out of it. */
public final class CodeDigest {
  /** Of all the code; empty until somebody asks. Code that is running does not change. */
  private static String ofAll = "";

  private CodeDigest() {}

  /**
   * Returns the digest of some packages of the code that is running.
   *
   * @param packages their names, such as "nn"
   */
  public static String of(List<String> packages) throws IOException {
    Path classes = classes();
    Sha256 digest = new Sha256();
    for (String name : packages) {
      digest.addFiles(name, classes.resolve("gradientpress").resolve(name));
    }
    return digest.hex();
  }

  /** Returns the digest of all the code that is running. */
  public static synchronized String ofAll() throws IOException {
    if (ofAll.isEmpty()) {
      ofAll = new Sha256().addFiles("", classes()).hex();
    }
    return ofAll;
  }

  /** Returns the folder of the classes that are running. */
  public static Path classes() throws IOException {
    Path classes;
    try {
      classes =
          Path.of(CodeDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (!Files.isDirectory(classes)) {
      throw new IOException("the classes are expected in a folder, but are in " + classes);
    }
    return classes;
  }
}
