package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Specifications;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.claim.Experiment;
import gradientpress.site.claim.Measured;
import gradientpress.site.claim.Run;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the folder, the answer is that of training anew. */
final class ExampleCacheTest {
  @TempDir private Path folder;

  private static TrainerSpecification specification(int seed) {
    return Specifications.trainer("circle", 0, 20, new int[] {2}, "tanh", 0.1, 10, 1, seed);
  }

  /** Numbers that are hard to write down, and a text that names the specification. */
  private static TrainedExample example(TrainerSpecification specification) {
    double third = 1 / 3.0;
    Measured measured = new Measured(1, third, Math.PI, 0.1 + 0.2, Double.NaN, "ff", 9, "");
    Run run = new Run(new double[] {third, -0.0, Double.MIN_VALUE, Double.NaN}, "it overflowed");
    return new TrainedExample(
        new Experiment(measured, run, new double[] {Math.E}, new Run(new double[0], "")),
        "<svg>\"\n🧠 " + specification.seed(),
        "b",
        "c",
        Picture.of("<g>"),
        Picture.of(""),
        Picture.of(new byte[] {-128, 0, 127}),
        Picture.NONE,
        Picture.of(new byte[] {1}),
        Picture.of(new byte[] {2, 3}));
  }

  private ExampleCache cache(String codeDigest) {
    return new ExampleCache(folder, codeDigest, ExampleCacheTest::example);
  }

  private ExampleCache cache() {
    return cache("code");
  }

  /** Asks for an example, which has to be the right one, and says whether it had to be trained. */
  private boolean isTrained(int seed) {
    ExampleCache cache = cache();
    assertSame(seed, cache.get(specification(seed)));
    return cache.trained() == 1;
  }

  private static void assertSame(int seed, TrainedExample found) {
    TrainedExample expected = example(specification(seed));
    assertEquals(expected.measured(), found.measured());
    Run run = found.experiment().run();
    assertArrayEquals(expected.experiment().run().curve(), run.curve());
    assertEquals("it overflowed", run.divergence());
    assertArrayEquals(new double[] {Math.E}, found.experiment().constantAnswer());
    assertEquals(expected.plot(), found.plot());
    assertEquals("b", found.network());
    assertEquals("c", found.curve());
    assertSame(expected.poster(), found.poster());
    assertSame(expected.heat(), found.heat());
    assertSame(Picture.NONE, found.unitMaps());
    assertSame(expected.card(), found.card());
    assertSame(expected.thumbnail(), found.thumbnail());
  }

  private static void assertSame(Picture expected, Picture found) {
    assertArrayEquals(expected.content(), found.content());
    assertEquals(expected.digest(), found.digest());
  }

  private Path entry() throws IOException {
    return folder.resolve(Folder.files(folder).get(0));
  }

  @Test
  void givesBackWhatWasTrainedToTheLastBit() {
    assertTrue(isTrained(1));
    assertEquals(false, isTrained(1));
    assertTrue(isTrained(2));
  }

  @Test
  void newCodeTrainsAgain() {
    cache("code").get(specification(1));
    ExampleCache second = cache("new code");
    second.get(specification(1));
    assertEquals(1, second.trained());
  }

