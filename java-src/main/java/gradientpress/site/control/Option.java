package gradientpress.site.control;

import gradientpress.nn.Catalogue;
import gradientpress.nn.Named;
import gradientpress.site.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * One of the values that a reader may choose.
 *
 * @param value what the page's form sends
 * @param label what the reader sees
 */
public record Option(String value, String label) {

  /**
   * Returns all entries of a catalogue.
   *
   * @see Catalogue
   */
  static List<Option> of(String[] names, Function<String, ? extends Named> named) {
    return Arrays.stream(names).map(name -> new Option(name, named.apply(name).label())).toList();
  }

  /** Returns the usual numbers and the author's own among them, in rising order. */
  static List<Option> of(double own, double... usual) {
    return DoubleStream.concat(DoubleStream.of(own), DoubleStream.of(usual))
        .sorted()
        .mapToObj(NumberText::plain)
        .distinct()
        .map(number -> new Option(number, number))
        .toList();
  }
}
