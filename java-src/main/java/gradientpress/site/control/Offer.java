package gradientpress.site.control;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.Entry.OneOf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Combined combined = combine(combinations, control, author);
        entries.put(control, combined.entry());
        combinations = combined.combinations();
      }
    }
    Variation own = new Variation(author, author);
    List<TrainerSpecification> reachable = new ArrayList<>(combinations);
    if (wanted.contains(Control.HIDDEN)) {
      reachable.add(own.with(Control.HIDDEN, "1"));
    }
    List<TrainerSpecification> onOtherData = onOtherData(own, author, entries.get(Control.DATA));
    List<Offer> offers = new ArrayList<>();
    for (Control control : wanted) {
      Entry entry = entries.getOrDefault(control, control.entry(author));
      if (entry.leavesAChoice() && reachable.stream().anyMatch(s -> control.matters(author, s))) {
        List<String> idle =
            onOtherData.stream()
                .filter(other -> !control.matters(author, other))
                .map(other -> other.data().name())
                .toList();
        offers.add(new Offer(control, entry, own.text(control), idle));
      }
    }
    return offers;
  }

  /**
   * What comes of adding a control to others.
   *
   * @param entry those of its values that go with every combination for which they make a
   *     difference
   * @param combinations those of before, each with each of the values
   */
  private record Combined(OneOf entry, List<TrainerSpecification> combinations) {}

  private static Combined combine(
      List<TrainerSpecification> combinations, Control control, TrainerSpecification author) {
    OneOf all = (OneOf) control.entry(author);
    List<Option> fitting = new ArrayList<>(all.options());
    List<TrainerSpecification> combined = new ArrayList<>();
    List<Map<Option, TrainerSpecification>> tried = new ArrayList<>();
    for (TrainerSpecification combination : combinations) {
      if (control.matters(author, combination)) {
        Map<Option, TrainerSpecification> going = going(combination, author, control, fitting);
        fitting.retainAll(going.keySet());
        tried.add(going);
      } else {
        combined.add(combination);
      }
    }
    tried.forEach(going -> fitting.forEach(option -> combined.add(going.get(option))));
    return new Combined(new OneOf(fitting), combined);
  }

  /** Returns a combination with each of those values of a control with which it goes. */
  private static Map<Option, TrainerSpecification> going(
      TrainerSpecification combination,
      TrainerSpecification author,
      Control control,
      List<Option> options) {
    Variation variation = new Variation(combination, author);
    Map<Option, TrainerSpecification> going = new HashMap<>();
    for (Option option : options) {
      try {
        going.put(option, variation.with(control, option.value()));
      } catch (IllegalArgumentException doesNotGo) {
        // Then it is not offered.
      }
    }
    return going;
  }

  /**
   * Returns the author's specification with each of the data sets on offer, if there is a choice.
   */
  private static List<TrainerSpecification> onOtherData(
      Variation own, TrainerSpecification author, Entry dataSets) {
    if (!(dataSets instanceof OneOf choice) || choice.options().size() < 2) {
      return List.of();
    }
    return choice.options().stream()
        .map(option -> own.with(Control.DATA, option.value()))
        // Whether there are hidden layers is no matter of the data set.
        .map(other -> Variation.of(other, author, Control.HIDDEN, "1"))
        .toList();
  }
}
