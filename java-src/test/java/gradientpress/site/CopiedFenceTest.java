package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.DataSpecification;
import gradientpress.example.Limits;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.export.MarkdownFence;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.post.Post;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.Trainer;
import gradientpress.site.trainer.TrainerSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A fence that a reader copies")
class CopiedFenceTest {
  private static final String HEAD =
      """
      ---
      layout: post.njk
      title: T
      description: What a copied fence makes
      date: 2026-01-01
      author_name: A
      author_image: /assets/images/author.svg
      thumbnail: /assets/images/thumbnail.svg
      tags: [a]
      ---

      """;

  private static final SiteFiles FILES =
      new SiteFiles(
          List.of("/assets/images/author.svg", "/assets/images/thumbnail.svg"),
          List.of("post.njk"));

  private static final Pattern FILE = Pattern.compile("(?s)\nfile: (\\S+)\n.*\n```csv\n(.*?)```\n");

  /** Of what names and titles are made: words, and what YAML, CSV or Markdown might take amiss. */
  private static final String[] PARTS = {
    "cat", "Ä", "😀", "1", "true", "null", "~", "-", ":", ": ", " #", "#", "\"", "'", "\\", "\\n",
    "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "```", "0x1F", "x", "y", "1e3",
    "²", "=", "\u200d", "\u202e"
  };

  @TempDir private Path folder;

  @Test
  void showsJustThatExampleAgain() {
    int tables = 0;
    Random random = new Random(1);
    for (int run = 0; run < 1500; run++) {
      TrainerSpecification specification = specification(random);
      String title = name(random);
      String alt = name(random);
      String fence = MarkdownFence.of("ring", title, alt, specification, Double::toString);
      Trainer trainer = read(fence);
      assertEquals("ring", trainer.id(), fence);
      assertEquals(title, trainer.title(), fence);
      assertEquals(alt, trainer.alt(), fence);
      assertEquals(json(specification), json(trainer.specification()), fence);
      tables += specification.data().table() == null ? 0 : 1;
    }
    assertTrue(tables > 100, tables + " tables");
  }

  @Test
  void namesOnlyWhatIsNotAsUsual() {
    TrainerSpecification usual =
        Specifications.trainer("circle", 0, 300, new int[] {4}, "tanh", 0.03, 10, 200, 1);
    assertEquals(
        """
        ```trainer
        id: ring
        title: A ring
        data: circle
        alt: "A line, closed"
        ```
        """,
        MarkdownFence.of("ring", "A ring", "A line, closed", usual, Double::toString));
  }

  @Test
  void namesEverythingElseInTheOrderOfTheSchema() {
    TrainerSpecification unusual =
        new TrainerSpecification(
            new DataSpecification(
                "blobs", 4, null, 60, 0.25, 0.1, 0.4, new String[] {"x", "sin(x)"}, true),
            new NetworkSpecification(
                new int[] {3, 2}, new String[] {"relu", "tanh"}, "linear", "he"),
            new TrainingSpecification(
                "mean-squared-error", "adam", 0.00001, "cosine", 5, 0.5, 1, 0.25, 10, 7),
            5000,
            2147483647);
    String fence = MarkdownFence.of("a", "A", "A", unusual, Double::toString);
    List<String> keys =
        fence.lines().filter(line -> line.contains(":")).map(line -> line.split(":")[0]).toList();
    List<String> notOfThis =
        List.of(
            "columns",
            "rows",
            "file",
            "reader-may-change",
            "expect",
            "predict",
            "goals",
            "caption");
    List<String> expected = new ArrayList<>(TrainerSchema.SCHEMA.keys());
    expected.removeAll(notOfThis);
    assertEquals(expected, keys);
  }

  @Test
  void leavesOutWhatHasNoMeaning() {
    Table table =
        Table.ofValues(
            new String[] {"x"}, "price", new double[] {0, 1, 2, 3}, new double[] {1, 0, 1, 0});
    for (DataSpecification data :
        List.of(
            new DataSpecification("table", 3, table, 77, 0.5, 0, 0.3, new String[0], false),
            new DataSpecification("sine", 5, null, 300, 0.5, 0, 0.3, new String[0], false),
            new DataSpecification("circle", 5, null, 300, 0.5, 0, 0, new String[0], false))) {
      TrainerSpecification specification =
          new TrainerSpecification(
              data,
              new NetworkSpecification(
                  new int[] {1, 1}, new String[] {"relu", "relu"}, "", "xavier"),
              new TrainingSpecification("", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
              200,
              1);
      String fence = MarkdownFence.of("a", "A", "A", specification, Double::toString);
      assertTrue(fence.contains("\nactivation: relu\n"), fence);
      assertEquals(data.name(), read(fence).specification().data().name());
    }
  }

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {4, 100, 101, 1000})
  void bringsALongTableAsAFile(int rows) {
    Random random = new Random(rows);
    double[] inputs = random.doubles(rows * 2, -6, 6).toArray();
    int[] labels = IntStream.range(0, rows).map(row -> row % 3).toArray();
    String[] names = {"no", "#1", "\"x\"".repeat(13)};
    Table table = Table.ofClasses(new String[] {"```", "a\"b,c"}, names, inputs, labels);
    TrainerSpecification specification =
        with(new DataSpecification("table", 0, table, 300, 0.5, 0, 0, new String[0], false));
    String fence = MarkdownFence.of("own", "Own", "Own", specification, Double::toString);
    assertEquals(rows > 100, fence.contains("\nfile: own.csv\n"), fence);
    assertEquals(json(specification), json(read(fence).specification()));
  }

  private static TrainerSpecification specification(Random random) {
    DataSpecification data = data(random);
    Task task = data.dataSet().task();
    List<String> losses =
        Arrays.stream(Losses.names()).filter(name -> Losses.named(name).suits(task)).toList();
    String loss = random.nextBoolean() ? "" : losses.get(random.nextInt(losses.size()));
    boolean bringsActivation =
        (loss.isEmpty() ? Losses.usualFor(task) : Losses.named(loss)).includesOutputActivation();
    String output =
        bringsActivation || random.nextBoolean() ? "" : any(Activations.names(), random);
    int[] hidden = random.ints(random.nextInt(7), 1, 9).toArray();
    String[] activations =
        IntStream.range(0, Math.max(1, hidden.length))
            .mapToObj(i -> any(Activations.names(), random))
            .toArray(String[]::new);
    boolean mixed = Arrays.stream(activations).distinct().count() > 1 && random.nextBoolean();
    return new TrainerSpecification(
        data,
        new NetworkSpecification(
            hidden,
            mixed ? activations : new String[] {activations[0]},
            output,
            any(Initializations.names(), random)),
        new TrainingSpecification(
            loss,
            any(Optimizers.names(), random),
            either(random, 0.03, Limits.MIN_LEARNING_RATE, Limits.MAX_LEARNING_RATE),
            any(Schedules.names(), random),
            random.nextBoolean() ? 10 : 1 + random.nextInt(Limits.MAX_BATCH),
            either(random, 0, 0, Limits.MAX_PENALTY),
            either(random, 0, 0, Limits.MAX_PENALTY),
            either(random, 0, 0, Limits.MAX_DROPOUT),
            either(random, 0, 0, Limits.MAX_CLIP),
            random.nextBoolean() ? 0 : random.nextInt(Limits.MAX_EPOCHS)),
        random.nextBoolean() ? 200 : 1 + random.nextInt(Limits.MAX_EPOCHS),
        random.nextBoolean() ? 1 : random.nextInt(Integer.MAX_VALUE));
  }

  private static DataSpecification data(Random random) {
    Table table = random.nextInt(4) == 0 ? table(random) : null;
    String name = table == null ? any(DataSets.names(), random) : Table.NAME;
    boolean takesClasses = table == null && DataSets.takesClasses(name);
    int classes = takesClasses && random.nextBoolean() ? 2 + random.nextInt(5) : 0;
    DataSet dataSet = table == null ? DataSets.named(name, classes) : table;
    boolean hasBalance = table == null && dataSet.task() != Task.REGRESSION;
    List<String> features = new ArrayList<>(List.of(Features.names()));
    Collections.shuffle(features, random);
    features.removeIf(feature -> dataSet.axes().length < 2 && Features.named(feature).needsY());
    int chosen = dataSet.imageSide() > 0 ? 0 : random.nextInt(features.size() + 1);
    return new DataSpecification(
        name,
        classes,
        table,
        table != null || random.nextBoolean() ? 300 : 20 + random.nextInt(981),
        either(random, 0.5, Limits.MIN_TEST_SHARE, Limits.MAX_TEST_SHARE),
        either(random, 0, 0, Limits.MAX_NOISE),
        hasBalance ? either(random, 0, Limits.MIN_BALANCE, Limits.MAX_BALANCE) : 0,
        features.subList(0, chosen).toArray(String[]::new),
        random.nextBoolean());
  }

  /**
   * The first rows name the classes in their order, no column is the same everywhere, and no zero
   * has a sign, which authors' zeros have not.
   */
  private static Table table(Random random) {
    int axes = 1 + random.nextInt(2);
    int rows = random.nextInt(10) == 0 ? 101 + random.nextInt(50) : 6 + random.nextInt(20);
    String[] columns =
        IntStream.range(0, axes).mapToObj(i -> name(random) + "x" + i).toArray(String[]::new);
    double[] inputs = random.doubles(rows * axes, -6, 6).toArray();
    for (int i = 0; i < inputs.length; i += 3) {
      inputs[i] = random.nextBoolean() ? Math.rint(inputs[i]) + 0.0 : inputs[i] * 1e-9;
    }
    if (random.nextInt(3) == 0) {
      return Table.ofValues(columns, "value", inputs, random.doubles(rows, -1, 1).toArray());
    }
    int classes = 2 + random.nextInt(5);
    String[] names =
        IntStream.range(0, classes).mapToObj(i -> i + name(random)).toArray(String[]::new);
    names[0] = random.nextBoolean() ? any(new String[] {"no", "~", "1", "null"}, random) : names[0];
    int[] labels =
        IntStream.range(0, rows)
            .map(row -> row < classes ? row : random.nextInt(classes))
            .toArray();
    return Table.ofClasses(columns, names, inputs, labels);
  }

  /** Returns the usual number, a bound, a rounded number or one with all its digits. */
  private static double either(Random random, double usual, double least, double most) {
    double between = random.nextDouble() * (most - least) + least;
    double rounded = Math.max(least, Math.rint(between * 100) / 100);
    return new double[] {usual, usual, least, most, rounded, between}[random.nextInt(6)];
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    while (name.toString().isBlank() || random.nextInt(4) > 0 && name.length() < 30) {
      name.append(any(PARTS, random)).append(random.nextBoolean() ? "" : " ");
    }
    return name.toString().strip();
  }

  private static String any(String[] names, Random random) {
    return names[random.nextInt(names.length)];
  }

  private static TrainerSpecification with(DataSpecification data) {
    return new TrainerSpecification(
        data,
        new NetworkSpecification(new int[] {4}, new String[] {"tanh"}, "", "xavier"),
        new TrainingSpecification("", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
        200,
        1);
  }

  /** Reads a post with the fence, beside which the file of the second fence lies, if any. */
  private Trainer read(String fence) {
    Project project = new Project(folder);
    Matcher file = FILE.matcher(fence);
    if (file.find()) {
      project.write("content/posts/" + file.group(1), file.group(2));
    }
    SourceText source = new SourceText("content/posts/x.md", HEAD + fence);
    Diagnostics diagnostics = new Diagnostics();
    Post post =
        new PostReader(FILES, TableFiles.under(folder), DefinitionStage.under(folder), Sources.NONE)
            .read("x", source, diagnostics);
    assertTrue(diagnostics.isEmpty(), () -> fence + diagnostics.inOrder());
    assertEquals(1, post.trainers().size(), fence);
    return post.trainers().get(0);
  }

  private static String json(TrainerSpecification specification) {
    return SpecificationJson.of(specification).toString();
  }
}
