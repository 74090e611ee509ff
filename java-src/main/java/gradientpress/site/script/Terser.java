package gradientpress.site.script;

import com.google.gson.Gson;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The minifier terser, run by the Node that the build uses.
 *
 * <p>Only transformations that keep the meaning are on: above all, nothing that reorders or folds
 * floating-point arithmetic in another way than the engines do.
 */
public final class Terser {
  private static final Path PACKAGE = Path.of("node_modules", "terser");

  private static final List<String> OPTIONS =
      List.of(
          "--module",
          "--compress",
          "ecma=2020,passes=2,hoist_funs,loops=false",
          "--mangle",
          "--mangle-props",
          "only_cache");

  private Terser() {}

  /** Returns a digest of terser's version and options, which decide what comes out of it. */
  public static String digest() throws IOException {
    return new Sha256()
        .add(String.join(" ", OPTIONS))
        .addFiles("terser", PACKAGE.resolve("package.json"))
        .hex();
  }

  /**
   * Minifies a JavaScript module.
   *
   * @param properties the new names of those properties that are renamed; those that are also names
   *     of the browser's own keep them
   * @throws IOException if terser is not installed or refuses the module; it has said why
   */
  public static void minify(Path module, Path minified, Map<String, String> properties)
      throws IOException, InterruptedException {
    Path names = module.resolveSibling("names.json");
    Files.writeString(names, nameCache(properties));
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("node", "node"));
    command.add(PACKAGE.resolve("bin/terser").toString());
    command.add(module.toString());
    command.addAll(OPTIONS);
    command.add("--name-cache");
    command.add(names.toString());
    command.add("--output");
    command.add(minified.toString());
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("terser could not minify " + module + ": exit status " + status);
    }
  }

  /** Returns what terser calls a name cache: here, names that are given before it begins. */
  private static String nameCache(Map<String, String> properties) {
    Map<String, String> props = new TreeMap<>();
    properties.forEach((name, shorter) -> props.put("$" + name, shorter));
    return new Gson().toJson(Map.of("props", Map.of("props", props)));
  }
}
