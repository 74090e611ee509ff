package gradientpress.site.definition;

import gradientpress.data.Generator;
import gradientpress.example.OwnVocabulary;
import gradientpress.nn.Named;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Definitions as objects that compute: only for a JVM in which an author's code may run. */
public final class MadeDefinitions {
  private final ClassLoader loader;

  /**
   * Prepares to make objects.
   *
   * @param folder where the author's compiled classes are
   */
  MadeDefinitions(Path folder) throws MalformedURLException {
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  /** Makes one; whatever the author's constructor throws comes wrapped. */
  Named make(String type) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(type, true, loader).getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Named) constructor.newInstance();
  }

  /**
   * Makes all of them, and returns the words that they are known by.
   *
   * @param folder where the author's compiled classes are
   * @param types names of the classes that are definitions
   */
  public static OwnVocabulary vocabulary(Path folder, List<String> types)
      throws ReflectiveOperationException, MalformedURLException {
    MadeDefinitions definitions = new MadeDefinitions(folder);
    List<Named> made = new ArrayList<>();
    for (String type : types) {
      made.add(definitions.make(type));
    }
    return new OwnVocabulary(
        made.stream().filter(Generator.class::isInstance).toArray(Generator[]::new),
        made.stream().filter(Activation.class::isInstance).toArray(Activation[]::new),
        made.stream().filter(Optimizer.class::isInstance).toArray(Optimizer[]::new));
  }
}
