package gradientpress.site.post;

import com.google.gson.JsonObject;
import gradientpress.site.check.Outline;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.markdown.Formula;
import java.util.List;
import java.util.Optional;

/**
 * A page in Markdown that is no post.
 *
 * @param file its path as messages print it, such as "content/about.md"
 * @param head its front matter as pages read it; nothing if something is wrong with the page
 * @param body its Markdown
 * @param formulas its formulas from top to bottom
 * @param figures links to those of posts
 * @param sources what it cites, for the list at its end
 * @param outline what there is to link to, and where it links to
 */
public record Page(
    String file,
    Optional<JsonObject> head,
    String body,
    List<Formula> formulas,
    DrivenFigures figures,
    JsonObject sources,
    Outline outline) {}
