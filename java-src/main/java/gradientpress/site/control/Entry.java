package gradientpress.site.control;

import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Shape;
import java.math.BigDecimal;
import java.util.List;

/** How a reader enters the value of a control, and which values there are. */
public sealed interface Entry {

  /** Says whether there is more than one value to choose from. */
  default boolean leavesAChoice() {
    return true;
  }

  /** One of a few values. */
  record OneOf(List<Option> options) implements Entry {
    @Override
    public boolean leavesAChoice() {
      return options.size() > 1;
    }
  }

  /** One or more of a few values. */
  record SomeOf(List<Option> options) implements Entry {
    @Override
    public boolean leavesAChoice() {
      return options.size() > 1;
    }
  }

  /** One of a few values for each hidden layer. */
  record OneOfForEachLayer(List<Option> options) implements Entry {}

  /** Any number of hidden layers up to a limit, each with a number of units. */
  record Layers(int mostLayers, int mostUnits) implements Entry {
    static Layers within(Shape<List<Integer>> layers) {
      Outline.Items items = (Outline.Items) layers.outline();
      return new Layers(items.most(), (int) ((Outline.Amount) items.item()).most());
    }
  }

  /** Yes or no. */
  record Flag() implements Entry {}

  /**
   * A number within bounds, both included.
   *
   * @param step how far an arrow key goes; where it is whole, so is the number
   */
  record Amount(BigDecimal least, BigDecimal most, BigDecimal step) implements Entry {
    Amount(double least, double most, double step) {
      this(BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.valueOf(step));
    }

    static Amount within(Shape<? extends Number> shape, double step) {
      Outline.Amount bounds = (Outline.Amount) shape.outline();
      return new Amount(bounds.least(), bounds.most(), step);
    }

    /** Returns the same bounds with steps so short that they meet the author's own number. */
    Amount meeting(double own) {
      BigDecimal distance = BigDecimal.valueOf(own).subtract(least).stripTrailingZeros();
      boolean met = distance.remainder(step).signum() == 0;
      return met ? this : new Amount(least, most, BigDecimal.ONE.movePointLeft(distance.scale()));
    }
  }
}
