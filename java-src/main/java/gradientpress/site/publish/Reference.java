package gradientpress.site.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An address that stands in a page.
 *
 * @param written the address as it is written
 * @param loads whether a browser fetches it on its own, without being asked by the reader
 */
record Reference(String written, boolean loads) {
  /** Attributes that hold an address to be fetched, wherever they stand. */
  private static final Set<String> LOADED =
      Set.of(
          "src",
          "poster",
          "data-results",
          "data-compare",
          "data-share",
          "data-figure",
          "data-microscope",
          "data-neuron",
          "data-offline",
          "data-note",
          "data-points",
          "data-trainer",
          "data-worker",
          "data-search",
          "data-style",
          "data-src");

  /** Names of what {@code <meta>} says of the page by an address. */
  private static final Set<String> TOLD = Set.of("og:image", "og:url", "twitter:image");

  /** Kinds of link that say something about another page and fetch nothing. */
  private static final Set<String> FETCHES_NOTHING =
      Set.of("alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search");

  /** Returns all addresses in the start tag of an element. */
  static List<Reference> in(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<Reference> references = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      switch (name) {
        case "href" -> addHref(element, value, references);
        case "xlink:href" -> {
          if (isInPicture(element) && !element.normalName().equals("a")) {
            references.add(new Reference(value, true));
          }
        }
        case "action" -> {
          if (element.normalName().equals("form")) {
            references.add(new Reference(value, false));
          }
        }
        case "data" -> {
          if (element.normalName().equals("object")) {
            references.add(new Reference(value, true));
          }
        }
        case "srcset", "imagesrcset" ->
            split(value).forEach(each -> references.add(new Reference(each, fetches(element))));
        case "data-moved" -> references.add(new Reference(value, false));
        case "content" -> {
          if (element.normalName().equals("meta") && tellsAddress(element)) {
            references.add(new Reference(value, false));
          }
        }
        default -> {
          if (LOADED.contains(name)) {
            references.add(new Reference(value, fetches(element)));
          }
        }
      }
    }
    return references;
  }

  private static void addHref(Element element, String value, List<Reference> references) {
    switch (element.normalName()) {
      case "a", "area" -> references.add(new Reference(value, false));
      case "link" -> references.add(new Reference(value, fetches(element)));
      default -> {
        if (isInPicture(element)) {
          references.add(new Reference(value, true));
        }
      }
    }
  }

  private static boolean tellsAddress(Element meta) {
    return TOLD.contains(meta.attr("property").strip().toLowerCase(Locale.ROOT))
        || TOLD.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT));
  }

  /** Says whether an element is part of a drawing, whose addresses are fetched. */
  private static boolean isInPicture(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (outer.normalName().equals("svg")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fetches(Element element) {
    if (!element.normalName().equals("link")) {
      return true;
    }
    String[] kinds = element.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+");
    return Arrays.stream(kinds).anyMatch(kind -> !FETCHES_NOTHING.contains(kind));
  }

  /** Splits "small.png 1x, large.png 2x" into its addresses. */
  private static List<String> split(String candidates) {
    List<String> addresses = new ArrayList<>();
    for (String candidate : candidates.strip().split(",\\s+|,$")) {
      addresses.add(candidate.strip().split("\\s+", 2)[0]);
    }
    return addresses;
  }
}
