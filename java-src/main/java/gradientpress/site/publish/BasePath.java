package gradientpress.site.publish;

import java.util.Objects;

/**
 * The path under which the site is served, such as "/" or "/tutorials/".
 *
 * @param path begins and ends with a slash
 */
public record BasePath(String path) {

  public BasePath {
    String inner = path.strip().replaceAll("^/+|/+$", "");
    path = inner.isEmpty() ? "/" : "/" + inner + "/";
  }

  /**
   * Returns the system property {@code base.path}, else the variable {@code BASE_PATH}, else "/".
   */
  public static BasePath configured() {
    String variable = Objects.requireNonNullElse(System.getenv("BASE_PATH"), "/");
    return new BasePath(System.getProperty("base.path", variable));
  }
}
