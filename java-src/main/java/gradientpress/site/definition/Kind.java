package gradientpress.site.definition;

import gradientpress.data.Generator;
import gradientpress.nn.Named;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;

/** What a post can define for its trainers. */
public enum Kind {
  DATA_SET("data set", Generator.class),
  ACTIVATION("activation", Activation.class),
  OPTIMIZER("optimizer", Optimizer.class);

  private final String noun;
  private final Class<? extends Named> type;

  Kind(String noun, Class<? extends Named> type) {
    this.noun = noun;
    this.type = type;
  }

  String noun() {
    return noun;
  }

  /** Returns what a class has to implement. */
  Class<? extends Named> type() {
    return type;
  }
}
