package gradientpress.site.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.site.control.Control;
import gradientpress.site.control.Entry;
import gradientpress.site.control.Offer;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader may choose of a key, and a link may say, is what its author may write. */
final class ControlBoundsTest {
  private static final TrainerSpecification SPIRAL =
      new TrainerSpecification(
          new DataSpecification("spiral", 0, null, 100, 0.5, 0, 0, new String[0], false),
          new NetworkSpecification(new int[] {4}, new String[] {"tanh"}, "", "xavier"),
          new TrainingSpecification("huber", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
          10,
          1);

  static List<Offer> offers() {
    return Offer.all(SPIRAL, List.of(Control.values()));
  }

  private static Outline outline(Control control) {
    return TrainerSchema.SCHEMA.fields().stream()
        .filter(field -> field.key().equals(control.key()))
        .map(Field::shape)
        .findAny()
        .orElseThrow()
        .outline();
  }

  @Test
  void everyControlIsLookedAt() {
    assertEquals(
        List.of(Control.values()), offers().stream().map(Offer::control).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("offers")
  void agreeWithTheKey(Offer offer) {
    Outline outline = outline(offer.control());
    if (offer.entry() instanceof Entry.Amount amount) {
      Outline.Amount bounds = (Outline.Amount) outline;
      assertEquals(bounds.least(), amount.least().doubleValue());
      assertEquals(bounds.most(), amount.most().doubleValue());
      assertEquals(bounds.whole(), amount.step().stripTrailingZeros().scale() <= 0);
    } else if (offer.entry() instanceof Entry.Layers layers) {
      Outline.Items items = (Outline.Items) outline;
      assertEquals(items.most(), layers.mostLayers());
      assertEquals(((Outline.Amount) items.item()).most(), layers.mostUnits());
    } else if (offer.entry() instanceof Entry.OneOf oneOf) {
      oneOf.options().forEach(option -> assertAdmits(outline, option.value()));
    } else if (offer.entry() instanceof Entry.SomeOf someOf) {
      someOf
          .options()
          .forEach(option -> assertAdmits(((Outline.Items) outline).item(), option.value()));
    } else {
      assertEquals(new Outline.Flag(), outline);
    }
  }

  private static void assertAdmits(Outline outline, String value) {
    if (outline instanceof Outline.Amount bounds) {
      double number = Double.parseDouble(value);
      // The first of the balances stands for equal parts, which an author writes by leaving it out.
      assertTrue(number == 0 || number >= bounds.least() && number <= bounds.most(), value);
    } else if (outline instanceof Outline.Either either) {
      assertAdmits(either.ways().get(0), value);
    } else {
      // What is unnamed is what holds where the author names nothing.
      assertTrue(value.isEmpty() || ((Outline.Word) outline).words().contains(value), value);
    }
  }
}
