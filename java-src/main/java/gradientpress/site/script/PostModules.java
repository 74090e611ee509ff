package gradientpress.site.script;

import gradientpress.site.code.SharedUnit;
import gradientpress.site.definition.Definitions;
import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The modules that the page of a post with definitions of its own loads in the place of the common
 * ones: those that look names up. They are translated again when the definitions or our code
 * change.
 */
public final class PostModules {
  /** The main class of each, which decides by what it reaches what is in it. */
  static final Map<String, String> MODULES =
      new TreeMap<>(
          Map.of(
              "share", "gradientpress.browser.share.ShareBundle",
              "trainer", "gradientpress.browser.worker.TrainerBundle"));

  private static final String STAMP = "stamp.sha256";
  private static final int DIGITS = 16;

  private final Path folder;

  /** Of our code and of what translates it; made when it is needed first. */
  private String codeDigest = "";

  private final Set<String> used = new HashSet<>();

  /**
   * Opens the modules of all posts.
   *
   * @param folder has a folder for each post
   */
  PostModules(Path folder) {
    this.folder = folder;
  }

  /** Opens the modules of a project. */
  public static PostModules under(Path root) {
    return new PostModules(root.resolve("target/trainer/own"));
  }

  /**
   * Returns where the modules of a post are, below the folder: the path of each by its name. What
   * cannot be translated is reported. Several threads may ask; one is answered after the other.
   */
  public synchronized Map<String, String> of(Definitions definitions, Diagnostics diagnostics)
      throws IOException {
    if (codeDigest.isEmpty()) {
      codeDigest = Translator.digest();
    }
    String digest = new Sha256().add(codeDigest).add(definitions.digest()).hex();
    String name = digest.substring(0, DIGITS);
    used.add(name);
    Path place = folder.resolve(name);
    Path stamp = place.resolve(STAMP);
    if (!Files.exists(stamp)) {
      int before = diagnostics.count();
      translate(definitions, place, diagnostics);
      if (diagnostics.count() > before) {
        return Map.of();
      }
      Folder.write(stamp, digest.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, String> modules = new TreeMap<>();
    MODULES.keySet().forEach(module -> modules.put(module, name + "/" + module + ".js"));
    return modules;
  }

  /** Deletes the modules that nobody has asked for. */
  public void deleteUnused() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
      for (Path place : places) {
        if (!used.contains(place.getFileName().toString())) {
          Folder.delete(place);
        }
      }
    }
  }

  private static void translate(Definitions definitions, Path place, Diagnostics diagnostics)
      throws IOException {
    Path classes = Files.createTempDirectory("post-classes");
    try {
      definitions.writeClasses(classes);
      Folder.write(classes.resolve(PostVocabulary.FILE), PostVocabulary.of(definitions));
      for (TranslatePost.Trouble trouble : TranslatePost.start(classes, place)) {
        report(trouble, definitions, diagnostics);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      Folder.delete(classes);
      Folder.delete(place.resolveSibling(place.getFileName() + "-unminified"));
    }
  }

  private static void report(
      TranslatePost.Trouble trouble, Definitions definitions, Diagnostics diagnostics) {
    boolean here = trouble.type() != null && SharedUnit.isOfPost(trouble.type());
    diagnostics.report(
        Mistake.UNTRANSLATABLE_CODE,
        here && trouble.line() > 0 ? definitions.span(trouble.line()) : definitions.span(),
        "this cannot run in a browser: " + trouble.text(),
        "use arrays, numbers and what gradientpress.nn.math has");
  }
}
