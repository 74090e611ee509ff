package gradientpress.browser.neuron;

import org.teavm.jso.JSExportClasses;

/**
 * The module that shows and changes what a network is made of, as TeaVM makes it: it exports {@link
 * NeuronExports}. The page loads it when a reader first opens that panel.
 */
@JSExportClasses(NeuronExports.class)
public final class NeuronBundle {
  private NeuronBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
