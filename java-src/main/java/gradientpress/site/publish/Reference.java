package gradientpress.site.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An address that stands in a page.
 *
 * @param element the element with the address
 * @param written the address as it is written
 * @param loads whether a browser fetches it on its own, without being asked by the reader
 */
record Reference(Element element, String written, boolean loads) {

  /** A place where addresses stand: which elements, and in which attribute. */
  private record Place(String elements, String attribute, boolean loads) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("a[href], area[href]", "href", false),
          new Place("form[action]", "action", false),
          new Place("link[href]", "href", true),
          new Place("[src]", "src", true),
          new Place("[srcset]", "srcset", true),
          new Place("[imagesrcset]", "imagesrcset", true),
          new Place("[poster]", "poster", true),
          new Place("object[data]", "data", true),
          new Place("svg [href]:not(a)", "href", true),
          new Place("svg [xlink:href]:not(a)", "xlink:href", true),
          new Place("[data-results]", "data-results", true),
          new Place("[data-compare]", "data-compare", true),
          new Place("[data-share]", "data-share", true),
          new Place("[data-figure]", "data-figure", true),
          new Place("[data-microscope]", "data-microscope", true),
          new Place("[data-neuron]", "data-neuron", true),
          new Place("[data-moved]", "data-moved", false),
          new Place("[data-offline]", "data-offline", true),
          new Place("[data-note]", "data-note", true),
          new Place("[data-points]", "data-points", true),
          new Place("[data-trainer]", "data-trainer", true),
          new Place("[data-worker]", "data-worker", true),
          new Place("[data-search]", "data-search", true),
          new Place("[data-style]", "data-style", true),
          new Place("[data-src]", "data-src", true),
          new Place("meta[property=og:image], meta[name=twitter:image]", "content", false),
          new Place("meta[property=og:url]", "content", false));

  /** Kinds of link that say something about another page and fetch nothing. */
  private static final Set<String> FETCHES_NOTHING =
      Set.of("alternate", "author", "canonical", "help", "license", "me", "next", "prev", "search");

  /** Returns all addresses in a page. */
  static List<Reference> in(Document page) {
    List<Reference> references = new ArrayList<>();
    for (Place place : PLACES) {
      for (Element element : page.select(place.elements())) {
        boolean loads = place.loads() && fetches(element);
        String value = element.attr(place.attribute());
        for (String written :
            place.attribute().endsWith("srcset") ? split(value) : List.of(value)) {
          references.add(new Reference(element, written, loads));
        }
      }
    }
    return references;
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
