package gradientpress.site.desk;

import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong as a build sees it: drafts are left out of it, and their mistakes do not stop it.
 */
public final class BuildMistakes {
  private final Diagnostics stopping = new Diagnostics();
  private final Map<String, Diagnostics> ofDrafts = new TreeMap<>();

  /** Notes that the post in a file is a draft. */
  public void noteDraft(String path) {
    ofDrafts.put(path, new Diagnostics());
  }

  /** Returns what takes the mistakes of the post in a file, and of the tables beside it. */
  public Diagnostics of(String path) {
    return ofDrafts.getOrDefault(path, stopping);
  }

  /** Returns what takes mistakes that are in no post. */
  public Diagnostics elsewhere() {
    return stopping;
  }

  /** Returns everything that is wrong, anywhere. */
  public Diagnostics all() {
    Diagnostics all = new Diagnostics();
    all.addAll(stopping.inOrder());
    ofDrafts.values().forEach(ofDraft -> all.addAll(ofDraft.inOrder()));
    return all;
  }

  /** Says whether a mistake is in nothing but drafts. */
  public boolean isOnlyInDrafts(Diagnostic mistake) {
    return !stopping.has(mistake)
        && ofDrafts.values().stream().anyMatch(ofDraft -> ofDraft.has(mistake));
  }

  /**
   * Returns what is wrong with each draft with which something is, by its file.
   *
   * @param left of all mistakes, those that are not silenced
   */
  public Map<String, Diagnostics> inDrafts(Diagnostics left) {
    Map<String, Diagnostics> wrong = new TreeMap<>();
    ofDrafts.forEach(
        (path, ofDraft) -> wrong.put(path, ofDraft.without(mistake -> !left.has(mistake))));
    wrong.values().removeIf(Diagnostics::isEmpty);
    return wrong;
  }
}
