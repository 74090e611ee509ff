package gradientpress.site.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a file is seen to have changed without reading it.
 *
 * @param modified when it was written last, in milliseconds
 * @param bytes how large it is
 */
record Stamp(long modified, long bytes) {

  static Stamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
  }
}
