package gradientpress.site.yaml;

import gradientpress.site.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A part of YAML that no post needs and that makes values mean what they do not say.
 *
 * @param message what is refused
 * @param hint what to write instead
 */
record YamlRefusal(String message, String hint) {

  /** Says why a value is refused, if it is. */
  static Optional<YamlRefusal> of(NodeEvent event, Span span) {
    String anchor = event.getAnchor().map(Anchor::getValue).orElse("");
    if (event instanceof AliasEvent) {
      return refusal("the alias '*" + anchor + "'", "repeat the value");
    }
    if (!anchor.isEmpty()) {
      return refusal("the anchor '&" + anchor + "'", "leave it out");
    }
    if (isTagged(event)) {
      return refusal("the tag '" + span.text().split("\\s", 2)[0] + "'", "leave it out");
    }
    return Optional.empty();
  }

  private static Optional<YamlRefusal> refusal(String what, String hint) {
    return Optional.of(new YamlRefusal(what + " is not allowed", hint));
  }

  private static boolean isTagged(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent();
    }
    return event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }
}
