package gradientpress.export;

import gradientpress.nn.Named;

/** A form in which a trained network can be kept. */
public interface NetworkFormat extends Named {
  /** Returns the name under which the text is best saved. */
  String fileName();

  /** Returns the network as text. */
  String write(TrainedNetwork network, NumberText numbers);
}
