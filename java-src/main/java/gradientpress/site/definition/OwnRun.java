package gradientpress.site.definition;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradientpress.data.Table;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/**
 * Has a program of ours do something with an example that needs what its post defines, in a JVM of
 * its own; and reads, in that JVM, what the example is.
 */
public final class OwnRun {
  private static final String ORDER = "order.json";
  private static final String CLASSES = "classes";

  /** R² may be no number. */
  private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().create();

  /**
   * An example.
   *
   * @param specification all but the author's own points
   * @param table these, or null
   * @param types names of the classes that are definitions
   */
  private record Order(JsonObject specification, Table table, List<String> types) {}

  /** What comes of it; one of the two is null. */
  private record Answer(JsonElement result, Failure failure) {}

  private OwnRun() {}

  /**
   * Returns what a program makes of an example.
   *
   * @param program whose main method calls {@link #answer}
   * @param patience how long it may say nothing
   * @param progress is told the epochs that are done
   * @param type what it makes
   * @throws FailedRun if an author's code does not let it come to an end
   */
  public static <T> T ask(
      Class<?> program,
      TrainerSpecification specification,
      Definitions definitions,
      Duration patience,
      IntConsumer progress,
      Class<T> type) {
    try {
      Path folder = Files.createTempDirectory("own-run");
      try {
        definitions.writeClasses(folder.resolve(CLASSES));
        Order order =
            new Order(
                SpecificationJson.of(specification),
                specification.data().table(),
                definitions.types());
        byte[] json = GSON.toJson(order).getBytes(StandardCharsets.UTF_8);
        Folder.write(folder.resolve(ORDER), json);
        return GSON.fromJson(ask(program, folder, patience, progress), type);
      } finally {
        Folder.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonElement ask(
      Class<?> program, Path folder, Duration patience, IntConsumer progress) throws IOException {
    try (AuthorsJvm jvm = new AuthorsJvm(program, List.of(folder.toString()))) {
      Optional<String> line = jvm.next(patience);
      while (line.isPresent() && !line.get().startsWith("{")) {
        progress.accept(Integer.parseInt(line.get()));
        line = jvm.next(patience);
      }
      if (line.isEmpty()) {
        throw FailedRun.withoutEnd("ends the program that does it");
      }
      Answer answer = GSON.fromJson(line.get(), Answer.class);
      if (answer.failure() != null) {
        throw FailedRun.of(answer.failure());
      }
      return answer.result();
    } catch (TimeoutException e) {
      throw FailedRun.withoutEnd(
          "has made no progress for %s seconds".formatted(patience.toSeconds()));
    }
  }

  /**
   * Does a program's work in its own JVM, which ends with it.
   *
   * @param arguments what the program was called with
   * @param work what it makes of the example; it may tell the epochs that are done
   */
  public static void answer(
      String[] arguments, BiFunction<TrainerSpecification, IntConsumer, ?> work)
      throws IOException {
    PrintStream answers = AuthorsJvm.answers();
    Path folder = Path.of(arguments[0]);
    Order order = GSON.fromJson(Files.readString(folder.resolve(ORDER)), Order.class);
    Answer answer;
    try {
      TrainerSpecification specification =
          SpecificationJson.read(
              order.specification(),
              order.table(),
              MadeDefinitions.vocabulary(folder.resolve(CLASSES), order.types()));
      answer = new Answer(GSON.toJsonTree(work.apply(specification, answers::println)), null);
    } catch (Throwable e) { // an author's code may throw anything
      answer = new Answer(null, Failure.of(e));
    }
    answers.println(GSON.toJson(answer));
    AuthorsJvm.end();
  }
}
