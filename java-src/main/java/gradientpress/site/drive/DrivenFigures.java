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

/** The figures of a page, and the links in it that drive those of another one. */
public final class DrivenFigures {
  private static final String POSTS = "/posts/";

  private final String address;
  private final TrainerFences figures;
  private final List<DrivingLink> linksToOthers = new ArrayList<>();

  private DrivenFigures(String address, TrainerFences figures) {
    this.address = address;
    this.figures = figures;
  }

  /**
   * Checks what in a page drives its own figures.
   *
   * @param address where the page is on the site
   * @param figures those of the page, all of which have been read
   */
  public static DrivenFigures read(
      String address, Body body, TrainerFences figures, Diagnostics diagnostics) {
    DrivenFigures driven = new DrivenFigures(address, figures);
    for (Span code : body.codeSpans()) {
      ProseNumber.in(code).ifPresent(number -> number.check(figures, diagnostics));
    }
    for (Body.PostLink link : body.links()) {
      DrivingLink.read(link.address(), address, diagnostics)
          .ifPresent(driving -> driven.add(driving, diagnostics));
    }
    return driven;
  }

  /**
   * Says whether a link drives a figure, or is meant to: then it is checked here where it leads.
   *
   * @param link the address as it is written
   * @param page the address of the page in which it stands
   */
  public static boolean isDriving(Span link, String page) {
    return DrivingLink.target(LinkPart.of(link), page).isPresent();
  }

  private void add(DrivingLink link, Diagnostics diagnostics) {
    if (link.post().equals(address)) {
      String here = address.startsWith(POSTS) ? "this post" : "this page";
      DrivingLinkCheck.check(link, figures, here, diagnostics);
    } else {
      linksToOthers.add(link);
    }
  }

  /** Checks the links from one page to another, once all have been read. */
  public static void checkAcross(Collection<DrivenFigures> pages, Diagnostics diagnostics) {
    Map<String, TrainerFences> figures = new HashMap<>();
    pages.forEach(page -> figures.putIfAbsent(page.address, page.figures));
    for (DrivenFigures page : pages) {
      for (DrivingLink link : page.linksToOthers) {
        if (figures.containsKey(link.post())) { // else the link as such is broken
          String name = link.post().substring(POSTS.length(), link.post().length() - 1);
          DrivingLinkCheck.check(
              link, figures.get(link.post()), "'%s'".formatted(name), diagnostics);
        }
      }
    }
  }
}
