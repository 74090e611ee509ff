package gradientpress.site.check;

import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Percent;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks where the links of all pages lead. */
public final class LinkCheck {
  private static final int ENOUGH = 100;
  private static final String TOP = "top";

  private final SiteMap site;
  private final Diagnostics diagnostics;

  /** Looking for what was meant takes time, and many links may lead to a post that has moved. */
  private final Map<String, String> hints = new HashMap<>();

  /**
   * Makes a check.
   *
   * @param site all pages
   * @param diagnostics takes the mistakes
   */
  public LinkCheck(SiteMap site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the links of a page that lead nowhere.
   *
   * @param forReaders whether readers get to see the page, so that it can only lead to what they
   *     see as well
   */
  public void check(Outline page, boolean forReaders) {
    int before = diagnostics.count();
    for (Body.PostLink link : page.links()) {
      if (diagnostics.count() - before == ENOUGH) {
        return; // looking for what was meant takes time
      }
      if (!link.destination().isBlank()) {
        check(page, link, forReaders);
      }
    }
  }

  private void check(Outline page, Body.PostLink link, boolean forReaders) {
    String written = link.destination();
    String path = site.withoutOrigin(written);
    if (path.startsWith("//") || Scheme.of(path).isPresent()) {
      return; // another site, or nothing that can be followed
    }
    if (path.contains("\\")) {
      report(link.address(), written, "addresses have no backslash");
      return;
    }
    int hash = path.indexOf('#');
    String fragment = hash < 0 ? "" : path.substring(hash + 1);
    String before = (hash < 0 ? path : path.substring(0, hash)).replaceFirst("\\?.*", "");
    Optional<String> address = resolve(page.address(), Percent.decode(before));
    if (address.isEmpty()) {
      report(link.address(), written, "it leads out of the site");
    } else if (!site.has(address.get())) {
      String hint = hints.computeIfAbsent(address.get(), this::hint);
      report(link.address(), written, hint);
    } else if (forReaders && site.hidden(address.get()).isPresent()) {
      diagnostics.report(
          Mistake.BROKEN_LINK,
          link.address(),
          "readers find nothing at " + Printable.quote(written),
          site.hidden(address.get()).get());
    } else if (!fragment.isEmpty()
        && !fragment.equals(TOP)
        && !DrivenFigures.isDriving(link.address(), page.address())) {
      anchor(address.get(), fragment, link.address());
    }
  }

  private void anchor(String address, String fragment, Span written) {
    Optional<Outline> target = site.outline(address).filter(Outline::whole);
    if (target.isPresent() && !target.get().ids().contains(Percent.decode(fragment))) {
      int hash = written.text().lastIndexOf('#');
      int length = written.end() - written.start();
      diagnostics.report(
          Mistake.UNKNOWN_ANCHOR,
          hash < 0 ? written : written.part(hash, length),
          "%s has no place called %s".formatted(address, Printable.quote(fragment)),
          Suggestion.nearest(target.get().ids(), fragment)
              .map(near -> "did you mean '#" + near + "'?")
              .orElse(headings(target.get())));
    }
  }

  private static String headings(Outline page) {
    return page.headings().isEmpty() ? "it has no headings" : Suggestion.among(page.headings(), "");
  }

  private void report(Span span, String written, String hint) {
    diagnostics.report(
        Mistake.BROKEN_LINK, span, "nothing is at " + Printable.quote(written), hint);
  }

  /** Resolves a path against the page that it stands in; nothing if it leads out of the site. */
  private static Optional<String> resolve(String page, String path) {
    if (path.isEmpty()) {
      return Optional.of(page);
    }
    String absolute = path.startsWith("/") ? path : page + path;
    StringBuilder resolved = new StringBuilder("/");
    String[] segments = absolute.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        if (resolved.length() == 1) {
          return Optional.empty();
        }
        resolved.setLength(resolved.lastIndexOf("/", resolved.length() - 2) + 1);
      } else if (!segments[i].equals(".")) {
        resolved.append(segments[i]).append(last ? "" : "/");
      }
    }
    return Optional.of(resolved.toString());
  }

  private String hint(String address) {
    String name = address.replaceFirst("(/index)?(\\.html|\\.md)?/?$", "");
    String page = name + "/";
    Optional<String> moved = site.moved(address).or(() -> site.moved(page));
    if (moved.isPresent()) {
      return "it has moved: write '" + moved.get() + "'";
    }
    String post = "/posts/" + name.substring(name.lastIndexOf('/') + 1) + "/";
    for (String likely : new String[] {page, post}) {
      if (site.has(likely)) {
        return "write '" + likely + "'";
      }
    }
    return Suggestion.nearest(site.addresses(), address, Math.max(2, name.length() / 4))
        .map(near -> "did you mean '" + near + "'?")
        .orElse("posts are at /posts/…/, other files under /assets/");
  }
}
