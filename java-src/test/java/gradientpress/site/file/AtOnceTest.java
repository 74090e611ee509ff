package gradientpress.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever is done first, what is made comes in the order of what it is made of. */
final class AtOnceTest {
  private static final List<Integer> THINGS = IntStream.range(0, 2000).boxed().toList();

  @Test
  void keepsTheOrder() throws IOException {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    List<String> made =
        AtOnce.make(
            THINGS,
            thing -> {
              done.add(thing);
              return "made of " + thing;
            });
    assertEquals(THINGS.stream().map(thing -> "made of " + thing).toList(), made);
    assertEquals(THINGS, done.stream().sorted().toList(), "each once");
  }

  @Test
  void makesNothingOfNothing() throws IOException {
    assertEquals(List.of(), AtOnce.make(List.of(), thing -> thing));
  }

  @Test
  void passesFailuresOn() {
    IOException unreadable = new IOException("unreadable");
    IOException seen =
        assertThrows(
            IOException.class, () -> AtOnce.make(THINGS, thing -> fail(thing, unreadable)));
    assertSame(unreadable, seen);
    RuntimeException wrong = new IllegalStateException("wrong");
    assertThrows(
        IllegalStateException.class,
        () ->
            AtOnce.make(
                THINGS,
                thing -> {
                  throw wrong;
                }));
  }

  private static Integer fail(Integer thing, IOException failure) throws IOException {
    if (thing == 150) {
      throw failure;
    }
    return thing;
  }
}
