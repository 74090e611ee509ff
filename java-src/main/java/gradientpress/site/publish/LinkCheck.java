package gradientpress.site.publish;

import gradientpress.site.text.Printable;
import java.util.Optional;

/** Checks that an address in the built site leads somewhere, and nowhere else. */
final class LinkCheck {
  /** The top of a page: every browser knows it without an element of that id. */
  private static final String TOP = "top";

  private final BuiltSite site;
  private final SiteAddress where;

  LinkCheck(BuiltSite site, SiteAddress where) {
    this.site = site;
    this.where = where;
  }

  /**
   * Says what is wrong with an address.
   *
   * @param reference the address
   * @param page the file that it is written in
   */
  Optional<String> problem(Reference reference, String page) {
    boolean loads = reference.loads();
    Address address = Address.of(reference.written(), page, where);
    String quoted = Printable.quote(reference.written());
    return switch (address.kind()) {
      case SITE -> problemWithin(address, quoted);
      case OUTSIDE ->
          Optional.of(
              "%s is not below the base path %s".formatted(quoted, where.basePath().path()));
      case ELSEWHERE ->
          loads ? Optional.of(quoted + " would be loaded from another host") : Optional.empty();
      case SCRIPT -> Optional.of(quoted + " is a script, which the security policy refuses");
      case DATA ->
          loads
              ? Optional.of(quoted + " is loaded from itself, which the security policy refuses")
              : Optional.empty();
      case OTHER -> Optional.empty();
    };
  }

  private Optional<String> problemWithin(Address address, String quoted) {
    String path = address.path();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!site.hasFile(file)) {
      boolean lacksSlash = site.hasFile(path + "/index.html");
      return Optional.of(
          lacksSlash ? quoted + " lacks the slash at its end" : "nothing is at " + quoted);
    }
    String fragment = address.fragment();
    boolean named = !fragment.isEmpty() && !fragment.equals(TOP) && file.endsWith(".html");
    return named && !site.hasId(file, fragment)
        ? Optional.of("%s has no element with the id '%s'".formatted(file, fragment))
        : Optional.empty();
  }
}
