package gradientpress.site.yaml;

import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import java.util.List;

/** A piece of YAML that knows where it stands. */
public sealed interface Yaml {

  Span span();

  /** Says what the piece is, as a message would: "the number 3", "a list". */
  String description();

  /**
   * A single value.
   *
   * @param span where it stands, with its quotes
   * @param text its text, without quotes and escapes
   * @param plain whether it was written without quotes, so that it may be a number or a date
   */
  record Scalar(Span span, String text, boolean plain) implements Yaml {

    public ScalarKind kind() {
      return plain ? ScalarKind.of(text) : ScalarKind.TEXT;
    }

    @Override
    public String description() {
      return switch (kind()) {
        case NOTHING -> "nothing";
        case FLAG -> text;
        case NUMBER -> "the number " + text;
        case DATE -> "the date " + text;
        case TEXT -> "the text " + Printable.quote(text);
      };
    }
  }

  /** A list. */
  record Listing(Span span, List<Yaml> items) implements Yaml {
    @Override
    public String description() {
      return "a list";
    }
  }

  /** Keys with their values. */
  record Mapping(Span span, List<Entry> entries) implements Yaml {
    @Override
    public String description() {
      return "keys with values";
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Yaml value) {}

  /** A piece that was refused and reported already: whoever reads it need not complain again. */
  record Refused(Span span) implements Yaml {
    @Override
    public String description() {
      return "something refused";
    }
  }
}
