package gradientpress.site.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes raw HTML for the plain text that it is on the pages; a link such as {@code <https:…>} is
 * one.
 */
final class PlainHtml implements InlineContentParserFactory {

  /** A sign with which HTML may begin. */
  static final class Sign extends CustomNode {}

  private static final Pattern AUTOLINK =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\\x00-\\x20]*+|[\\w.!#$%&'*+/=?^`{|}~-]++@[\\w.-]++");

  /** Possessive and bounded, so that no text makes this slow. */
  private static final Pattern TAG =
      Pattern.compile("<(?:!--|([A-Za-z][A-Za-z0-9]{0,19}+)(?:\\s[^<>]{0,500}+|/)?+>)");

  /** Anything else, such as the type in {@code List<String>}, is not meant to be HTML. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr article aside audio b blockquote body br button canvas caption center cite code col dd"
                  + " del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4"
                  + " h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta"
                  + " nav noscript object ol p picture pre q s samp script section select small source"
                  + " span strong style sub summary sup svg table tbody td template textarea tfoot th"
                  + " thead time tr u ul var video wbr")
              .split(" "));

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return PlainHtml::read;
  }

  private static ParsedInline read(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position inside = scanner.position();
    // No further than an address can go, so that a row of these signs is not read again and again.
    scanner.find(c -> c == '>' || c == '<' || c <= ' ');
    String content = scanner.getSource(inside, scanner.position()).getContent();
    if (scanner.peek() == '>' && AUTOLINK.matcher(content).matches()) {
      return ParsedInline.none(); // the next one reads it
    }
    return ParsedInline.of(new Sign(), inside);
  }

  /** Returns how long the tag is that begins somewhere in a text; 0 if it is none. */
  static int tagLength(String text, int start) {
    Matcher tag = TAG.matcher(text).region(start, text.length());
    boolean known =
        tag.lookingAt()
            && (tag.group(1) == null || ELEMENTS.contains(tag.group(1).toLowerCase(Locale.ROOT)));
    return known ? tag.end() - start : 0;
  }
}
