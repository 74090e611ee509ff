package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jcraft.jzlib.JZlib;
import gradientpress.data.DataSets;
import gradientpress.example.Specifications;
import gradientpress.nn.activation.Activations;
import gradientpress.site.file.Folder;
import gradientpress.site.file.ReachableCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An example is trained again if any code has changed that has a say in it, and else not. */
final class CodeOfExamplesTest {
  /** All of the network, the data and the examples that has no say. */
  private static final Set<String> NOT_ASKED =
      Set.of(
          "data/edit/EditedPoints",
          "data/edit/EditsText",
          "data/edit/LinkedEdits",
          "data/edit/Notation",
          "data/edit/PastedRows",
          "data/edit/PastedTable",
          "data/edit/TextDifference",
          "example/Change",
          "example/Defaults",
          "example/Goal",
          "example/LinkGrammar",
          "example/OwnVocabulary",
          "example/Standing",
          "example/Symptom",
          "example/Symptom$Kind",
          "example/Symptoms",
          "example/Timeline",
          "example/Timeline$SavedState",
          "nn/metric/ConfusionMatrix",
          "nn/metric/PrecisionRecall");

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Notes which classes are asked for, and keeps them, so that many digests are quick. */
  private static final class Noted implements ReachableCode.Classes {
    private final Map<String, Optional<byte[]>> found = new HashMap<>();
    private Set<String> altered = Set.of();

    @Override
    public Optional<byte[]> find(String name) throws IOException {
      Optional<byte[]> compiled = found.get(name);
      if (compiled == null) {
        compiled = ReachableCode.RUNNING.find(name);
        found.put(name, compiled);
      }
      return altered.contains(name) ? compiled.map(CodeOfExamplesTest::altered) : compiled;
    }

    String digestWith(Set<String> altered) throws IOException {
      this.altered = altered;
      return ExampleCache.codeDigest(this);
    }

    Set<String> reached() {
      return found.entrySet().stream()
          .filter(entry -> entry.getValue().isPresent())
          .map(Map.Entry::getKey)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Alters the last byte, which belongs to an attribute, not to the names. */
  private static byte[] altered(byte[] compiled) {
    byte[] altered = compiled.clone();
    altered[altered.length - 1]++;
    return altered;
  }

  @Test
  void everyClassThatIsReachedCounts() throws IOException {
    Noted classes = new Noted();
    String digest = classes.digestWith(Set.of());
    assertEquals(digest, ExampleCache.codeDigest(ReachableCode.RUNNING));
    int number = 0;
    for (String name : classes.reached()) {
      if (number++ % 4 == 0) { // one of each few, for it takes its time
        assertNotEquals(digest, classes.digestWith(Set.of(name)), name);
      }
    }
  }

  @Test
  void nothingElseCounts() throws IOException {
    Noted classes = new Noted();
    String digest = classes.digestWith(Set.of());
    Set<String> others = new TreeSet<>();
    for (String file : Folder.files(Path.of(location(TrainedExample.class)))) {
      String name = file.replace(".class", "");
      if (!classes.reached().contains(name) && !name.endsWith("/package-info")) {
        others.add(name.substring("gradientpress/".length()));
      }
    }
    Set<String> altered =
        others.stream().map(name -> "gradientpress/" + name).collect(Collectors.toSet());
    assertEquals(digest, classes.digestWith(altered));
    assertEquals(
        new TreeSet<>(NOT_ASKED),
        others.stream()
            .filter(name -> name.matches("(nn|data|example)/.*"))
            .collect(Collectors.toCollection(TreeSet::new)));
    assertTrue(
        others.containsAll(
            Set.of(
                "site/PreparePosts",
                "site/claim/Claims",
                "site/trainer/TrainerSchema",
                "view/microscope/Walk",
                "browser/figure/TrainerFigure",
                "export/JavaCode")),
        others::toString);
  }

  @Test
  void everyClassThatIsLoadedWhileExamplesAreTrainedIsReached() throws Exception {
    Noted classes = new Noted();
    classes.digestWith(Set.of());
    Set<String> loaded = new TreeSet<>();
    Set<String> read = new TreeSet<>();
    URL[] places = {url(TrainedExample.class), url(CodeOfExamplesTest.class), url(JZlib.class)};
    ClassLoader apart =
        new URLClassLoader(places, ClassLoader.getPlatformClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name.replace('.', '/'));
            return found;
          }

          @Override
          public URL findResource(String name) {
            read.add(name);
            return super.findResource(name);
          }
        };
    apart.loadClass(Examples.class.getName()).getMethod("train").invoke(null);
    loaded.removeIf(name -> name.startsWith(Examples.class.getName().replace('.', '/')));
    loaded.remove(Specifications.class.getName().replace('.', '/'));
    assertTrue(loaded.size() > 150, loaded::toString);
    loaded.removeAll(classes.reached());
    assertEquals(Set.of(), loaded);
    assertEquals(Set.of(), read, "files that come with the classes");
  }

  private static URL url(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Trains some of everything. */
  public static final class Examples {
    private Examples() {}

    /** Trains, writes and reads a small example on each data set, and one that overflows. */
    public static void train() throws IOException {
      String[] activations = Activations.names();
      for (int i = 0; i < DataSets.names().length; i++) {
        String data = DataSets.names()[i];
        String activation = activations[i % activations.length];
        train(data, activation, 0.1);
      }
      train("sine", "linear", 10);
    }

    private static void train(String data, String activation, double rate) throws IOException {
      TrainedExample example =
          TrainedExample.train(
              Specifications.trainer(data, 0, 20, new int[] {3, 3}, activation, rate, 10, 3, 1));
      ExampleEntry.read(ExampleEntry.write(example));
    }
  }
}
