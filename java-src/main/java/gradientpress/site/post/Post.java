package gradientpress.site.post;

import gradientpress.site.trainer.Trainer;
import java.util.List;
import java.util.Optional;

/**
 * A post as it was read; whole if no mistake was reported.
 *
 * @param stem its file name without {@code .md}
 * @param head what its front matter says, if that is right
 * @param trainers its examples from top to bottom
 */
public record Post(String stem, Optional<PostHead> head, List<Trainer> trainers) {}
