package gradientpress.export;

import gradientpress.nn.Catalogue;

/** The catalogue of forms in which a trained network can be kept. */
public final class NetworkFormats {
  private static final NetworkFormat[] ALL = {
    new NetworkJson(), new JavaCode(), new JavaScriptCode(), new PythonCode()
  };

  private NetworkFormats() {}

  /** Returns the names of all formats. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NetworkFormat named(String name) {
    return Catalogue.find(ALL, name, "format");
  }
}
