package gradientpress.site.check;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Slug;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The addresses of all posts and pages, each of which only one of them can have. */
public final class Addresses {
  private static final Pattern GOOD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Addresses as servers and people may mix them up, with the file that has each. */
  private final Map<String, String> taken = new HashMap<>();

  private final Diagnostics diagnostics;

  public Addresses(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Takes the address of a post, which is made of the name of its file; reports one that is bad or
   * taken.
   *
   * @return whether it has one now
   */
  public boolean takePost(String stem) {
    String name = PostFiles.name(stem);
    Span span = beginning(PostFiles.path(stem));
    String slug = Slug.of(name);
    if (name.isEmpty() || name.equals("index")) {
      diagnostics.report(
          Mistake.RESERVED_NAME,
          span,
          "a post cannot be named " + Printable.quote(stem),
          "the name of the file becomes its address");
      return false;
    }
    if (!GOOD.matcher(name).matches()) {
      diagnostics.report(
          Mistake.POST_NAME,
          span,
          "%s makes an awkward address".formatted(Printable.quote(name)),
          slug.isEmpty() || slug.equals(name)
              ? "use letters from a to z, digits and hyphens"
              : "rename it to " + slug + ".md");
    }
    return take(PostFiles.address(stem), span, "rename one of the two");
  }

  /**
   * Takes the address of a page; reports one that is taken.
   *
   * @param file the file of the page
   * @return whether it has the address now
   */
  public boolean takePage(String file, String address) {
    return take(address, beginning(file), "write another permalink");
  }

  /**
   * Takes an address that a post had before; reports one that is taken.
   *
   * @param file the file of the post
   */
  public void takeOld(OldAddress old, String file) {
    take(old.address(), old.span(), file, "leave this one out");
  }

  private boolean take(String address, Span file, String remedy) {
    return take(address, file, file.source().path(), remedy);
  }

  private boolean take(String address, Span span, String file, String remedy) {
    String key = Normalizer.normalize(address, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String first = taken.putIfAbsent(key, file);
    if (first != null) {
      diagnostics.report(
          Mistake.SAME_ADDRESS,
          span,
          "the address " + Printable.line(address) + " is taken",
          "by " + first + "; " + remedy);
    }
    return first == null;
  }

  private static Span beginning(String file) {
    return new Span(new SourceText(file, ""), 0, 0);
  }
}
