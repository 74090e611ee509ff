package gradientpress.site.post;

import gradientpress.site.trainer.Trainer;
import java.util.List;

/**
 * A post without mistakes in its text.
 *
 * @param stem its file name without {@code .md}
 * @param trainers its examples from top to bottom
 */
public record Post(String stem, List<Trainer> trainers) {}
