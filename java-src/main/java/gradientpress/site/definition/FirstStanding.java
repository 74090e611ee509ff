package gradientpress.site.definition;

import gradientpress.example.Standing;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** How an example stands before it is trained: a program as well, for one with own definitions. */
public final class FirstStanding {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private FirstStanding() {}

  /**
   * Returns how an example stands before its first step.
   *
   * @throws FailedRun if an author's code does not let it come to an end
   */
  public static Standing of(TrainerSpecification specification) {
    Optional<Definitions> definitions = Definitions.usedBy(specification);
    return definitions.isPresent()
        ? OwnRun.ask(
            FirstStanding.class,
            specification,
            definitions.get(),
            PATIENCE,
            epoch -> {},
            Standing.class)
        : standing(specification);
  }

  private static Standing standing(TrainerSpecification specification) {
    return Standing.of(new TrainerSession(specification));
  }

  /** Says how the example stands that a folder describes. */
  public static void main(String[] arguments) throws IOException {
    OwnRun.answer(arguments, (specification, progress) -> standing(specification));
  }
}
