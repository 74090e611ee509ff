package gradientpress.site.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What there is on the site: pages with their ids, and other files. */
public final class SiteMap {
  /** Pages that come of the number of posts; the finished site is checked for them. */
  private static final String LATER = "/page/";

  private final String origin;
  private final Set<String> addresses = new TreeSet<>();
  private final Map<String, Outline> outlines = new HashMap<>();
  private final Map<String, String> hidden;
  private final Map<String, String> moved;

  /**
   * Makes a map.
   *
   * @param origin scheme and host of the site with the path below which it is served, such as
   *     "https://example.org/blog"
   * @param files addresses of pages and files of which nothing else is known
   * @param pages the pages whose text is known
   * @param hidden addresses at which readers find nothing, each with the reason
   * @param moved addresses that posts had before, each with that of today
   */
  public SiteMap(
      String origin,
      Collection<String> files,
      Collection<Outline> pages,
      Map<String, String> hidden,
      Map<String, String> moved) {
    this.hidden = hidden;
    this.moved = moved;
    this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
    addresses.addAll(files);
    addresses.addAll(hidden.keySet());
    for (Outline page : pages) {
      addresses.add(page.address());
      outlines.put(page.address(), page);
    }
  }

  /** Returns the path of an address that leads to this site; any other address as it is. */
  String withoutOrigin(String address) {
    int length = origin.length();
    boolean here = length > 0 && address.regionMatches(true, 0, origin, 0, length);
    if (!here || address.length() > length && "/?#".indexOf(address.charAt(length)) < 0) {
      return address;
    }
    String path = address.substring(length);
    return path.startsWith("/") ? path : "/" + path;
  }

  boolean has(String address) {
    return addresses.contains(address) || address.contains(LATER);
  }

  /** Returns why readers find nothing at an address, if they do not. */
  Optional<String> hidden(String address) {
    return Optional.ofNullable(hidden.get(address));
  }

  /** Returns where what was at an address is now, if it has moved. */
  Optional<String> moved(String address) {
    return Optional.ofNullable(moved.get(address));
  }

  Optional<Outline> outline(String address) {
    return Optional.ofNullable(outlines.get(address));
  }

  Set<String> addresses() {
    return addresses;
  }
}
