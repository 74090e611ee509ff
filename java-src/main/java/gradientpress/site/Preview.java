package gradientpress.site;

import gradientpress.site.desk.Desk;
import gradientpress.site.post.Today;
import gradientpress.site.publish.BasePath;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs beside the preview's server, checks what is saved, and trains what has changed.
 *
 * <p>It is spoken to on the standard input and answers on the standard output; see {@link Desk}.
 */
public final class Preview {
  private Preview() {}

  /**
   * Runs until the input ends.
   *
   * @param arguments the project's folder; the working directory if left out
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : "");
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    System.setOut(System.err); // whatever else is printed is no answer
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    new Desk(root, BasePath.configured(), Today.configured(), answers).run(in);
  }
}
