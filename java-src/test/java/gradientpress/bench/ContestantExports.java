package gradientpress.bench;

import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** A {@link Contestant} as JavaScript sees it. */
public final class ContestantExports {
  private final Contestant contestant;

  private ContestantExports(Contestant contestant) {
    this.contestant = contestant;
  }

  /** Prepares to train, from the arguments of {@link Contestant}. */
  @JSExport
  public static ContestantExports prepare(
      Int32Array sizes,
      String activation,
      double learningRate,
      int batch,
      Float64Array parameters,
      Float64Array features,
      Float64Array targets,
      Float64Array grid,
      int seed) {
    return new ContestantExports(
        new Contestant(
            sizes.copyToJavaArray(),
            activation,
            learningRate,
            batch,
            parameters.copyToJavaArray(),
            features.copyToJavaArray(),
            targets.copyToJavaArray(),
            grid.copyToJavaArray(),
            seed));
  }

  @JSExport
  public void trainEpochs(int count) {
    contestant.trainEpochs(count);
  }

  @JSExport
  public Float64Array parameters() {
    return Float64Array.copyFromJavaArray(contestant.parameters());
  }

  @JSExport
  public Float64Array outputs() {
    return Float64Array.copyFromJavaArray(contestant.outputs());
  }

  @JSExport
  public Float64Array draw() {
    return Float64Array.fromJavaArray(contestant.draw());
  }
}
