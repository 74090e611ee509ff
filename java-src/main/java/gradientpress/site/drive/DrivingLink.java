package gradientpress.site.drive;

import gradientpress.example.LinkGrammar;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that drives a figure, in parts.
 *
 * @param address all of it
 * @param post the address of the post to which it leads, such as "/posts/ring/"
 * @param parameters what it says of a figure; at least one
 * @param fragment where in the post it leads, if that is said
 */
record DrivingLink(
    LinkPart address, String post, List<Parameter> parameters, Optional<LinkPart> fragment) {

  /**
   * One of the parts between question mark, ampersands and hash.
   *
   * @param figure the id of a figure
   * @param key what is said of it: a control, or a key of {@link LinkGrammar}
   */
  record Parameter(LinkPart figure, LinkPart key, LinkPart value) {}

  private static final Pattern POST = Pattern.compile("(/posts/[^/]+/)(?:index\\.html)?");
  private static final String FORM = "a figure is driven by '?id.key=value#id'";

  /** Signs that browsers and Markdown leave as they are after a question mark. */
  private static final String PLAIN = ";/?:@&=+$,-_.!~*()%";

  /**
   * Reads a link, if it drives a figure or is meant to.
   *
   * @param written its address
   * @param page the address of the page in which it stands
   */
  static Optional<DrivingLink> read(Span written, String page, Diagnostics diagnostics) {
    LinkPart address = LinkPart.of(written);
    Optional<String> post = target(address, page);
    Optional<LinkPart> query = query(address);
    if (query.isEmpty() || post.isEmpty()) {
      return Optional.empty();
    }
    int length = 1 + length(query.get().text());
    if (length > LinkGrammar.LONGEST) {
      diagnostics.report(
          Mistake.LINK_TOO_LONG,
          query.get().part(0, 1).span(),
          "%s characters from the question mark on are too many for a link".formatted(length),
          "at most %s are followed".formatted(LinkGrammar.LONGEST));
      return Optional.empty();
    }
    int before = diagnostics.count();
    List<Parameter> parameters = new ArrayList<>();
    for (LinkPart part : query.get().split('&')) {
      parameter(part, diagnostics).ifPresent(parameters::add);
    }
    Optional<LinkPart> fragment = address.after('#').flatMap(part -> decoded(part, diagnostics));
    return diagnostics.count() == before
        ? Optional.of(new DrivingLink(address, post.get(), parameters, fragment))
        : Optional.empty();
  }

  /** Returns the page whose figures a link drives or is meant to drive. */
  static Optional<String> target(LinkPart address, String page) {
    LinkPart path = address.before('#').before('?');
    return query(address)
        .filter(query -> path.isEmpty() || speaksOfFigures(query))
        .flatMap(query -> post(path.text(), page));
  }

  private static Optional<LinkPart> query(LinkPart address) {
    return address.before('#').after('?');
  }

  private static boolean speaksOfFigures(LinkPart query) {
    return query.split('&').stream().anyMatch(part -> part.before('=').text().contains("."));
  }

  private static Optional<Parameter> parameter(LinkPart part, Diagnostics diagnostics) {
    if (part.after('=').isEmpty() || part.before('=').after('.').isEmpty()) {
      diagnostics.report(
          Mistake.LINK_SYNTAX,
          part.span(),
          part.isEmpty()
              ? "nothing is said of a figure here"
              : Printable.quote(part.text()) + " says nothing of a figure",
          FORM);
      return Optional.empty();
    }
    Optional<LinkPart> name = decoded(part.before('='), diagnostics);
    Optional<LinkPart> value = decoded(part.after('=').get(), diagnostics);
    return name.isPresent() && value.isPresent()
        ? Optional.of(
            new Parameter(
                name.get().before('.'),
                name.get().after('.').orElse(name.get().part(0, 0)),
                value.get()))
        : Optional.empty();
  }

  private static Optional<LinkPart> decoded(LinkPart part, Diagnostics diagnostics) {
    Optional<LinkPart> decoded = part.decoded();
    if (decoded.isEmpty()) {
      diagnostics.report(
          Mistake.LINK_SYNTAX,
          part.span(),
          "a percent sign in here does not begin the code of a character",
          "'%25' stands for the sign itself");
    }
    return decoded;
  }

  /** Returns the address to which a path leads, if that is the page itself or a post. */
  private static Optional<String> post(String path, String page) {
    if (path.isEmpty()) {
      return Optional.of(page);
    }
    try {
      URI resolved = new URI(page).resolve(new URI(path));
      Matcher post = POST.matcher(resolved.isAbsolute() ? "" : resolved.toString());
      return post.matches() ? Optional.of(post.group(1)) : Optional.empty();
    } catch (URISyntaxException noPath) {
      return Optional.empty();
    }
  }

  /** Returns how long a text is once a browser has escaped what it has to. */
  private static int length(String text) {
    return text.codePoints()
        .map(
            c ->
                c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)
                    ? 1
                    : 3 * Character.toString(c).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
