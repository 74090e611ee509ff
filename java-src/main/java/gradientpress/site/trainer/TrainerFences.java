package gradientpress.site.trainer;

import gradientpress.data.DataSet;
import gradientpress.example.Vocabulary;
import gradientpress.site.control.Control;
import gradientpress.site.control.Offer;
import gradientpress.site.definition.Definitions;
import gradientpress.site.markdown.Fence;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.table.TableFiles;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fences of a post, read one after the other: which are trainers, and what is in them. */
public final class TrainerFences {
  private static final String KIND = "trainer";
  private static final int LIKELY_MISSPELLING = 2;

  private final TableFiles files;
  private final Vocabulary words;
  private final Schema schema;
  private final Diagnostics diagnostics;
  private final List<Trainer> trainers = new ArrayList<>();
  private final KnownExamples examples = new KnownExamples();

  /**
   * Begins without fences.
   *
   * @param files where tables are looked for
   * @param definitions what the post defines for its trainers
   * @param diagnostics takes the mistakes
   */
  public TrainerFences(TableFiles files, Definitions definitions, Diagnostics diagnostics) {
    this.files = files;
    this.words = definitions.vocabulary();
    this.schema = TrainerSchema.knowing(definitions);
    this.diagnostics = diagnostics;
  }

  /** Reads a fence if it is a trainer; reports it if it nearly is. */
  public void read(Fence fence) {
    String kind = fence.kind().text();
    if (!kind.equals(KIND)) {
      // "trainer{…}" and "trainer:" are meant to be trainers, too.
      String word = kind.replaceFirst("[^\\p{L}].*", "");
      if (Suggestion.distance(KIND, word) <= LIKELY_MISSPELLING) {
        diagnostics.report(
            Mistake.UNKNOWN_KIND,
            fence.kind(),
            Printable.quote(kind) + " is no kind of example",
            "did you mean '" + KIND + "'?");
        examples.miss();
      }
      return;
    }
    if (!fence.closed()) {
      diagnostics.report(
          Mistake.UNCLOSED_FENCE,
          fence.kind(),
          "this fence has no end",
          "write the closing fence below its last key");
      examples.miss();
      return;
    }
    int before = diagnostics.count();
    YamlReader.Document document = YamlReader.read(fence.content(), diagnostics);
    Values values = schema.read(document, fence.kind(), diagnostics);
    noteId(values);
    if (!document.whole()) {
      return; // what a key goes with may not have been reached
    }
    Optional<DataSet> dataSet = new TrainerData(values, words, files, diagnostics).dataSet();
    new TrainerRules(values, diagnostics).check(dataSet);
    values
        .find(TrainerSchema.ID)
        .ifPresent(id -> dataSet.ifPresent(data -> examples.describe(id, data, values)));
    // Both, because a file that two trainers share reports its mistakes but once.
    if (diagnostics.count() == before && dataSet.isPresent()) {
      add(Trainer.of(values, dataSet.get(), words, fence.kind()), values);
    }
  }

  private void add(Trainer trainer, Values values) {
    trainers.add(trainer);
    List<Control> offered = trainer.offers().stream().map(Offer::control).toList();
    List<Control> wanted = values.find(TrainerSchema.READER_MAY_CHANGE).orElse(List.of());
    for (int i = 0; i < wanted.size(); i++) {
      if (!offered.contains(wanted.get(i))) {
        diagnostics.report(
            Mistake.UNSUITABLE_CONTROL,
            values.itemSpan(TrainerSchema.READER_MAY_CHANGE, i),
            "this trainer leaves no choice of '%s'".formatted(wanted.get(i).key()),
            "leave it out");
      }
    }
  }

  private void noteId(Values values) {
    Optional<String> id = values.find(TrainerSchema.ID);
    if (id.isEmpty()) {
      examples.miss();
      return;
    }
    Span span = values.span(TrainerSchema.ID);
    examples
        .note(id.get(), span)
        .ifPresent(
            first ->
                diagnostics.report(
                    Mistake.DUPLICATE_ID,
                    span,
                    "the id '" + id.get() + "' is taken",
                    "by the trainer in line " + first.position().line()));
  }

  /** Takes note that the post could not be read to its end, so that there may be more fences. */
  public void giveUp() {
    examples.miss();
  }

  public List<Trainer> trainers() {
    return trainers;
  }

  /** Returns the trainer of that id, if there is one without a mistake. */
  public Optional<Trainer> find(String id) {
    return trainers.stream().filter(trainer -> trainer.id().equals(id)).findFirst();
  }

  /** Reports what is wrong with examples that refer to each other, once all have been read. */
  public void checkComparisons() {
    examples.checkComparisons(diagnostics);
  }

  /** Returns what is known of all examples, of those with mistakes, too. */
  public KnownExamples examples() {
    return examples;
  }
}
