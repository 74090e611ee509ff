package gradientpress.site.post;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.markdown.Body;
import gradientpress.site.trainer.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of a post, for readers who search: by its headings, what stands above them first, and
 * then by its figures.
 *
 * @param all the sections
 * @param words how many words there are to be read, headings included and figures left out
 */
public record Sections(List<Section> all, int words) {
  /**
   * A part of a post that can be linked to.
   *
   * @param id its anchor; empty above the first heading
   * @param heading empty above the first heading
   * @param text its words; code with a value, such as {@code =ring.accuracy}, as it is written
   */
  public record Section(String id, String heading, String text) {}

  /**
   * Divides a post.
   *
   * @param headings the ids of its headings
   */
  static Sections of(Body body, List<String> headings, List<Trainer> trainers) {
    List<String> prose = body.prose();
    List<Section> all = new ArrayList<>();
    all.add(new Section("", "", prose.get(0)));
    for (int i = 0; i < headings.size(); i++) {
      all.add(new Section(headings.get(i), body.headings().get(i).plain(), prose.get(i + 1)));
    }
    int words = all.stream().mapToInt(s -> count(s.heading()) + count(s.text())).sum();
    trainers.forEach(t -> all.add(new Section(t.id(), t.title(), t.caption())));
    return new Sections(List.copyOf(all), words);
  }

  /** Counts what stands between spaces, if there is a letter or a digit in it. */
  private static int count(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(text.codePointAt(i))) {
        words++;
        counted = true;
      }
    }
    return words;
  }

  /**
   * Returns the sections for the pages' search.
   *
   * @param printed puts values into a text in the place of code
   */
  public JsonArray toJson(UnaryOperator<String> printed) {
    JsonArray json = new JsonArray();
    for (Section section : all) {
      JsonObject object = new JsonObject();
      object.addProperty("id", section.id());
      if (!section.heading().isEmpty()) {
        object.addProperty("heading", printed.apply(section.heading()));
      }
      object.addProperty("text", printed.apply(section.text()));
      json.add(object);
    }
    return json;
  }
}
