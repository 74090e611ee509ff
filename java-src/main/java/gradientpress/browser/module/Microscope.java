package gradientpress.browser.module;

import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * A microscope as the page sees it, made by {@code MicroscopeExports}, whose module is not loaded
 * before it is wanted: shows what one sample does in a network, number by number.
 */
public interface Microscope extends JSObject {
  /** Shows the numbers of a {@code CloseUp}. */
  void show(SpecificationObject specification, Scene scene, Float64Array numbers);

  /** Lights up what a number belongs to in the diagram. */
  @JSFunctor
  interface Light extends JSObject {
    /** Lights up a place of that kind, an ordinal of {@code Place.Kind}. */
    void shine(int kind, int layer, int unit, int input);
  }

  /** Says a sentence to all readers. */
  @JSFunctor
  interface Voice extends JSObject {
    void say(String sentence);
  }
}
