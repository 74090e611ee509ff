package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Every catalogue")
class CataloguesTest {
  private record Entries(String kind, String[] names, Function<String, Named> named) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static final List<Entries> CATALOGUES =
      List.of(
          new Entries("activation", Activations.names(), Activations::named),
          new Entries("initialization", Initializations.names(), Initializations::named),
          new Entries("loss", Losses.names(), Losses::named),
          new Entries("optimizer", Optimizers.names(), Optimizers::named),
          new Entries("schedule", Schedules.names(), Schedules::named));

  @ParameterizedTest(name = "{0}")
  @FieldSource("CATALOGUES")
  void findsEachEntryByItsName(Entries catalogue) {
    assertTrue(catalogue.names.length > 1);
    for (String name : catalogue.names) {
      assertEquals(name, catalogue.named.apply(name).name());
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CATALOGUES")
  void tellsItsEntriesApartByNameAndByLabel(Entries catalogue) {
    Set<String> names = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (String name : catalogue.names) {
      String label = catalogue.named.apply(name).label();
      assertTrue(name.matches("[a-z]+(-[a-z]+)*"), name);
      assertFalse(label.isBlank(), name);
      assertTrue(names.add(name), name);
      assertTrue(labels.add(label), label);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CATALOGUES")
  void showsANameThatItDoesNotHave(Entries catalogue) {
    String first = catalogue.names[0];
    for (String name : List.of("", "no-such-thing", first.toUpperCase(), first + " ")) {
      Exception unknown =
          assertThrows(IllegalArgumentException.class, () -> catalogue.named.apply(name));
      assertEquals(catalogue.kind + " '" + name + "' is unknown", unknown.getMessage());
    }
  }
}
