package gradientpress.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** Lists of texts, to JavaScript and back. */
public final class Texts {
  private Texts() {}

  /** Returns texts as JavaScript has them. */
  public static JSArray<JSString> of(String[] texts) {
    JSArray<JSString> array = new JSArray<>();
    for (String text : texts) {
      array.push(JSString.valueOf(text));
    }
    return array;
  }

  /** Returns what stands between the commas of a list as forms and links write it. */
  public static String[] items(String list) {
    return read(split(list));
  }

  /** Returns a list as forms and links write it: with commas. */
  public static String list(String[] items) {
    String list = "";
    for (int i = 0; i < items.length; i++) {
      list = list.concat(i == 0 ? "" : ",").concat(items[i]);
    }
    return list;
  }

  /** Returns the number that a text says, or NaN. */
  @JSBody(params = "text", script = "return Number(text);")
  public static native double number(String text);

  /** Bounded, since links may be written by anybody. */
  @JSBody(params = "list", script = "return list ? list.split(',', 100) : [];")
  private static native JSArray<JSString> split(String list);

  /** Returns texts as Java has them. */
  public static String[] read(JSArray<JSString> array) {
    String[] texts = new String[array.getLength()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = array.get(i).stringValue();
    }
    return texts;
  }
}
