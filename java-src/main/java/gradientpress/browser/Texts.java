package gradientpress.browser;

import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** Lists of texts, to JavaScript and back. */
final class Texts {
  private Texts() {}

  static JSArray<JSString> of(String[] texts) {
    JSArray<JSString> array = new JSArray<>();
    for (String text : texts) {
      array.push(JSString.valueOf(text));
    }
    return array;
  }

  static String[] read(JSArray<JSString> array) {
    String[] texts = new String[array.getLength()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = array.get(i).stringValue();
    }
    return texts;
  }
}
