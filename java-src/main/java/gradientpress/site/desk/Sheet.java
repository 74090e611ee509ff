package gradientpress.site.desk;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.post.Post;
import gradientpress.site.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post as it lies on the desk: what was read of it last, and how far it has come. */
final class Sheet {
  private static final String CITATION = "[@";

  private final String path;
  private final Stamp stamp;
  private final PostStages.Reading reading;
  private final String failure;
  private List<Diagnostic> falseClaims = List.of();
  private boolean settled;

  private Sheet(String path, Stamp stamp, PostStages.Reading reading, String failure) {
    this.path = path;
    this.stamp = stamp;
    this.reading = reading;
    this.failure = failure;
    this.settled = reading.good().isEmpty();
  }

  static Sheet read(String path, Stamp stamp, PostStages.Reading reading) {
    return new Sheet(path, stamp, reading, "");
  }

  /** A post that could not be read, or at which our own code has failed. */
  static Sheet failed(String path, Stamp stamp, String failure) {
    return new Sheet(path, stamp, PostStages.Reading.NOTHING, failure);
  }

  /** Notes that there is nothing left to do, and what training has shown to be untrue. */
  void settle(List<Diagnostic> claims) {
    falseClaims = claims;
    settled = true;
  }

  /** Notes that whatever was written of it is no longer what is shown at its address. */
  void unsettle() {
    settled = reading.good().isEmpty();
  }

  String path() {
    return path;
  }

  Stamp stamp() {
    return stamp;
  }

  PostStages.Reading reading() {
    return reading;
  }

  /** Returns what was read, be it right or wrong. */
  Optional<Post> post() {
    return reading.post();
  }

  /** Returns the post if its text is without errors. */
  Optional<Post> good() {
    return reading.good();
  }

  /** Says whether it waits for nothing. */
  boolean isSettled() {
    return settled;
  }

  String failure() {
    return failure;
  }

  List<Diagnostic> mistakes() {
    List<Diagnostic> mistakes = new ArrayList<>(reading.mistakes());
    mistakes.addAll(falseClaims);
    return mistakes;
  }

  private boolean isGood() {
    return failure.isEmpty() && Diagnostic.areWarnings(mistakes());
  }

  /** Says whether what the post is depends on a file: it is named there, or might be meant. */
  boolean mayDependOn(String fileName) {
    return !isGood() || reading.post().map(post -> names(post, fileName)).orElse(true);
  }

  private static boolean names(Post post, String fileName) {
    return (Sources.FILE.endsWith("/" + fileName) && post.body().contains(CITATION))
        || post.body().contains(fileName)
        || post.head().map(head -> head.toJson().toString().contains(fileName)).orElse(false);
  }
}
