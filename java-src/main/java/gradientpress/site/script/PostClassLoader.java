package gradientpress.site.script;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Shows TeaVM the classes of a post, and what stands in the place of one of ours, before all else.
 *
 * <p>The JDK's it hides. TeaVM has its own in their place; where it has none, it would otherwise go
 * astray in the JDK's, and find fault with them instead of with the line that asks for them.
 */
final class PostClassLoader extends URLClassLoader {
  private static final String JDK = "java/";

  /**
   * Looks into a folder first.
   *
   * @param folder with compiled classes
   */
  PostClassLoader(Path folder) throws MalformedURLException {
    super(new URL[] {folder.toUri().toURL()}, PostClassLoader.class.getClassLoader());
  }

  @Override
  public URL getResource(String name) {
    if (name.startsWith(JDK)) {
      return null;
    }
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (name.startsWith(JDK)) {
      return Collections.emptyEnumeration();
    }
    URL own = findResource(name);
    return own == null ? super.getResources(name) : Collections.enumeration(List.of(own));
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    try {
      URL url = getResource(name);
      return url == null ? null : url.openStream();
    } catch (IOException e) {
      return null;
    }
  }
}
