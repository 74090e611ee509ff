package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.data.Table;
import gradientpress.example.GoldenRuns;
import gradientpress.example.TrainerSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs that the JVM's tests hold to, as JavaScript takes them, and what each ends with. */
final class GoldenTrace {
  private static final Path FILE = Path.of("java-src", "test", "resources", "golden", "states.txt");

  /** How many differing runs a failure lists. */
  private static final int LISTED = 10;

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private final Map<String, TrainerSpecification> runs = new GoldenRuns().runs();

  /** The digests of the final states by the names of the runs. */
  private final Map<String, String> digests = new LinkedHashMap<>();

  GoldenTrace() throws IOException {
    for (String line : Files.readAllLines(FILE)) {
      int space = line.indexOf(' ');
      digests.put(line.substring(space + 1), line.substring(0, space));
    }
    assertEquals(List.copyOf(runs.keySet()), List.copyOf(digests.keySet()));
  }

  int size() {
    return runs.size();
  }

  /** Returns the specifications of the runs as a JSON array. */
  String toJson() {
    JsonArray array = new JsonArray();
    runs.values().forEach(run -> array.add(flat(run)));
    return GSON.toJson(array);
  }

  /**
   * Fails, with the names of the first runs that differ, unless the digests are those of the trace.
   *
   * @param engine where the runs were trained, for the message
   */
  void assertSameBits(String engine, List<String> found) {
    assertEquals(runs.size(), found.size(), engine + ": number of digests");
    List<String> differences = new ArrayList<>();
    int place = 0;
    for (Map.Entry<String, String> run : digests.entrySet()) {
      String digest = found.get(place++);
      if (!run.getValue().equals(digest)) {
        differences.add(
            "%s: expected %s, but was %s".formatted(run.getKey(), run.getValue(), digest));
      }
    }
    if (!differences.isEmpty()) {
      fail(
          "%s: %d of %d runs differ%n%s"
              .formatted(
                  engine,
                  differences.size(),
                  runs.size(),
                  String.join("\n", differences.subList(0, Math.min(LISTED, differences.size())))));
    }
  }

  /** Returns a specification as pages carry it: all parts in one object. */
  static JsonObject flat(TrainerSpecification specification) {
    JsonObject flat = new JsonObject();
    flat.addProperty("epochs", specification.epochs());
    flat.addProperty("seed", specification.seed());
    for (Object part :
        List.of(specification.data(), specification.network(), specification.training())) {
      GSON.toJsonTree(part).getAsJsonObject().asMap().forEach(flat::add);
    }
    flat.add("data", flat.remove("name"));
    Table table = specification.data().table();
    if (table != null) {
      JsonObject json = new JsonObject();
      json.add("axes", GSON.toJsonTree(table.axes()));
      json.add("classes", GSON.toJsonTree(table.classNames()));
      json.addProperty("output", table.outputs()[0]);
      json.add("inputs", GSON.toJsonTree(table.inputs()));
      json.add("targets", GSON.toJsonTree(table.targets()));
      flat.add("table", json);
    }
    return flat;
  }
}
