package gradientpress.site.post;

import com.google.gson.JsonObject;
import gradientpress.site.check.Outline;
import gradientpress.site.code.PostCode;
import gradientpress.site.definition.Definitions;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.markdown.Formula;
import gradientpress.site.source.PostFiles;
import gradientpress.site.trainer.Trainer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A post as it was read; what is wrong with it has been reported.
 *
 * @param stem its file name without {@code .md}
 * @param isDraft whether its author says that only the preview shows it
 * @param head its front matter; nothing if something is wrong with that
 * @param body its Markdown
 * @param trainers its examples from top to bottom
 * @param code its Java
 * @param definitions what that defines for the examples
 * @param formulas its formulas from top to bottom
 * @param figures its figures, and links to those of others
 * @param sources what it cites, for the list at its end
 * @param outline what there is to link to, and where it links to
 * @param sections its words
 */
public record Post(
    String stem,
    boolean isDraft,
    Optional<PostHead> head,
    String body,
    List<Trainer> trainers,
    PostCode code,
    Definitions definitions,
    List<Formula> formulas,
    DrivenFigures figures,
    JsonObject sources,
    Outline outline,
    Sections sections) {

  /** Returns the name that it has in its address, and in all that is made of it. */
  public String name() {
    return PostFiles.name(stem);
  }

  /** Returns what each of several posts defines, as far as they could be read. */
  public static List<Definitions> definitionsOf(Collection<Optional<Post>> posts) {
    return posts.stream().flatMap(Optional::stream).map(Post::definitions).toList();
  }

  /** Says whether readers get to see it: it is no draft, and its day has come. */
  public boolean isPublic(LocalDate today) {
    return head.isPresent() && !isDraft && !isToCome(today);
  }

  /** Says whether its day is still to come. */
  public boolean isToCome(LocalDate today) {
    return head.map(h -> h.date().atZone(ZoneOffset.UTC).toLocalDate().isAfter(today))
        .orElse(false);
  }
}
