package gradientpress.browser.module;

import gradientpress.browser.control.Controls;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** Links as the page follows them, as far as that is no matter of training. */
public final class LinksExports {
  private final String id;
  private final Controls controls;
  private final JSObject share;

  private LinksExports(String id, Controls controls, JSObject share) {
    this.id = id;
    this.controls = controls;
    this.share = share;
  }

  /**
   * Gets ready to follow links to a figure.
   *
   * @param share the module of sharing
   */
  @JSExport
  public static LinksExports open(Element figure, SpecificationObject author, JSObject share) {
    return new LinksExports(figure.getAttribute("id"), new Controls(figure, author), share);
  }

  /**
   * Follows a link: the page reads it, the module of sharing its points, and the worker gets ready
   * for the run. Returns the first word of refusal, or nothing.
   */
  @JSExport
  public String follow(String search) {
    Permalink link = Permalink.read(id, search, controls);
    if (!link.words().isEmpty()) {
      return link.words();
    }
    JournalObject journal = link.moment().journal();
    if (link.hasEdits()) {
      journal = withPoints(share, journal);
    }
    if (journal == null) {
      return "its points cannot be read";
    }
    try {
      JournalObject.read(journal);
      return "";
    } catch (IllegalArgumentException refusal) {
      return refusal.getMessage();
    }
  }

  @JSBody(
      params = {"share", "journal"},
      script = "return share.ShareExports.withPoints(journal);")
  private static native JournalObject withPoints(JSObject share, JournalObject journal);
}
