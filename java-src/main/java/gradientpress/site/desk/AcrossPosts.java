package gradientpress.site.desk;

import gradientpress.site.check.Addresses;
import gradientpress.site.check.LinkCheck;
import gradientpress.site.check.OldAddress;
import gradientpress.site.check.Outline;
import gradientpress.site.check.ShelfAddresses;
import gradientpress.site.check.Silences;
import gradientpress.site.check.SiteMap;
import gradientpress.site.check.SiteOrigin;
import gradientpress.site.check.StrayFiles;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.mirror.OtherPages;
import gradientpress.site.post.Page;
import gradientpress.site.post.Post;
import gradientpress.site.post.PostHead;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.publish.BasePath;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What concerns all posts and pages together: each has an address of its own, links lead somewhere,
 * nothing comes from elsewhere, and what the authors have silenced is silent.
 *
 * <p>A build and the preview ask the same questions, the preview after each save: all is in memory
 * but for what {@link #lookAround} finds.
 */
public final class AcrossPosts {
  private final Path root;
  private final BasePath basePath;
  private final LocalDate today;
  private List<Diagnostic> strays = List.of();

  /**
   * Makes the stage of a project.
   *
   * @param root the project's folder
   * @param basePath below which the site is served
   * @param today the day on which posts are still to come, or not
   */
  public AcrossPosts(Path root, BasePath basePath, LocalDate today) {
    this.root = root;
    this.basePath = basePath;
    this.today = today;
  }

  /**
   * What was found.
   *
   * @param mistakes in all posts and pages
   * @param homeless files of posts and pages that have no address, since another has it; for them
   *     there is no page
   */
  public record Findings(List<Diagnostic> mistakes, Set<String> homeless) {}

  /** Looks through the folders for files that are really elsewhere. */
  public void lookAround() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    StrayFiles.check(root, diagnostics);
    strays = diagnostics.inOrder();
  }

  /**
   * Reports what is wrong with posts and pages as neighbours.
   *
   * @param posts what was read of each post, by its file name without {@code .md}; nothing if it
   *     cannot be read
   * @param others the pages that are no posts
   * @param files what else there is to link to
   */
  public Findings check(Map<String, Optional<Post>> posts, OtherPages others, SiteFiles files)
      throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(strays);
    List<Post> known = posts.values().stream().flatMap(Optional::stream).toList();
    Set<String> homeless = takeAddresses(draftsLast(posts), known, others, diagnostics);
    checkLinks(posts.keySet(), known, others, files, diagnostics);
    List<DrivenFigures> figures = new ArrayList<>();
    known.forEach(post -> figures.add(post.figures()));
    others.pages().forEach(page -> figures.add(page.figures()));
    DrivenFigures.checkAcross(figures, diagnostics);
    return new Findings(diagnostics.inOrder(), homeless);
  }

  /** Of a draft and a post that want the same address, it is the draft that has to move. */
  private static List<String> draftsLast(Map<String, Optional<Post>> posts) {
    return posts.keySet().stream()
        .sorted(Comparator.comparing(stem -> posts.get(stem).map(Post::isDraft).orElse(false)))
        .toList();
  }

  private static Set<String> takeAddresses(
      List<String> stems, List<Post> posts, OtherPages others, Diagnostics diagnostics) {
    Addresses addresses = new Addresses(diagnostics);
    Set<String> homeless = new HashSet<>();
    for (String stem : stems) {
      if (!addresses.takePost(stem)) {
        homeless.add(PostFiles.path(stem));
      }
    }
    Map<String, String> pages = new LinkedHashMap<>(others.addresses());
    others.pages().forEach(page -> pages.put(page.file(), page.outline().address()));
    pages.forEach(
        (file, address) -> {
          if (!addresses.takePage(file, address)) {
            homeless.add(file);
          }
        });
    for (Post post : posts) {
      oldAddresses(post).forEach(old -> addresses.takeOld(old, PostFiles.path(post.stem())));
    }
    return homeless;
  }

  private static List<OldAddress> oldAddresses(Post post) {
    return post.head().map(PostHead::formerly).orElse(List.of());
  }

  private void checkLinks(
      Collection<String> stems,
      List<Post> posts,
      OtherPages others,
      SiteFiles files,
      Diagnostics diagnostics)
      throws IOException {
    List<String> addresses = new ArrayList<>(files.assets());
    addresses.add("/");
    addresses.addAll(others.addresses().values());
    stems.forEach(stem -> addresses.add(PostFiles.address(stem)));
    List<Outline> outlines = new ArrayList<>();
    posts.forEach(post -> outlines.add(post.outline()));
    others.pages().forEach(page -> outlines.add(page.outline()));
    Map<String, String> hidden = hidden(posts, addresses);
    Map<String, String> moved = new HashMap<>();
    for (Post post : posts) {
      oldAddresses(post).forEach(old -> moved.put(old.address(), post.outline().address()));
    }
    String origin = SiteOrigin.under(root) + basePath.path();
    SiteMap site = new SiteMap(origin, addresses, outlines, hidden, moved);
    LinkCheck links = new LinkCheck(site, diagnostics);
    posts.forEach(post -> links.check(post.outline(), post.isPublic(today)));
    others.pages().forEach(page -> links.check(page.outline(), true));
  }

  /**
   * Returns what readers do not see, with the reasons; adds the shelves' addresses that they do.
   */
  private Map<String, String> hidden(List<Post> posts, List<String> addresses) {
    Map<String, String> hidden = new HashMap<>();
    Set<String> shelves = new HashSet<>();
    for (Post post : posts) {
      List<String> itsShelves = post.head().map(AcrossPosts::shelves).orElse(List.of());
      if (post.isPublic(today)) {
        shelves.addAll(itsShelves);
      } else {
        itsShelves.forEach(a -> hidden.put(a, "no post that they see is listed there"));
      }
      whyHidden(post).ifPresent(reason -> hidden.put(post.outline().address(), reason));
    }
    hidden.keySet().removeAll(shelves);
    addresses.addAll(shelves);
    return hidden;
  }

  /** Returns all addresses at which a post may be listed besides the front page and the archive. */
  private static List<String> shelves(PostHead head) {
    List<String> addresses = new ArrayList<>();
    head.tags().forEach(tag -> addresses.addAll(ShelfAddresses.ofTag(tag)));
    head.series().ifPresent(s -> addresses.addAll(ShelfAddresses.ofSeries(s.name())));
    addresses.addAll(ShelfAddresses.ofAuthor(head.authorName()));
    addresses.add(ShelfAddresses.ofYear(head.date().atZone(ZoneOffset.UTC).getYear()));
    return addresses;
  }

  /** Returns why readers do not see a post; nothing if they do, or if that is not known. */
  private Optional<String> whyHidden(Post post) {
    if (post.isDraft()) {
      return Optional.of("that post is a draft");
    }
    return post.head()
        .filter(head -> post.isToCome(today))
        .map(head -> "that post is to come on " + head.date().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /**
   * Returns what is left of all that was found when what is silenced is left out, and reports what
   * silences nothing.
   *
   * @param found in all stages
   * @param stems the posts' file names without {@code .md}
   * @param others the pages that are no posts
   */
  public Diagnostics withoutSilenced(Diagnostics found, Collection<String> stems, OtherPages others)
      throws IOException {
    List<String> checked = new ArrayList<>();
    stems.forEach(stem -> checked.add(PostFiles.path(stem)));
    others.pages().stream().map(Page::file).forEach(checked::add);
    Diagnostics all = new Diagnostics();
    all.addAll(found.inOrder());
    Silences silences = Silences.under(root, checked, all);
    Diagnostics left = silences.without(all);
    silences.reportUnused(all, left);
    return left;
  }
}
