package gradientpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The fences of a post, read one after the other: which are trainers, and what is in them. */
final class TrainerFences {
  private static final String KIND = "trainer";
  private static final int LIKELY_MISSPELLING = 2;

  private final Diagnostics diagnostics;
  private final List<Trainer> trainers = new ArrayList<>();
  private final Map<String, Span> ids = new TreeMap<>();
  private boolean allIdsKnown = true;

  TrainerFences(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads a fence if it is a trainer; reports it if it nearly is. */
  void read(Fence fence) {
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
        allIdsKnown = false;
      }
      return;
    }
    if (!fence.closed()) {
      diagnostics.report(
          Mistake.UNCLOSED_FENCE,
          fence.kind(),
          "this fence has no end",
          "write the closing fence below its last key");
      allIdsKnown = false;
      return;
    }
    int before = diagnostics.count();
    YamlReader.Document document = YamlReader.read(fence.content(), diagnostics);
    Values values = TrainerSchema.SCHEMA.read(document, fence.kind(), diagnostics);
    noteId(values);
    if (diagnostics.count() == before) {
      trainers.add(Trainer.of(values, fence.kind()));
    }
  }

  private void noteId(Values values) {
    Optional<String> id = values.find(TrainerSchema.ID);
    if (id.isEmpty()) {
      allIdsKnown = false;
      return;
    }
    Span span = values.span(TrainerSchema.ID).orElseThrow();
    Span first = ids.putIfAbsent(id.get(), span);
    if (first != null) {
      diagnostics.report(
          Mistake.DUPLICATE_ID,
          span,
          "the id '" + id.get() + "' is taken",
          "by the trainer in line " + first.position().line());
    }
  }

  List<Trainer> trainers() {
    return trainers;
  }

  Set<String> ids() {
    return ids.keySet();
  }

  /** Says whether every trainer has told its id, so that an unknown one is surely wrong. */
  boolean allIdsKnown() {
    return allIdsKnown;
  }
}
