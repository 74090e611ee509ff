package gradientpress.site.reference;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of a catalogue, each with a few words for authors.
 *
 * <p>The words stand here and not with the things themselves, since browsers would load them there.
 *
 * @param heading what is named
 * @param words words by name, in the order of the catalogue
 */
record Glossary(String heading, Map<String, String> words) {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          // Data sets.
          Map.entry("circle", "a cluster, and a ring around it"),
          Map.entry("xor", "four quarters, of which opposite ones belong together"),
          Map.entry("gauss", "two clouds"),
          Map.entry("spiral", "two arms or more that wind around each other"),
          Map.entry("moons", "two half moons that reach into each other"),
          Map.entry("checkerboard", "fields of alternating colour"),
          Map.entry("blobs", "three clouds or more around a ring"),
          Map.entry("cats-and-dogs", "animals by the shape of their ears and their snouts’ length"),
          Map.entry("line", "a number that follows x evenly"),
          Map.entry("data sine", "a number that goes up and down with x"),
          Map.entry("data step", "a number that jumps in the middle"),
          Map.entry(
              "noise",
              "numbers that have nothing to do with x: nothing can be learnt but by heart"),
          Map.entry("plane", "heights over a tilted plane"),
          Map.entry("hills", "heights over hills and hollows"),
          Map.entry("digits", "images of the ten digits, 8 × 8 pixels"),
          Map.entry("table", "points of your own, in 'rows' or in a 'file'"),
          // Features.
          Map.entry("x", "the first input"),
          Map.entry("y", "the second input"),
          Map.entry("x^2", "how far left or right of the middle, squared"),
          Map.entry("y^2", "how far above or below the middle, squared"),
          Map.entry("xy", "the product: positive where both have the same sign"),
          Map.entry("sin(x)", "waves from left to right"),
          Map.entry("sin(y)", "waves from bottom to top"),
          Map.entry("cos(x)", "waves from left to right, with a crest in the middle"),
          Map.entry("cos(y)", "waves from bottom to top, with a crest in the middle"),
          Map.entry("radius", "the distance from the middle"),
          // Activations.
          Map.entry("tanh", "from −1 to 1, steepest at zero"),
          Map.entry("relu", "zero below zero, z above"),
          Map.entry("leaky-relu", "z / 100 below zero, z above: never quite dead"),
          Map.entry("elu", "z above zero, bent smoothly towards −1 below"),
          Map.entry("swish", "z times its own sigmoid: dips a little below zero"),
          Map.entry("softplus", "a relu without its corner"),
          Map.entry("sigmoid", "from 0 to 1"),
          Map.entry("activation sine", "waves, for patterns that repeat"),
          Map.entry("linear", "z itself: layers of it make a straight cut"),
          // Losses.
          Map.entry("binary-cross-entropy", "for two classes; brings its own output activation"),
          Map.entry("softmax-cross-entropy", "for several classes; brings its own too"),
          Map.entry("mean-squared-error", "for numbers, and for classes all the same"),
          Map.entry("huber", "like it, but an outlier pulls no harder than a point one off"),
          Map.entry("hinge", "for two classes: content once a point is on its side by a margin"),
          // Optimizers.
          Map.entry("sgd", "plain gradient descent"),
          Map.entry("momentum", "gradient descent that keeps rolling"),
          Map.entry("nesterov", "momentum that looks ahead"),
          Map.entry("adagrad", "a rate for each weight, which shrinks with all its gradients"),
          Map.entry("rmsprop", "gradients in units of their recent size"),
          Map.entry("adam", "momentum in units of the recent size of the gradients"),
          Map.entry("adamw", "adam, with l2 as a decay of the weights themselves"),
          // Schedules.
          Map.entry("constant", "the same learning rate throughout"),
          Map.entry("schedule step", "all of it, after half the epochs a tenth, then a hundredth"),
          Map.entry("cosine", "down half a wave to a hundredth"),
          Map.entry("warm-up", "rises through the first tenth of the epochs"),
          // Initializations.
          Map.entry("xavier", "evenly within a width that suits tanh"),
          Map.entry("he", "from a bell curve whose width suits relu"),
          Map.entry("uniform", "evenly from −½ to ½, whatever the size of the layer"),
          Map.entry("zero", "all zero, to show why that fails"));

  /** All catalogues, in the order in which a fence names from them. */
  static final List<Glossary> ALL =
      List.of(
          of(
              "Data sets",
              "data ",
              Stream.concat(Arrays.stream(DataSets.names()), Stream.of(Table.NAME))
                  .toArray(String[]::new)),
          of("Features", "", Features.names()),
          of("Activations", "activation ", Activations.names()),
          of("Initializations", "", Initializations.names()),
          of("Losses", "", Losses.names()),
          of("Optimizers", "", Optimizers.names()),
          of("Schedules", "schedule ", Schedules.names()));

  /** Some names are in two catalogues; there, what they name comes first. */
  private static Glossary of(String heading, String noun, String[] names) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String name : names) {
      words.put(name, WORDS.getOrDefault(noun + name, WORDS.getOrDefault(name, "")));
    }
    return new Glossary(heading, words);
  }
}
