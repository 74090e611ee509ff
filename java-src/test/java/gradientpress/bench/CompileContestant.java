package gradientpress.bench;

import gradientpress.site.CompileTrainer;
import java.io.IOException;
import java.nio.file.Path;
import org.teavm.tooling.TeaVMToolException;

/** Compiles the contestant with the settings of the product: {@code target/bench/contestant.js}. */
public final class CompileContestant {
  private CompileContestant() {}

  /** Compiles, whether or not anything has changed. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, TeaVMToolException {
    CompileTrainer.compile(
        ContestantBundle.class.getName(), Path.of("target", "bench", "contestant.js"));
  }
}
