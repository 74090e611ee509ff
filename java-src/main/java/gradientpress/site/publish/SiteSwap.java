package gradientpress.site.publish;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a new site in the place of the old one.
 *
 * <p>The old site is renamed, then the new one, and only then is the old one deleted. Whatever
 * interrupts that, a whole site is left, under its own name or under {@code _site.previous}, from
 * where the next run fetches it back.
 */
public final class SiteSwap {
  private final Path site;
  private final Path previous;

  public SiteSwap(Path site) {
    this.site = site;
    this.previous = site.resolveSibling(site.getFileName() + ".previous");
  }

  /** Brings what an interrupted swap has left behind in order. */
  public void recover() throws IOException {
    if (!Files.exists(previous)) {
      return;
    }
    if (Files.exists(site)) {
      Folder.delete(previous);
    } else {
      Files.move(previous, site);
    }
  }

  /** Swaps a new site in; if that fails, the old one stays. */
  public void swapIn(Path staged) throws IOException {
    recover();
    if (Files.exists(site)) {
      Files.move(site, previous);
    } else {
      Files.createDirectories(site.toAbsolutePath().getParent());
    }
    try {
      Files.move(staged, site);
    } catch (IOException e) {
      recover();
      throw e;
    }
    Folder.delete(previous);
  }
}
