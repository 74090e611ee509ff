package gradientpress.browser.module;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A panel whose content is a {@link LateModule}, which is loaded when the panel is first opened.
 *
 * <p>What such a module exports opens the content in an element of the page, the figure, by a
 * {@link FigureLink}.
 */
public final class LatePanel implements Panel {
  /** The content of a panel as the page sees it. */
  public interface Content extends JSObject {
    /** Shows how the run stands. */
    void show();

    /** The panel is opened. */
    void open();

    /** The panel is closed. */
    void close();

    /** The whole workbench is closed: what still trains ends. */
    void end();
  }

  private final String title;
  private final String name;
  private final String exports;
  private final HTMLElement figure;
  private final FigureLink link;
  private HTMLElement body;
  private LateModule module;

  /** Null before it is loaded. */
  private Content content;

  private boolean open;

  /**
   * Makes a panel.
   *
   * @param name what the page's {@code data-} attribute is called that has the module's address
   * @param exports what the class is called that the module exports
   */
  public LatePanel(String title, String name, String exports, HTMLElement figure, FigureLink link) {
    this.title = title;
    this.name = name;
    this.exports = exports;
    this.figure = figure;
    this.link = link;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void build(HTMLElement body) {
    this.body = body;
    module = new LateModule(name, body, link::say);
  }

  @Override
  public void show() {
    if (content != null) {
      content.show();
    }
  }

  @Override
  public void open() {
    open = true;
    if (content == null) {
      module.use(this::fill);
    } else {
      content.open();
    }
  }

  @Override
  public void close() {
    open = false;
    if (content != null) {
      content.close();
    }
  }

  @Override
  public void end() {
    if (content != null) {
      content.end();
    }
  }

  private void fill(JSObject loaded) {
    content = open(loaded, exports, body, figure, link);
    if (open) {
      content.open();
      content.show();
    }
  }

  @JSBody(
      params = {"module", "exports", "body", "figure", "link"},
      script = "return module[exports].open(body, figure, link);")
  private static native Content open(
      JSObject module, String exports, HTMLElement body, HTMLElement figure, FigureLink link);
}
