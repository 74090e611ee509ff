package gradientpress.site.desk;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.definition.Definitions;
import gradientpress.site.definition.FailedRun;
import gradientpress.site.example.ExampleCache;
import gradientpress.site.example.TrainedExample;
import gradientpress.site.file.Folder;
import gradientpress.site.mirror.ContentMirror;
import gradientpress.site.mirror.OtherPages;
import gradientpress.site.post.Post;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.publish.BasePath;
import gradientpress.site.reference.SchemaFiles;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import gradientpress.site.trainer.Trainer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/**
 * Keeps the preview of a site up to date while its author writes.
 *
 * <p>It is told, a JSON object a line, {@code {"changed": ["content/posts/x.md"]}}, and answers
 * likewise: after each look at what has changed with the state of everything, in between with the
 * progress of training; {@link Answer} has the particulars. What has not changed stays in memory. A
 * post with examples that are yet to be trained does not hold up the others, and a post with
 * mistakes leaves what was made of it before. The conversation ends when the input does.
 */
public final class Desk {
  private static final String CONTENT = "content";

  private final Path root;
  private final LocalDate today;
  private final PrintStream out;
  private final AcrossPosts acrossPosts;
  private final ExampleCache cache;
  private final Copies copies;
  private final TrainingQueue training;
  private final Sheets sheets;
  private final Map<String, String> untrainable = new HashMap<>();
  private final Map<String, FailedRun> failedRuns = new HashMap<>();
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  /** What is left to do, one thing after the other: only the training has a thread of its own. */
  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

  private SiteFiles files = new SiteFiles(List.of(), List.of());
  private Sources sources = Sources.NONE;
  private Diagnostics ofSources = new Diagnostics();
  private PostStages stages;

  /** What editors have been told of; definitions are the same as long as nobody reads them anew. */
  private List<Object> told = List.of();

  private OtherPages others = OtherPages.NONE;
  private Diagnostics ofOthers = new Diagnostics();
  private AcrossPosts.Findings across = new AcrossPosts.Findings(List.of(), Set.of());
  private String failure = "";
  private boolean open = true;

  @FunctionalInterface
  private interface Task {
    void perform() throws IOException;
  }

  /**
   * Sets up a desk on which nothing lies yet.
   *
   * @param root the project's folder
   * @param basePath below which the site is served
   * @param today the day on which posts are still to come, or not
   * @param out takes the answers
   */
  public Desk(Path root, BasePath basePath, LocalDate today, PrintStream out) throws IOException {
    this.root = root;
    this.acrossPosts = new AcrossPosts(root, basePath, today);
    this.today = today;
    this.out = out;
    this.sheets = new Sheets(root);
    this.cache = ExampleCache.under(root);
    this.copies = new Copies(root);
    this.training = new TrainingQueue(new Listener());
  }

  /** Answers until the input ends. */
  public void run(BufferedReader in) throws InterruptedException {
    Thread listener = new Thread(() -> listen(in), "listener");
    listener.setDaemon(true);
    listener.start();
    while (open) {
      perform(tasks.take());
    }
  }

