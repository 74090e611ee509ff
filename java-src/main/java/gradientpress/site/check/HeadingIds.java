package gradientpress.site.check;

import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.Citations;
import gradientpress.site.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of a page's elements, so that each is there but once. */
public final class HeadingIds {
  private static final String MAIN = "main";
  private static final String NAMELESS = "section";
  private static final int FIRST_NUMBER = 2;

  private HeadingIds() {}

  /** Returns the ids that a page has besides those of its headings. */
  static Set<String> others(Set<String> examples, Body body) {
    Set<String> ids = new HashSet<>(Set.of(MAIN));
    for (String example : examples) {
      ids.add(example);
      ids.add(example + "-title");
      ids.add(example + "-goals");
      for (MeasuredValue value : MeasuredValue.values()) {
        ids.add(example + "-" + value.key());
      }
    }
    for (int number = 1; number <= body.noteMarks().size(); number++) {
      ids.add("fn:" + number); // a colon stands in no other id
      ids.add("fnref:" + number);
    }
    int mention = 0;
    for (Citations.Citation citation : body.citations()) {
      ids.add("cite:" + ++mention);
      ids.add("source:" + citation.key().text());
    }
    return ids;
  }

  /**
   * Returns an id for each heading, made of its text, with a number where that is taken.
   *
   * @param headings the headings of a page from top to bottom
   * @param others ids that are taken already
   */
  public static List<String> of(List<Body.PostHeading> headings, Set<String> others) {
    Set<String> taken = new HashSet<>(others);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Body.PostHeading heading : headings) {
      String slug = Slug.ofHeading(heading.plain());
      slug = slug.isEmpty() ? NAMELESS : slug;
      String id = slug;
      while (!taken.add(id)) {
        numbers.merge(slug, FIRST_NUMBER, (number, first) -> number + 1);
        id = slug + "-" + numbers.get(slug);
      }
      ids.add(id);
    }
    return ids;
  }
}
