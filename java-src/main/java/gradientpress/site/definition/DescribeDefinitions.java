package gradientpress.site.definition;

import com.google.gson.Gson;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that makes the definitions of a post, tries them out, and describes each in a line. */
final class DescribeDefinitions {

  /** What becomes of a definition; one of the two is null. */
  record Answer(Description description, Failure failure) {}

  private DescribeDefinitions() {}

  /**
   * Describes definitions.
   *
   * @param arguments the folder of the classes, and the names of those that are definitions
   */
  public static void main(String[] arguments) throws MalformedURLException {
    PrintStream answers = AuthorsJvm.answers();
    Gson gson = new Gson();
    MadeDefinitions definitions = new MadeDefinitions(Path.of(arguments[0]));
    for (String type : Arrays.asList(arguments).subList(1, arguments.length)) {
      answers.println(gson.toJson(answer(definitions, type)));
    }
    AuthorsJvm.end();
  }

  private static Answer answer(MadeDefinitions definitions, String type) {
    try {
      return new Answer(Trial.of(definitions.make(type)), null);
    } catch (Throwable e) { // an author's code may throw anything
      return new Answer(null, Failure.of(e));
    }
  }
}