  private void listen(BufferedReader in) {
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Set<String> changed = changed(line);
        tasks.add(() -> look(changed));
      }
    } catch (IOException e) {
      // Whoever spoke to us is gone.
    }
    tasks.add(() -> open = false);
  }

  private static Set<String> changed(String line) {
    Set<String> paths = new HashSet<>();
    try {
      JsonArray names = JsonParser.parseString(line).getAsJsonObject().getAsJsonArray("changed");
      for (JsonElement name : names) {
        paths.add(name.getAsString());
      }
    } catch (RuntimeException e) {
      paths.clear(); // what was meant is unknown: everything may have changed
    }
    return paths;
  }

  /** Nothing that goes wrong may end the conversation. */
  private void perform(Task task) {
    try {
      failure = "";
      task.perform();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failure = Answer.Failure.describe(e);
    }
    if (open) {
      answer();
    }
  }

  /** Takes in what has changed; everything, if nothing is named. */
  private void look(Set<String> changed) throws IOException {
    boolean anything = changed.isEmpty() || stages == null;
    if (anything || changed.stream().anyMatch(Desk::mayBeReferredTo)) {
      takeIn(SiteFiles.under(root), readSources());
    }
    Set<String> before = Set.copyOf(sheets.stems());
    sheets.read(stages, changed);
    tellEditors();
    boolean besidesPosts = anything || !changed.stream().allMatch(Sheets::isPost);
    if (besidesPosts || !changed.stream().allMatch(path -> isKnown(path, before))) {
      acrossPosts.lookAround();
    }
    if (besidesPosts) {
      ofOthers = new Diagnostics();
      others = ContentMirror.read(root, files, sources, ofOthers);
    }
    lookAcross(besidesPosts);
    settle();
  }

  private Sources readSources() throws IOException {
    ofSources = new Diagnostics();
    return Sources.under(root, ofSources);
  }

  private void takeIn(SiteFiles filesNow, Sources sourcesNow) throws IOException {
    if (stages == null || !filesNow.equals(files) || !sourcesNow.equals(sources)) {
      files = filesNow;
      sources = sourcesNow;
      stages = PostStages.under(root, files, sources, cache, today);
    }
  }

  /** Writes the schemas for editors if there may be other names in them than before. */
  private void tellEditors() throws IOException {
    List<Definitions> definitions = Post.definitionsOf(sheets.posts().values());
    List<Object> names = List.of(files, definitions);
    if (!names.equals(told)) {
      SchemaFiles.write(root, files, definitions);
      told = names;
    }
  }

  /** Says whether a post was there before and still is, so that no file has come. */
  private boolean isKnown(String path, Set<String> before) {
    return before.stream()
        .anyMatch(stem -> PostFiles.path(stem).equals(path) && sheets.stems().contains(stem));
  }

  /** Compares all posts and pages, and leaves only those that have an address of their own. */
  private void lookAcross(boolean otherPagesWereRead) throws IOException {
    Set<String> homelessBefore = across.homeless();
    across = acrossPosts.check(sheets.posts(), others, files);
    if (otherPagesWereRead || !across.homeless().equals(homelessBefore)) {
      Set<String> kept = new HashSet<>(Folder.files(root.resolve(CONTENT)));
      kept.removeIf(name -> across.homeless().contains(CONTENT + "/" + name));
      copies.keepOthers(kept);
      copies.writeOthers(others, across.homeless());
    }
    sheets.all().stream()
        .filter(sheet -> across.homeless().contains(sheet.path()))
        .forEach(Sheet::unsettle);
    copies.keepPosts(sheets.stems().stream().map(PostFiles::name).collect(Collectors.toSet()));
  }

  private static boolean mayBeReferredTo(String path) {
    return path.startsWith("assets/") || path.startsWith("_includes/") || path.equals(Sources.FILE);
  }

  /** Finishes what has all its examples, and has the others trained; the latest change first. */
  private void settle() throws IOException {
    List<TrainingQueue.Order> orders = new ArrayList<>();
    List<Map.Entry<String, Sheet>> waiting =
        sheets.entries().stream()
            .filter(entry -> !entry.getValue().isSettled())
            .filter(entry -> !across.homeless().contains(entry.getValue().path()))
            .sorted(Comparator.comparing(entry -> -entry.getValue().stamp().modified()))
            .toList();
    for (Map.Entry<String, Sheet> entry : waiting) {
      Sheet sheet = entry.getValue();
      Post post = sheet.good().orElseThrow();
      List<TrainingQueue.Order> missing = missing(post, sheet.path());
      Optional<String> failed =
          missing.stream()
              .map(order -> untrainable.get(order.key()))
              .filter(f -> f != null)
              .findFirst();
      List<Diagnostic> mistakes = failedRuns(post, missing);
      if (!mistakes.isEmpty()) {
        sheet.settle(mistakes);
        continue;
      }
      if (failed.isPresent()) {
        sheets.fail(entry.getKey(), failed.get());
      } else if (missing.isEmpty()) {
        settle(entry.getKey(), sheet, post);
      }
      orders.addAll(failed.isPresent() ? List.of() : missing);
    }
    training.want(orders);
  }

  /** Says which examples the post's own definitions did not let come to an end. */
  private List<Diagnostic> failedRuns(Post post, List<TrainingQueue.Order> missing) {
    Diagnostics diagnostics = new Diagnostics();
    for (TrainingQueue.Order order : missing) {
      FailedRun run = failedRuns.get(order.key());
      for (Trainer trainer : run == null ? List.<Trainer>of() : post.trainers()) {
        if (trainer.id().equals(order.id())) {
          run.report(order.id(), trainer.span(), post.definitions(), diagnostics);
        }
      }
    }
    return diagnostics.inOrder();
  }

  private void settle(String stem, Sheet sheet, Post post) throws IOException {
    try {
      PostStages.Preparation preparation = stages.prepare(sheet.reading());
      sheet.settle(preparation.mistakes());
      if (Diagnostic.areWarnings(preparation.mistakes())) {
        copies.writePost(post.name(), preparation);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      sheets.fail(stem, Answer.Failure.describe(e));
    }
  }

  private List<TrainingQueue.Order> missing(Post post, String path) throws IOException {
    Map<String, TrainingQueue.Order> missing = new LinkedHashMap<>();
    for (Trainer trainer : post.trainers()) {
      if (cache.find(trainer.specification()).isEmpty()) {
        String key = cache.key(trainer.specification());
        missing.put(
            key,
            new TrainingQueue.Order(
                key, path, trainer.id(), trainer.title(), trainer.specification()));
      }
    }
    return List.copyOf(missing.values());
  }

  private void answer() {
    Diagnostics found = new Diagnostics();
    List<Answer.Failure> failures = new ArrayList<>();
    if (!failure.isEmpty()) {
      failures.add(new Answer.Failure(PostFiles.FOLDER, failure));
    }
    found.addAll(ofSources.inOrder());
    found.addAll(ofOthers.inOrder());
    found.addAll(across.mistakes());
    for (Sheet sheet : sheets.all()) {
      found.addAll(sheet.mistakes());
      if (!sheet.failure().isEmpty()) {
        failures.add(new Answer.Failure(sheet.path(), sheet.failure()));
      }
    }
    say(
        Answer.state(
            sheets.stems().size(),
            withoutSilenced(found),
            failures,
            copies.takeWritten(),
            copies.takeRemoved(),
            training.orders()));
  }

  private Diagnostics withoutSilenced(Diagnostics found) {
    try {
      return acrossPosts.withoutSilenced(found, sheets.stems(), others);
    } catch (IOException e) {
      return found; // the list of what is silent cannot be read at this moment
    }
  }

  private void say(JsonObject answer) {
    String line = gson.toJson(answer);
    synchronized (out) {
      out.print(line + "\n");
      out.flush();
    }
  }

  /** Brings what the training says back to the one thread that changes anything here. */
  private final class Listener implements TrainingQueue.Listener {
    @Override
    public void progress(TrainingQueue.Order order, int percent) {
      say(Answer.progress(order, percent));
    }

    @Override
    public void trained(TrainingQueue.Order order, TrainedExample example)
        throws InterruptedException {
      await(() -> cache.put(order.specification(), example));
    }

    @Override
    public void failed(TrainingQueue.Order order, Throwable failure) throws InterruptedException {
      if (failure instanceof FailedRun run) {
        await(() -> failedRuns.put(order.key(), run));
        return;
      }
      String message =
          "training '%s' has failed: %s".formatted(order.id(), Answer.Failure.describe(failure));
      await(() -> untrainable.put(order.key(), message));
    }

    /** Waits until it is noted, so that nobody wants the example once more in the meantime. */
    private void await(Task note) throws InterruptedException {
      CountDownLatch noted = new CountDownLatch(1);
      tasks.add(
          () -> {
            try {
              note.perform();
              settle();
            } finally {
              noted.countDown();
            }
          });
      noted.await();
    }
  }
}
