package gradientpress.site.code;

import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Include;
import java.util.List;

/**
 * The Java of a post.
 *
 * @param fences all fences of Java, from top to bottom
 * @param whole whether all of them could be read, so that it makes sense to compile them
 */
public record PostCode(List<JavaFence> fences, boolean whole) {
  public static final PostCode NONE = new PostCode(List.of(), true);

  /** Returns the fences that include a file, from top to bottom. */
  List<Include> includes() {
    return fences.stream().filter(Include.class::isInstance).map(Include.class::cast).toList();
  }

  /** Returns the fences that are compiled, from top to bottom. */
  public List<Block> blocks() {
    return fences.stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
  }
}
