package gradientpress.site.formula;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.file.Sha256;
import gradientpress.site.markdown.Formula;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The typesetter KaTeX, run by the Node that the build uses.
 *
 * <p>It is started when there is something to typeset, and waits for more until this program ends:
 * in a preview, a formula is typeset while its author looks up.
 */
final class Katex {
  private static final Path PROGRAM = Path.of("_includes", "formulas", "typeset.js");
  private static final Path PACKAGE = Path.of("node_modules", "katex");
  private static final Katex OF_THIS_BUILD = new Katex(System.getProperty("node", "node"), PACKAGE);

  /** How a command is named in the code of KaTeX. */
  private static final Pattern COMMAND = Pattern.compile("\"\\\\(\\\\[A-Za-z]{2,})\"");

  private final String node;
  private final Path folder;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private Process process;
  private BufferedWriter questions;
  private BufferedReader answers;

  /** Says why nothing can be typeset. */
  static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    Unavailable(String message) {
      super(message);
    }
  }

  /**
   * Names what is needed, without starting it.
   *
   * @param node the program Node.js
   * @param folder where the package of KaTeX is
   */
  Katex(String node, Path folder) {
    this.node = node;
    this.folder = folder;
  }

  /** Returns the one process that all stages share. */
  static Katex ofThisBuild() {
    return OF_THIS_BUILD;
  }

  /** Returns a digest of KaTeX's version and our program, which decide what comes of a formula. */
  String digest() throws IOException {
    return new Sha256()
        .addFiles("katex", folder.resolve("package.json"))
        .addFiles("program", PROGRAM.getParent())
        .hex();
  }

  /** Returns what comes of formulas, one after the other. */
  synchronized List<Typeset> typeset(List<Formula> formulas) throws Unavailable {
    start();
    try {
      questions.write(gson.toJson(question(formulas)));
      questions.newLine();
      questions.flush();
      String answer = answers.readLine();
      if (answer != null) {
        return List.of(gson.fromJson(answer, Typeset[].class));
      }
    } catch (IOException e) {
      // It has ended, which is the same as no answer.
    }
    process.destroyForcibly();
    process = null;
    throw new Unavailable("Node.js has ended before they were typeset");
  }

  /** Returns the commands that there are, to be compared with one that there is not. */
  Set<String> commands() throws IOException {
    String code = Files.readString(folder.resolve("dist/katex.mjs"));
    return COMMAND
        .matcher(code)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void start() throws Unavailable {
    if (process != null && process.isAlive()) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new Unavailable("KaTeX is not there: no folder " + folder);
    }
    try {
      process =
          new ProcessBuilder(node, PROGRAM.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new Unavailable("Node.js is not there: " + e.getMessage());
    }
    questions = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  private static JsonArray question(List<Formula> formulas) {
    JsonArray question = new JsonArray();
    for (Formula formula : formulas) {
      JsonObject one = new JsonObject();
      one.addProperty("tex", formula.tex().text());
      one.addProperty("display", formula.display());
      question.add(one);
    }
    return question;
  }
}
