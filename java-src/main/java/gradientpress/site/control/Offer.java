package gradientpress.site.control;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.Entry.OneOf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A control as a trainer offers it to the reader.
 *
 * <p>However the values of all that are offered are combined, they go together, and the figure
 * stays of the same kind: what was drawn as a map stays a map. So neither a reader nor a link can
 * ask for what a network would refuse.
 *
 * @param control what is offered
 * @param entry how a value is entered, with those values only that go with all the rest
 * @param value the author's own
 * @param idle the data sets on offer with which the control makes no difference
 */
public record Offer(Control control, Entry entry, String value, List<String> idle) {
  /**
   * The controls whose values may not go with each other's: those of a later one have to go with
   * all that an earlier one offers.
   */
  private static final List<Control> BOUND =
      List.of(Control.DATA, Control.CLASSES, Control.LOSS, Control.OUTPUT_ACTIVATION);

  /**
   * Returns which of the wanted controls a trainer can offer, in the same order.
   *
   * @param author the author's specification
   */
  public static List<Offer> all(TrainerSpecification author, List<Control> wanted) {
    Map<Control, Entry> entries = new EnumMap<>(Control.class);
    List<TrainerSpecification> combinations = List.of(author);
    for (Control control : BOUND) {
      if (wanted.contains(control)) {
        OneOf fitting = fitting(control, author, combinations);
        entries.put(control, fitting);
        combinations = combine(combinations, control, fitting, author);
      }
    }
    List<TrainerSpecification> reachable = new ArrayList<>(combinations);
    if (wanted.contains(Control.HIDDEN)) {
      reachable.add(Variation.of(author, author, Control.HIDDEN, "1"));
    }
    List<TrainerSpecification> onOtherData = onOtherData(author, entries.get(Control.DATA));
    List<Offer> offers = new ArrayList<>();
    for (Control control : wanted) {
      Entry entry = entries.getOrDefault(control, control.entry(author));
      if (entry.leavesAChoice() && reachable.stream().anyMatch(s -> control.matters(author, s))) {
        List<String> idle =
            onOtherData.stream()
                .filter(other -> !control.matters(author, other))
                .map(other -> other.data().name())
                .toList();
        offers.add(new Offer(control, entry, Variation.text(author, control), idle));
      }
    }
    return offers;
  }

  /** Returns those values that go with every combination for which they make a difference. */
  private static OneOf fitting(
      Control control, TrainerSpecification author, List<TrainerSpecification> combinations) {
    OneOf all = (OneOf) control.entry(author);
    return new OneOf(
        all.options().stream()
            .filter(
                option ->
                    combinations.stream()
                        .filter(s -> control.matters(author, s))
                        .allMatch(s -> fits(s, author, control, option.value())))
            .toList());
  }

  private static boolean fits(
      TrainerSpecification specification,
      TrainerSpecification author,
      Control control,
      String value) {
    try {
      Variation.of(specification, author, control, value);
      return true;
    } catch (IllegalArgumentException doesNotGo) {
      return false;
    }
  }

  private static List<TrainerSpecification> combine(
      List<TrainerSpecification> combinations,
      Control control,
      OneOf entry,
      TrainerSpecification author) {
    return combinations.stream()
        .flatMap(
            s ->
                control.matters(author, s)
                    ? entry.options().stream()
                        .map(option -> Variation.of(s, author, control, option.value()))
                    : Stream.of(s))
        .toList();
  }

  /**
   * Returns the author's specification with each of the data sets on offer, if there is a choice.
   */
  private static List<TrainerSpecification> onOtherData(
      TrainerSpecification author, Entry dataSets) {
    if (!(dataSets instanceof OneOf choice) || choice.options().size() < 2) {
      return List.of();
    }
    return choice.options().stream()
        .map(option -> Variation.of(author, author, Control.DATA, option.value()))
        // Whether there are hidden layers is no matter of the data set.
        .map(other -> Variation.of(other, author, Control.HIDDEN, "1"))
        .toList();
  }
}
