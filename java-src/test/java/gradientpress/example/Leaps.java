package gradientpress.example;

import gradientpress.data.Generator;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;

/** An optimizer of an article's own, whose steps grow until the numbers overflow. */
public final class Leaps implements Optimizer {
  /** Returns a trainer on a circle that uses it. */
  public static TrainerSpecification trainer() {
    TrainerSpecification plain =
        Specifications.trainer("circle", 0, 40, new int[] {2}, "tanh", 1, 10, 30, 1);
    TrainingSpecification training = plain.training();
    return new TrainerSpecification(
        plain.data(),
        plain.network(),
        new TrainingSpecification(
            training.loss(),
            "leaps",
            training.learningRate(),
            training.schedule(),
            training.batch(),
            training.l1(),
            training.l2(),
            training.dropout(),
            training.clip(),
            training.patience(),
            new OwnVocabulary(new Generator[0], new Activation[0], new Optimizer[] {new Leaps()})),
        plain.epochs(),
        plain.seed());
  }

  @Override
  public String name() {
    return "leaps";
  }

  @Override
  public String label() {
    return "Leaps";
  }

  @Override
  public int memoryPerParameter() {
    return 0;
  }

  @Override
  public void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (parameters[i] + 1) * (1 + learningRate * 1e60);
    }
  }
}