  @Test
  void entriesThatAreDamagedAnywhereAreTrainedAgain() throws IOException {
    isTrained(1);
    byte[] good = Files.readAllBytes(entry());
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      int length = random.nextBoolean() ? bad.length : random.nextInt(bad.length);
      Files.write(entry(), Arrays.copyOf(bad, length));
      assertTrue(isTrained(1), "change " + i);
      assertArrayEquals(good, Files.readAllBytes(entry()), "it is mended");
    }
    Files.write(entry(), Arrays.copyOf(good, good.length + 1));
    assertTrue(isTrained(1), "something was added");
  }

  @Test
  void entryOfAnotherExampleIsNotTaken() throws IOException {
    isTrained(1);
    Path first = entry();
    Path kept = Files.move(first, folder.resolveSibling("kept"), StandardCopyOption.ATOMIC_MOVE);
    isTrained(2);
    Files.move(entry(), first);
    assertTrue(isTrained(1), "this was number 2");
    Files.move(kept, first, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(false, isTrained(1));
  }

  @Test
  void folderInThePlaceOfAnEntryIsNoEntry() throws IOException {
    isTrained(1);
    Path entry = entry();
    Files.delete(entry);
    Files.createDirectories(entry.resolve("deeper"));
    ExampleCache cache = cache();
    assertSame(1, cache.get(specification(1)));
    assertEquals(1, cache.trained());
    assertTrue(cache.folder().trouble().isPresent());
  }

  @Test
  void whereNothingCanBeWrittenExamplesAreTrainedAndTheReasonIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    for (int time = 1; time <= 2; time++) {
      ExampleCache cache =
          new ExampleCache(file.resolve("examples"), "code", ExampleCacheTest::example);
      assertSame(1, cache.get(specification(1)));
      assertSame(1, cache.get(specification(1)));
      assertEquals(1, cache.trained(), "it is kept in memory");
      String trouble = cache.folder().trouble().orElseThrow();
      assertTrue(trouble.contains(file.toString()), trouble);
      cache.folder().deleteStale();
    }
    assertEquals(Optional.empty(), cache().folder().trouble());
  }

  @Test
  void severalBuildsAtOnceGetTheRightExamples() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 20; round++) {
        Callable<Void> build =
            () -> {
              ExampleCache cache = cache();
              for (int seed = 1; seed <= 5; seed++) {
                assertSame(seed, cache.get(specification(seed)));
              }
              cache.folder().deleteStale();
              assertEquals(Optional.empty(), cache.folder().trouble());
              return null;
            };
        for (Future<Void> done :
            builds.invokeAll(IntStream.range(0, 8).mapToObj(i -> build).toList())) {
          done.get();
        }
        assertEquals(5, Folder.files(folder).size(), "nothing is left half written");
        Folder.delete(folder);
      }
    } finally {
      builds.shutdown();
    }
  }

  /** The training of one waits for another's to begin: if they took turns, it would never end. */
  @Test
  @Timeout(60)
  void whatManyWantIsTrainedOnceAndOthersMeanwhile() {
    CyclicBarrier bothTrain = new CyclicBarrier(2);
    ExampleCache cache =
        new ExampleCache(
            folder,
            "code",
            specification -> {
              await(bothTrain);
              return example(specification);
            });
    List<Integer> seeds = List.of(1, 2, 1, 2, 1, 2);
    ExecutorService threads = Executors.newFixedThreadPool(seeds.size());
    try {
      List<Callable<TrainedExample>> wanted = new ArrayList<>();
      seeds.forEach(seed -> wanted.add(() -> cache.get(specification(seed))));
      List<Future<TrainedExample>> found = threads.invokeAll(wanted);
      for (int i = 0; i < seeds.size(); i++) {
        assertSame(seeds.get(i), found.get(i).get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
    assertEquals(2, cache.trained());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void entriesThatNobodyAsksForGoAfterAWhile() throws IOException {
    isTrained(1);
    isTrained(2);
    cache().folder().deleteStale();
    assertEquals(2, Folder.files(folder).size(), "a draft may come back to its earlier settings");
    Files.writeString(folder.resolve(".x.1-1.part"), "left behind by a build that was killed");
    for (String name : Folder.files(folder)) {
      setAge(folder.resolve(name), Duration.ofDays(15));
    }
    ExampleCache second = cache();
    second.get(specification(2));
    second.folder().deleteStale();
    assertEquals(1, Folder.files(folder).size());
    assertEquals(false, isTrained(2));
    assertTrue(isTrained(1));
  }

  @Test
  void askingKeepsAnEntryYoung() throws IOException {
    isTrained(1);
    setAge(entry(), Duration.ofDays(13));
    cache().get(specification(1));
    Instant noted = Files.getLastModifiedTime(entry()).toInstant();
    assertTrue(noted.isAfter(Instant.now().minus(Duration.ofHours(1))), noted::toString);
  }

  private static void setAge(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void whatOverflowsIsKeptAsWell() throws IOException {
    ExampleCache first = ExampleCache.under(folder);
    TrainerSpecification wild =
        Specifications.trainer("sine", 0, 20, new int[] {8, 8}, "linear", 10, 10, 5, 1);
    assertTrue(first.get(wild).measured().diverged());
    ExampleCache second = ExampleCache.under(folder);
    assertTrue(second.get(wild).measured().diverged());
    assertEquals(List.of(1, 0), List.of(first.trained(), second.trained()));
  }
}
