package gradientpress.site;

import gradientpress.site.draft.NewDraft;
import gradientpress.site.post.Today;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Writes a new post, a draft that works, for an author to write over. */
public final class NewPost {
  private static final int SECONDS_FOR_GIT = 5;

  private NewPost() {}

  /**
   * Writes the post whose title is in the system property {@code title}, in the working directory.
   *
   * <p>It is no argument, since Maven would look for its own properties in it.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of("");
    NewDraft draft = new NewDraft(root, user(root), Today.configured());
    int exitCode = run(draft, System.getProperty("title", ""), out);
    out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Writes a post, says so, and returns the exit code. */
  static int run(NewDraft draft, String title, PrintStream out) throws IOException {
    try {
      String path = draft.write(title);
      String stem = path.substring(PostFiles.FOLDER.length() + 1, path.length() - ".md".length());
      out.print(
          """
          %s
          Run mvn, open /posts/%s/ at the address that it prints, and write: each saved change is shown.
          Take out 'draft: true' when the post is done.
          """
              .formatted(path, stem));
      Diagnostics mistakes = draft.mistakes(path);
      if (!mistakes.isEmpty()) {
        out.print("Until then, mend what would keep it from being published:\n");
        mistakes.print(out);
      }
      return 0;
    } catch (NewDraft.Refused e) {
      out.print(
          """
          No post was written: %s.
          Write: mvn -q compile exec:java@new-post -Dtitle="A title"
          """
              .formatted(e.getMessage()));
      return 1;
    }
  }

  /** Returns the name that Git signs commits with; nothing if there is none, or no Git. */
  private static String user(Path root) {
    try {
      Process git =
          new ProcessBuilder("git", "config", "user.name")
              .directory(root.toAbsolutePath().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor(SECONDS_FOR_GIT, TimeUnit.SECONDS) && git.exitValue() == 0 ? name : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
