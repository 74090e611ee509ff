package gradientpress.site.publish;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a new site in the place of the old one.
 *
 * <p>The old site is renamed, then the new one, and only then is the old one deleted, under a third
 * name. Each step is one renaming, so that whatever interrupts them, a whole site is left: under
 * its own name or, for those who are killed just between the first two, under {@code
 * _site.previous}, from where the next command fetches it back before it does anything else.
 *
 * <p>A symbolic link could be turned in one step, but then the site would be no folder, and not
 * everybody who uploads, copies or mounts one follows links; and Java cannot ask the system to
 * exchange two folders.
 */
public final class SiteSwap {
  private final Path site;
  private final Path previous;
  private final Path gone;

  public SiteSwap(Path site) {
    this.site = site;
    this.previous = site.resolveSibling(site.getFileName() + ".previous");
    this.gone = site.resolveSibling(site.getFileName() + ".gone");
  }

  /** Brings what an interrupted swap has left behind in order. */
  public void recover() throws IOException {
    Folder.delete(gone);
    if (!Files.exists(previous)) {
      return;
    }
    if (Files.exists(site)) {
      deletePrevious();
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
    if (Files.exists(previous)) {
      deletePrevious();
    }
  }

  /** Half a site must never be taken for the previous one: it is deleted under another name. */
  private void deletePrevious() throws IOException {
    Files.move(previous, gone);
    Folder.delete(gone);
  }
}
