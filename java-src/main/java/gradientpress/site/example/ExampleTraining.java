package gradientpress.site.example;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.definition.Definitions;
import gradientpress.site.definition.FailedRun;
import gradientpress.site.definition.OwnRun;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Trains examples: here, or in a JVM of its own if an example needs what its post defines, which
 * may throw, or go on for ever.
 */
public final class ExampleTraining {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Duration patience;

  /** Begins with the usual patience. */
  public ExampleTraining() {
    this(PATIENCE);
  }

  /**
   * Begins.
   *
   * @param patience how long an author's code may take for an epoch
   */
  ExampleTraining(Duration patience) {
    this.patience = patience;
  }

  /**
   * Trains an example.
   *
   * @throws FailedRun if an author's code does not let it come to an end
   */
  public TrainedExample train(TrainerSpecification specification) {
    return train(specification, epoch -> {});
  }

  /**
   * Trains an example.
   *
   * @param progress is told the epochs that are done, and may throw an exception to leave off
   * @throws FailedRun if an author's code does not let it come to an end
   */
  public TrainedExample train(TrainerSpecification specification, IntConsumer progress) {
    Optional<Definitions> definitions = Definitions.usedBy(specification);
    if (definitions.isEmpty()) {
      return TrainedExample.train(specification, progress);
    }
    byte[] entry =
        OwnRun.ask(
            ExampleTraining.class,
            specification,
            definitions.get(),
            patience,
            progress,
            byte[].class);
    return ExampleEntry.read(entry);
  }

  /** Trains the example that a folder describes. */
  public static void main(String[] arguments) throws IOException {
    OwnRun.answer(
        arguments,
        (specification, progress) ->
            ExampleEntry.write(TrainedExample.train(specification, progress)));
  }
}
