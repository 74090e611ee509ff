package gradientpress.site.check;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where posts are on the site: their addresses are made of the names of their files. */
public final class PostAddress {
  /** A date in front of the name is not part of the address. */
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.*)");

  private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Addresses as servers and people may mix them up, with the file that has each. */
  private final Map<String, String> taken = new TreeMap<>();

  private final Diagnostics diagnostics;

  public PostAddress(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns the address of a post, such as "/posts/ring/". */
  public static String of(String stem) {
    return "/posts/" + name(stem) + "/";
  }

  private static String name(String stem) {
    Matcher dated = DATED.matcher(stem);
    return dated.find() ? dated.group(1) : stem;
  }

  /** Reports a post whose address is bad or that of a post before it. */
  public void check(String stem) {
    String name = name(stem);
    String file = PostFiles.FOLDER + "/" + stem + ".md";
    Span span = new Span(new SourceText(file, ""), 0, 0);
    String slug = Slug.of(name);
    String better = slug.isEmpty() ? "" : "rename it to " + slug + ".md";
    if (name.isEmpty() || name.equals("index")) {
      diagnostics.report(
          Mistake.RESERVED_NAME,
          span,
          "a post cannot be named " + Printable.quote(stem),
          "the name of the file becomes its address");
      return;
    }
    if (!GOOD.matcher(name).matches()) {
      diagnostics.report(
          Mistake.POST_NAME,
          span,
          "%s makes an awkward address".formatted(Printable.quote(name)),
          slug.equals(name) ? "use letters from a to z, digits and hyphens" : better);
    }
    String key = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String first = taken.putIfAbsent(key, file);
    if (first != null) {
      diagnostics.report(
          Mistake.SAME_ADDRESS,
          span,
          "the address " + of(stem) + " is taken",
          "by " + first + "; rename one of the two");
    }
  }
}
