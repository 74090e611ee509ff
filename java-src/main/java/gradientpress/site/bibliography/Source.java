package gradientpress.site.bibliography;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.schema.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source as lists of sources tell it.
 *
 * @param authors their names in a row
 * @param title its title
 * @param isWhole whether it stands for itself and not in something else
 * @param container the journal, proceedings or book in which it stands
 * @param volume which volume of that, perhaps with the issue
 * @param details pages, publisher and year, as far as they are known
 * @param links where it can be found
 */
record Source(
    String authors,
    String title,
    boolean isWhole,
    Optional<String> container,
    Optional<String> volume,
    List<String> details,
    List<Link> links) {

  private static final Pattern RANGE = Pattern.compile("(?<=\\d)(-{1,2})(?=\\d)");
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?|/$");

  /** Where a source can be found. */
  record Link(String address, String text) {
    private static Link doi(String doi) {
      return new Link("https://doi.org/" + doi, "doi:" + doi);
    }

    private static Link url(String url) {
      return new Link(url, SCHEME.matcher(url).replaceAll(""));
    }
  }

  static Source of(Values values) {
    List<String> details = new ArrayList<>();
    values
        .get(SourceSchema.PAGE)
        .map(p -> RANGE.matcher(p).replaceAll("–"))
        .ifPresent(details::add);
    values.get(SourceSchema.PUBLISHER).ifPresent(details::add);
    details.add(values.get(SourceSchema.ISSUED).toString());
    List<Link> links = new ArrayList<>();
    values.get(SourceSchema.DOI).map(Link::doi).ifPresent(links::add);
    values.get(SourceSchema.URL).map(Link::url).ifPresent(links::add);
    return new Source(
        PersonName.join(values.get(SourceSchema.AUTHOR)),
        values.get(SourceSchema.TITLE),
        values.get(SourceSchema.TYPE).isWhole(),
        values.get(SourceSchema.CONTAINER),
        volume(values),
        details,
        links);
  }

  private static Optional<String> volume(Values values) {
    Optional<String> volume = values.get(SourceSchema.VOLUME);
    Optional<String> issue = values.get(SourceSchema.ISSUE);
    return volume
        .map(number -> number + issue.map(i -> " (" + i + ")").orElse(""))
        .or(() -> issue.map(number -> "no. " + number));
  }

  /** Returns what the component that shows it asks for. */
  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("authors", authors);
    json.addProperty("title", title);
    json.addProperty("whole", isWhole);
    container.ifPresent(name -> json.addProperty("container", name));
    volume.ifPresent(number -> json.addProperty("volume", number));
    JsonArray listed = new JsonArray();
    details.forEach(listed::add);
    json.add("details", listed);
    JsonArray addresses = new JsonArray();
    for (Link link : links) {
      JsonObject entry = new JsonObject();
      entry.addProperty("address", link.address());
      entry.addProperty("text", link.text());
      addresses.add(entry);
    }
    json.add("links", addresses);
    return json;
  }
}
