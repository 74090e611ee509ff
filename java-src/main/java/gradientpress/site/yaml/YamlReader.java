package gradientpress.site.yaml;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads keys with values from YAML, with the position of everything.
 *
 * <p>Only the plain part of YAML is accepted: no anchors, aliases, tags, directives or second
 * documents, and nothing large or deep. Where the YAML breaks, what stands before the break is
 * still returned, so that its mistakes can be reported in the same run.
 */
public final class YamlReader {
  private static final int MOST_CODE_POINTS = 20_000;
  private static final int DEEPEST = 10;

  /**
   * What was read.
   *
   * @param root the keys with their values
   * @param whole whether that is all; if not, a key may be missing because it was never reached
   */
  public record Document(Yaml.Mapping root, boolean whole) {}

  /** Ends the reading after a mistake that was reported. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final MappedText yaml;
  private final Diagnostics diagnostics;
  private final Iterator<Event> events;
  private final List<Yaml.Entry> entries = new ArrayList<>();

  private YamlReader(MappedText yaml, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    this.events = new Parse(settings).parseString(yaml.text()).iterator();
  }

  /** Reads a text, reporting what is wrong with its form. */
  public static Document read(MappedText yaml, Diagnostics diagnostics) {
    return read(yaml, MOST_CODE_POINTS, diagnostics);
  }

  /** Reads a text of at most so many characters, reporting what is wrong with its form. */
  public static Document read(MappedText yaml, int mostCodePoints, Diagnostics diagnostics) {
    if (yaml.codePoints() > mostCodePoints) {
      diagnostics.report(
          Mistake.REFUSED_YAML,
          yaml.span(0, 0),
          "this is longer than " + mostCodePoints + " characters");
      return new Document(new Yaml.Mapping(yaml.span(0, 0), List.of()), false);
    }
    return new YamlReader(yaml, diagnostics).document();
  }

  private Document document() {
    boolean whole;
    try {
      whole = stream();
    } catch (MarkedYamlEngineException e) {
      broken(YamlProblem.of(e));
      whole = false;
    } catch (ReaderException e) {
      String message = "the character U+%04X is not allowed".formatted(e.getCodePoint());
      broken(new YamlProblem(e.getPosition(), message, ""));
      whole = false;
    } catch (Stop e) {
      whole = false;
    }
    return new Document(new Yaml.Mapping(yaml.span(0, 0), List.copyOf(entries)), whole);
  }

  private void broken(YamlProblem problem) {
    Span span = yaml.span(problem.index(), problem.index() + 1);
    diagnostics.report(Mistake.BROKEN_YAML, span, problem.message(), problem.hint());
    // A value that runs into the break may have swallowed what was meant to be the next key.
    entries.removeIf(entry -> entry.value().span().end() >= span.start());
  }

  private boolean stream() {
    events.next(); // the start of the stream
    if (!(events.next() instanceof DocumentStartEvent start)) {
      return true; // nothing but comments
    }
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      throw refuse(span(start), "directives are not allowed", "leave the line out");
    }
    Event first = events.next();
    if (!(first instanceof MappingStartEvent)) {
      Yaml other = value(first, 1);
      if (!(other instanceof Yaml.Refused)) {
        diagnostics.report(
            Mistake.WRONG_TYPE,
            other.span(),
            "expected keys with values, found " + other.description(),
            "write 'key: value'");
      }
      return false;
    }
    if (isRefused((NodeEvent) first)) {
      return false;
    }
    entries(entries, 1);
    events.next(); // the end of the document
    Event next = events.next();
    if (next instanceof DocumentStartEvent) {
      throw refuse(span(next), "a second YAML document is not allowed", "leave the line out");
    }
    return true;
  }

  /** Reads entries into a list, which always holds those that are complete; returns the end. */
  private Event entries(List<Yaml.Entry> into, int depth) {
    Event event;
    while ((event = events.next()).getEventId() != Event.ID.MappingEnd) {
      Yaml key = value(event, depth + 1);
      Yaml value = value(events.next(), depth + 1);
      if (key instanceof Yaml.Scalar name) {
        into.add(new Yaml.Entry(name, value));
      } else if (!(key instanceof Yaml.Refused)) {
        diagnostics.report(
            Mistake.WRONG_TYPE, key.span(), "expected a key, found " + key.description());
      }
    }
    return event;
  }

  private Yaml value(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refuse(span(event), "nested more than " + DEEPEST + " deep", "");
    }
    if (isRefused((NodeEvent) event)) {
      skip(event, depth);
      return new Yaml.Refused(span(event));
    }
    if (event instanceof ScalarEvent scalar) {
      return new Yaml.Scalar(span(event), scalar.getValue(), scalar.isPlain());
    }
    if (event instanceof SequenceStartEvent) {
      List<Yaml> items = new ArrayList<>();
      Event end = items(items, depth);
      return new Yaml.Listing(span(event, end), items);
    }
    List<Yaml.Entry> inner = new ArrayList<>();
    Event end = entries(inner, depth);
    return new Yaml.Mapping(span(event, end), inner);
  }

  /** Reads on to the end of a refused value; refusals inside it are reported as well. */
  private void skip(Event start, int depth) {
    if (start instanceof SequenceStartEvent) {
      items(new ArrayList<>(), depth);
    } else if (start instanceof MappingStartEvent) {
      entries(new ArrayList<>(), depth);
    }
  }

  private Event items(List<Yaml> into, int depth) {
    Event event;
    while ((event = events.next()).getEventId() != Event.ID.SequenceEnd) {
      into.add(value(event, depth + 1));
    }
    return event;
  }

  private boolean isRefused(NodeEvent event) {
    Span span = span(event);
    Optional<YamlRefusal> refusal = YamlRefusal.of(event, span);
    refusal.ifPresent(r -> refuse(span, r.message(), r.hint()));
    return refusal.isPresent();
  }

  private Stop refuse(Span span, String message, String hint) {
    diagnostics.report(Mistake.REFUSED_YAML, span, message, hint);
    return new Stop();
  }

  private Span span(Event event) {
    return span(event, event);
  }

  private Span span(Event first, Event last) {
    int start = first.getStartMark().map(Mark::getIndex).orElse(0);
    int end = last.getEndMark().map(Mark::getIndex).orElse(start);
    return yaml.span(start, end);
  }
}
