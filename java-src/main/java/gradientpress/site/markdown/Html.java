package gradientpress.site.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like HTML, which on the pages is the plain text that it is. */
final class Html {
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

  private Html() {}

  static boolean isTag(CharSequence text, int start) {
    return tagLength(text, start) > 0;
  }

  /** Returns how long the tag is that begins somewhere in a text; 0 if it is none. */
  static int tagLength(CharSequence text, int start) {
    Matcher tag = TAG.matcher(text).region(start, text.length());
    boolean known =
        tag.lookingAt()
            && (tag.group(1) == null || ELEMENTS.contains(tag.group(1).toLowerCase(Locale.ROOT)));
    return known ? tag.end() - start : 0;
  }
}
