package gradientpress.browser.page;

import gradientpress.view.microscope.Numerals;
import org.teavm.jso.JSBody;

/**
 * Numbers as the microscope writes them: with four decimals, or with fewer if they are exact so;
 * the very small and the very large with a power of ten.
 */
public final class BrowserNumerals implements Numerals {
  @Override
  public String write(double number) {
    String size = size(Math.abs(number));
    return number < 0 ? "−".concat(size) : size;
  }

  @JSBody(
      params = "size",
      script =
          "if (!Number.isFinite(size)) return '–';"
              + "if (size !== 0 && (size < 1e-3 || size >= 1e4)) {"
              + "  const [digits, power] = size.toExponential(2).split('e');"
              + "  return digits + '·10' + [...power].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[c]"
              + "    ?? (c === '-' ? '⁻' : '')).join('');"
              + "}"
              + "const text = size.toFixed(4);"
              + "const short = text.replace(/\\.?0+$/, '');"
              + "return Number(short) === size ? short : text;")
  private static native String size(double size);

  /** Returns a power of ten, such as {@code 10⁻⁹}. */
  @JSBody(
      params = "exponent",
      script = "return '10' + [...String(exponent)].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[c] ?? '⁻').join('');")
  public static native String power(int exponent);
}
