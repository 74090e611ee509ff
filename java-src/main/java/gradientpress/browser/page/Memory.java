package gradientpress.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What the reader's device remembers of a figure, and nobody else: a few short texts by name. Where
 * storage is blocked or full, nothing is remembered, and nothing else changes.
 */
public final class Memory {
  private final String key;

  /** Remembers what belongs to a figure. */
  public Memory(HTMLElement figure) {
    key = key(figure.getAttribute("id"));
  }

  /** Returns what is remembered under a name, or null. */
  public String get(String name) {
    return get(key, name);
  }

  /** Remembers a text under a name. */
  public void put(String name, String text) {
    put(key, name, text);
  }

  /** Forgets what is remembered under a name. */
  public void forget(String name) {
    put(key, name, null);
  }

  @JSBody(params = "id", script = "return 'gradient-press:' + location.pathname + '#' + id;")
  private static native String key(String id);

  @JSBody(
      params = {"key", "name"},
      script =
          "try {"
              + "  const text = JSON.parse(localStorage.getItem(key))[name];"
              + "  return typeof text === 'string' ? text : null;"
              + "} catch { return null; }")
  private static native String get(String key, String name);

  /** What has grown too long, as from goals that are no more, is begun anew. */
  @JSBody(
      params = {"key", "name", "text"},
      script =
          "try {"
              + "  let all = {};"
              + "  const kept = localStorage.getItem(key) ?? '';"
              + "  try { if (kept.length < 9000) all = { ...JSON.parse(kept) }; } catch {}"
              + "  if (text === null) delete all[name]; else all[name] = text;"
              + "  if (Object.keys(all).length) localStorage.setItem(key, JSON.stringify(all));"
              + "  else localStorage.removeItem(key);"
              + "} catch {}")
  private static native void put(String key, String name, String text);
}
