package gradientpress.site.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Folders of generated and of authored files, read and written the same way everywhere. */
public final class Folder {
  private Folder() {}

  /** Returns the relative paths of all files below a folder, with forward slashes, sorted. */
  public static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              names.add(folder.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            // A link in a circle, or a file that went while we were looking: there is no such file.
            if (failure instanceof FileSystemLoopException
                || failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
    names.sort(null);
    return names;
  }

  /**
   * Says whether there is a file of just that name, in small and capital letters as they are on
   * disk; symbolic links are followed.
   *
   * @param path the way to it from a folder, without dots
   */
  public static boolean has(Path folder, String path) throws IOException {
    Path base = folder.toRealPath();
    Path file;
    try {
      file = base.resolve(path);
    } catch (InvalidPathException noFileCanHaveThatName) {
      return false;
    }
    return Files.isRegularFile(file)
        && file.toRealPath(LinkOption.NOFOLLOW_LINKS).equals(file)
        && base.relativize(file).toString().replace('\\', '/').equals(path);
  }

  /** Says whether a file is really somewhere else than in a folder, by a symbolic link. */
  public static boolean leadsOut(Path file, Path folder) throws IOException {
    return !file.toRealPath().startsWith(folder.toRealPath());
  }

  /** Makes a folder hold just these files; a file whose content is right is left alone. */
  public static void replaceContent(Path folder, Map<String, byte[]> files) throws IOException {
    AtOnce.make(
        List.copyOf(files.entrySet()),
        file -> write(folder.resolve(file.getKey()), file.getValue()));
    for (String name : files(folder)) {
      if (!files.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  /**
   * Writes a file unless it has this content already; never leaves half of it behind.
   *
   * @return whether it had another content
   */
  public static boolean write(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content)) {
      return false;
    }
    Path parent = file.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path half = parent.resolve("." + file.getFileName() + "." + ownMark() + ".part");
    try {
      Files.write(half, content);
      // In one step: to replace otherwise means to delete first, and others may look in between.
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
    return true;
  }

  /** Returns what nobody else has who may be writing the same file at this moment. */
  private static String ownMark() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
  }

  /** Deletes a folder with everything in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                throws IOException {
              if (failure != null) {
                throw failure;
              }
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException nothingToDelete) {
      if (Files.exists(folder)) {
        throw nothingToDelete;
      }
    }
  }
}
