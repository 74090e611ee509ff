package gradientpress.site.check;

import com.google.gson.JsonArray;
import gradientpress.site.markdown.Body;
import gradientpress.site.text.Percent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What other pages may link to in a page, and where it links to itself.
 *
 * @param address where the page is on the site, such as "/posts/ring/"
 * @param headings the ids of its headings, from top to bottom
 * @param ids all ids in it
 * @param whole whether these are all; if not, one of them could not be read
 * @param links its links, from top to bottom
 */
public record Outline(
    String address,
    List<String> headings,
    Set<String> ids,
    boolean whole,
    List<Body.PostLink> links) {

  /**
   * Looks over a page.
   *
   * @param address where the page is on the site
   * @param body its text
   * @param examples the ids of its examples
   * @param whole whether these are all
   */
  public static Outline of(String address, Body body, Set<String> examples, boolean whole) {
    Set<String> ids = new TreeSet<>(HeadingIds.others(examples, body));
    List<String> headings = HeadingIds.of(body.headings(), ids);
    ids.addAll(headings);
    return new Outline(address, headings, ids, whole, body.links());
  }

  /** Returns the ids of the terms of the glossary to which it links, each once. */
  public JsonArray termsJson() {
    String terms = GlossaryCheck.ADDRESS + "#";
    JsonArray ids = new JsonArray();
    links.stream()
        .map(Body.PostLink::destination)
        .filter(address -> address.startsWith(terms))
        .map(address -> Percent.decode(address.substring(terms.length())))
        .distinct()
        .forEach(ids::add);
    return ids;
  }

  /** Returns the ids of the headings for the pages' rule. */
  public JsonArray headingsJson() {
    JsonArray ids = new JsonArray();
    headings.forEach(ids::add);
    return ids;
  }
}
