package gradientpress.site.drive;

import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Span;
import gradientpress.site.trainer.TrainerFences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a post, and the links in it that drive those of another one. */
public final class DrivenFigures {
  private final String name;
  private final TrainerFences figures;
  private final List<DrivingLink> linksToOthers = new ArrayList<>();

  private DrivenFigures(String stem, TrainerFences figures) {
    name = DrivingLink.nameOf(stem);
    this.figures = figures;
  }

  /**
   * Checks what in a post drives its own figures.
   *
   * @param stem the post's file name without {@code .md}
   * @param figures those of the post, all of which have been read
   */
  public static DrivenFigures read(
      String stem, Body body, TrainerFences figures, Diagnostics diagnostics) {
    DrivenFigures driven = new DrivenFigures(stem, figures);
    for (Span code : body.codeSpans()) {
      ProseNumber.in(code).ifPresent(number -> number.check(figures, diagnostics));
    }
    for (Body.PostLink link : body.links()) {
      DrivingLink.read(link.address(), stem, diagnostics)
          .ifPresent(driving -> driven.add(driving, diagnostics));
    }
    return driven;
  }

  private void add(DrivingLink link, Diagnostics diagnostics) {
    if (link.post().equals(name)) {
      DrivingLinkCheck.check(link, figures, "this post", diagnostics);
    } else {
      linksToOthers.add(link);
    }
  }

  /** Checks the links from one post to another, once all have been read. */
  public static void checkAcross(Collection<DrivenFigures> posts, Diagnostics diagnostics) {
    Map<String, TrainerFences> figures = new HashMap<>();
    posts.forEach(post -> figures.put(post.name, post.figures));
    for (DrivenFigures post : posts) {
      for (DrivingLink link : post.linksToOthers) {
        if (figures.containsKey(link.post())) { // else the link as such is broken
          DrivingLinkCheck.check(
              link, figures.get(link.post()), "'%s'".formatted(link.post()), diagnostics);
        }
      }
    }
  }
}
