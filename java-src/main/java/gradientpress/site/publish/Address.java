package gradientpress.site.publish;

import gradientpress.site.text.Percent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a page, resolved against the page that it stands in.
 *
 * @param kind where it leads
 * @param path within the site: its path below the base path; otherwise the address as it is
 * @param fragment what follows the "#", or nothing
 */
record Address(Kind kind, String path, String fragment) {

  /** Where an address leads. */
  enum Kind {
    /** To a file of this site. */
    SITE,
    /** To this host, but not into the base path. */
    OUTSIDE,
    /** To another host. */
    ELSEWHERE,
    /** To code that would run. */
    SCRIPT,
    /** To what it holds itself. */
    DATA,
    /** To a program, such as mail. */
    OTHER
  }

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /**
   * Resolves an address.
   *
   * @param written the address as it is written
   * @param page the page's path below the base path, such as "posts/one/index.html"
   * @param site where the site is served
   */
  static Address of(String written, String page, SiteAddress site) {
    String text = written.strip();
    if (!site.origin().isEmpty() && text.startsWith(site.origin() + "/")) {
      text = text.substring(site.origin().length());
    }
    if (text.startsWith("//")) {
      return new Address(Kind.ELSEWHERE, text, "");
    }
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.lookingAt()) {
      return new Address(kind(scheme.group(1).toLowerCase(Locale.ROOT)), text, "");
    }
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : Percent.decode(text.substring(hash + 1));
    String path = (hash < 0 ? text : text.substring(0, hash)).replaceFirst("\\?.*", "");
    String base = site.basePath().path();
    String absolute;
    if (path.isEmpty()) {
      absolute = base + page;
    } else if (path.startsWith("/")) {
      absolute = path;
    } else {
      absolute = base + page.substring(0, page.lastIndexOf('/') + 1) + path;
    }
    String resolved = resolveDots(Percent.decode(absolute));
    return resolved.startsWith(base)
        ? new Address(Kind.SITE, resolved.substring(base.length()), fragment)
        : new Address(Kind.OUTSIDE, resolved, fragment);
  }

  private static Kind kind(String scheme) {
    return switch (scheme) {
      case "http", "https", "ws", "wss", "ftp" -> Kind.ELSEWHERE;
      case "javascript" -> Kind.SCRIPT;
      case "data", "blob" -> Kind.DATA;
      default -> Kind.OTHER;
    };
  }

  private static String resolveDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String[] parts = path.split("/", -1);
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        segments.pollLast();
      } else if (!parts[i].equals(".")) {
        segments.addLast(parts[i]);
        continue;
      }
      if (last) {
        segments.addLast("");
      }
    }
    return "/" + String.join("/", segments);
  }
}
