package gradientpress.browser.page;

import gradientpress.data.edit.Notation;
import org.teavm.jso.JSBody;

/** Numbers and names as text, by the browser's own means. */
public final class PageNotation implements Notation {
  @Override
  public String write(double number) {
    return Html.exact(number);
  }

  @Override
  public double read(String text) {
    return parse(text);
  }

  @Override
  public String escape(String name) {
    return encode(name);
  }

  @Override
  public String unescape(String text) {
    return decode(text);
  }

  @JSBody(params = "text", script = "return Number(text);")
  private static native double parse(String text);

  @JSBody(
      params = "name",
      script = "try { return encodeURIComponent(name); } catch { return '_'; }")
  private static native String encode(String name);

  @JSBody(params = "text", script = "try { return decodeURIComponent(text); } catch { return ''; }")
  private static native String decode(String text);
}
