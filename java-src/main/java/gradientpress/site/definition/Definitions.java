package gradientpress.site.definition;

import gradientpress.data.Generator;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.OwnVocabulary;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Named;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data sets, activations and optimizers that a post defines for its own trainers. */
public final class Definitions {
  /** Those of a post that defines nothing. */
  public static final Definitions NONE =
      new Definitions(
          new SharedClasses(
              Map.of(),
              line -> {
                throw new IllegalArgumentException();
              }),
          List.of(),
          List.of(),
          true);

  private final SharedClasses shared;
  private final List<Definition> all;
  private final List<Description> descriptions;
  private final boolean known;

  private Definitions(
      SharedClasses shared, List<Definition> all, List<Description> descriptions, boolean known) {
    this.shared = shared;
    this.all = all;
    this.descriptions = descriptions;
    this.known = known;
  }

  static Definitions of(
      SharedClasses shared, List<Definition> all, List<Description> descriptions) {
    return new Definitions(shared, all, descriptions, true);
  }

  /** Returns what there is of definitions in which something is wrong, and was reported. */
  static Definitions broken(SharedClasses shared, List<Description> descriptions) {
    return new Definitions(shared, List.of(), descriptions, false);
  }

  /** Says whether the post defines nothing. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Says whether a word that the vocabulary lacks is surely wrong. */
  public boolean areKnown() {
    return known;
  }

  /**
   * Returns what names stand for in the post's trainers. The post's own do nothing but describe
   * themselves, since nothing of an author's code runs in this JVM.
   */
  public Vocabulary vocabulary() {
    return descriptions.isEmpty() ? new Vocabulary() : new Words(this);
  }

  /** Returns what names stand for in any of several posts, each of which knows only its own. */
  public static Vocabulary together(Collection<Definitions> posts) {
    return new OwnVocabulary(
        byName(posts, Generator.class).toArray(Generator[]::new),
        byName(posts, Activation.class).toArray(Activation[]::new),
        byName(posts, Optimizer.class).toArray(Optimizer[]::new));
  }

  /** Returns all of one kind, one of each name, in the order of the names. */
  private static <T extends Named> Collection<T> byName(
      Collection<Definitions> posts, Class<T> type) {
    Map<String, T> all = new TreeMap<>();
    posts.forEach(post -> post.named(type).forEach(one -> all.putIfAbsent(one.name(), one)));
    return all.values();
  }

  /** A post's words, by which a specification leads to the code that it cannot do without. */
  private static final class Words extends OwnVocabulary {
    private final Definitions definitions;

    Words(Definitions definitions) {
      super(
          definitions.named(Generator.class).toArray(Generator[]::new),
          definitions.named(Activation.class).toArray(Activation[]::new),
          definitions.named(Optimizer.class).toArray(Optimizer[]::new));
      this.definitions = definitions;
    }
  }

  private <T> Stream<T> named(Class<T> type) {
    return descriptions.stream().map(Description::named).filter(type::isInstance).map(type::cast);
  }

  /** Returns the post's definitions if a trainer cannot be trained without them. */
  public static Optional<Definitions> usedBy(TrainerSpecification specification) {
    return specification.data().vocabulary() instanceof Words words
            && words.definitions.areUsedBy(specification)
        ? Optional.of(words.definitions)
        : Optional.empty();
  }

  private boolean areUsedBy(TrainerSpecification specification) {
    NetworkSpecification network = specification.network();
    return has(Kind.DATA_SET, Set.of(specification.data().name()))
        || has(Kind.ACTIVATION, new HashSet<>(Arrays.asList(network.activations())))
        || has(Kind.ACTIVATION, Set.of(network.outputActivation()))
        || has(Kind.OPTIMIZER, Set.of(specification.training().optimizer()));
  }

  private boolean has(Kind kind, Set<String> names) {
    return named(kind.type()).anyMatch(named -> names.contains(named.name()));
  }

  /** Returns a digest of all that the definitions do. */
  public String digest() {
    return shared.digest();
  }

  /** Returns the names of the classes. */
  public List<String> types() {
    return all.stream().map(Definition::type).toList();
  }

  /** Returns the names of the classes of one kind, in the order of the vocabulary. */
  public List<String> types(Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).map(Definition::type).toList();
  }

  /** Writes the compiled classes where a class loader finds them, and leaves nothing else there. */
  public void writeClasses(Path folder) throws IOException {
    shared.write(folder);
  }

  /** Returns where a line of the compiled text is written in the post. */
  public Span span(int line) {
    return shared.lines().apply(line);
  }

  /** Returns where the first of the definitions is written. */
  public Span span() {
    return shared.span(all.get(0).line(), all.get(0).simpleName());
  }

  KeptDefinitions toKeep() {
    return new KeptDefinitions(shared.files(), all, descriptions);
  }
}
