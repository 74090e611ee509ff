package gradientpress.site.trainer;

import gradientpress.data.DataSet;
import gradientpress.data.feature.Features;
import gradientpress.nn.Task;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.Losses;
import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Prediction;
import gradientpress.site.claim.ScoreKind;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks that the keys of a trainer go with each other and with its data set. */
final class TrainerRules {
  private final Values values;
  private final Diagnostics diagnostics;

  TrainerRules(Values values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** Reports what does not go together, as far as the data set is known. */
  void check(Optional<DataSet> dataSet) {
    checkActivations();
    dataSet.ifPresent(this::checkFeatures);
    dataSet.ifPresent(this::checkLoss);
    dataSet.ifPresent(this::checkPromises);
    dataSet.ifPresent(this::checkPrediction);
  }

  private void checkActivations() {
    Optional<List<Integer>> hidden = values.settled(TrainerSchema.HIDDEN);
    Optional<List<String>> activations = values.find(TrainerSchema.ACTIVATION);
    if (hidden.isEmpty()
        || activations.isEmpty()
        || !values.isList(TrainerSchema.ACTIVATION)
        || activations.get().size() == hidden.get().size()) {
      return;
    }
    String message = "%s for %s";
    diagnostics.report(
        Mistake.ACTIVATION_COUNT,
        values.span(TrainerSchema.ACTIVATION),
        message.formatted(
            count(activations.get().size(), "activation"),
            count(hidden.get().size(), "hidden layer")),
        "name one for each, or a single one without brackets");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void checkFeatures(DataSet dataSet) {
    List<String> features = values.find(TrainerSchema.FEATURES).orElse(List.of());
    if (!features.isEmpty() && dataSet.imageSide() > 0) {
      diagnostics.report(
          Mistake.UNSUITABLE_FEATURE,
          values.span(TrainerSchema.FEATURES),
          "'%s' are images, which enter the network pixel by pixel".formatted(dataSet.name()),
          "leave the features out");
      return;
    }
    for (int i = 0; i < features.size(); i++) {
      if (dataSet.axes().length == 1 && Features.named(features.get(i)).needsY()) {
        String one =
            Arrays.stream(Features.names())
                .filter(name -> !Features.named(name).needsY())
                .collect(Collectors.joining(", "));
        diagnostics.report(
            Mistake.UNSUITABLE_FEATURE,
            values.itemSpan(TrainerSchema.FEATURES, i),
            "'%s' needs two inputs, and '%s' has one".formatted(features.get(i), dataSet.name()),
            "one of " + one);
      }
    }
  }

  private void checkLoss(DataSet dataSet) {
    Optional<String> name = values.settled(TrainerSchema.LOSS);
    if (name.isEmpty()) {
      return;
    }
    Task task = dataSet.task();
    Loss loss = name.get().isEmpty() ? Losses.usualFor(task) : Losses.named(name.get());
    if (!loss.suits(task)) {
      diagnostics.report(
          Mistake.UNSUITABLE_LOSS,
          values.span(TrainerSchema.LOSS),
          "the loss '%s' does not suit '%s', where %s"
              .formatted(loss.name(), dataSet.name(), describe(task)),
          "one of " + losses(other -> other.suits(task)));
    } else if (loss.includesOutputActivation()
        && values.isWritten(TrainerSchema.OUTPUT_ACTIVATION)) {
      diagnostics.report(
          Mistake.UNSUITABLE_OUTPUT_ACTIVATION,
          values.keySpan(TrainerSchema.OUTPUT_ACTIVATION),
          "the %sloss '%s' brings its own output activation"
              .formatted(name.get().isEmpty() ? "usual " : "", loss.name()),
          "leave it out, or choose the loss "
              + losses(other -> other.suits(task) && !other.includesOutputActivation()));
    }
  }

  /** Says what there is to learn, as the end of a sentence. */
  static String describe(Task task) {
    return switch (task) {
      case BINARY -> "the answer is yes or no";
      case CLASSES -> "the answer is one of several classes";
      case REGRESSION -> "the answer is a number";
    };
  }

  private static String losses(Predicate<Loss> wanted) {
    return Arrays.stream(Losses.names())
        .filter(name -> wanted.test(Losses.named(name)))
        .collect(Collectors.joining(", "));
  }

  private void checkPromises(DataSet dataSet) {
    ScoreKind kind = ScoreKind.of(dataSet.task());
    values
        .find(TrainerSchema.EXPECT)
        .ifPresent(claims -> claims.check(kind, values.settled(TrainerSchema.EPOCHS), diagnostics));
    for (Challenge challenge : values.find(TrainerSchema.GOALS).orElse(List.of())) {
      challenge.check(kind, diagnostics);
    }
  }

  private void checkPrediction(DataSet dataSet) {
    boolean sketched =
        values
            .find(TrainerSchema.PREDICT)
            .flatMap(p -> p)
            .filter(Prediction::isBoundary)
            .isPresent();
    if (sketched && (dataSet.classes() != 2 || dataSet.axes().length != 2)) {
      diagnostics.report(
          Mistake.UNSUITABLE_VALUE,
          values.span(TrainerSchema.PREDICT),
          "'%s' has no line between two classes in a plane".formatted(dataSet.name()),
          "ask a question instead");
    }
  }
}
