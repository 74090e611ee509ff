package gradientpress.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder on the loopback address as any static host would.
 *
 * <p>Pages find a service worker that does nothing, so that tests see each request where the page
 * makes it, unless they ask for the site's own.
 */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml",
          "csv", "text/csv",
          "json", "application/json");

  private static final String SERVICE_WORKER = "sw.js";

  /** An answer that no file decides. */
  private record Fixed(int status, String header, String value) {
    byte[] content() {
      return (status == 200 ? "" : Integer.toString(status)).getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Path root;
  private final String basePath;
  private final boolean withServiceWorker;
  private final Map<String, Path> files = new ConcurrentHashMap<>();
  private final Map<String, Fixed> fixed = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int port;
  private volatile String caching = "";
  private HttpServer server;

  SiteServer(Path root) throws IOException {
    this(root, "/", false);
  }

  private SiteServer(Path root, String basePath, boolean withServiceWorker) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.basePath = basePath;
    this.withServiceWorker = withServiceWorker;
    server = listen(0);
    port = server.getAddress().getPort();
  }

  /** Serves a folder with its service worker. */
  static SiteServer withServiceWorker(Path root) throws IOException {
    return new SiteServer(root, "/", true);
  }

  /**
   * Serves a folder with its service worker below a path.
   *
   * @param basePath begins and ends with a slash
   */
  static SiteServer withServiceWorker(Path root, String basePath) throws IOException {
    return new SiteServer(root, basePath, true);
  }

  private HttpServer listen(int atPort) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpServer listening = HttpServer.create(new InetSocketAddress(loopback, atPort), 0);
    listening.createContext("/", this::answer);
    listening.setExecutor(threads);
    listening.start();
    return listening;
  }

  /** Serves a file at that path as well. */
  void add(String path, Path file) {
    files.put(path, file);
  }

  /** Has browsers keep all that they get, without asking again, for ten minutes. */
  void letBrowsersKeepEverything() {
    caching = "max-age=600";
  }

  /** Answers with that status, whatever there is at the path. */
  void fail(String path, int status) {
    fixed.put(path, new Fixed(status, "Content-Type", "text/html"));
  }

  /** Sends whoever asks for a path to another. */
  void redirect(String path, String to) {
    fixed.put(path, new Fixed(301, "Location", to));
  }

  /** Hangs up, and answers nobody. */
  void goDown() {
    server.stop(0);
  }

  /** Answers again, at the same address. */
  void comeBack() throws IOException {
    server = listen(port);
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    Fixed decided = fixed.get(path);
    if (decided != null) {
      send(exchange, decided);
    } else if (files.containsKey(path)) {
      send(exchange, 200, files.get(path));
    } else if (path.equals(basePath + SERVICE_WORKER) && !withServiceWorker) {
      send(exchange, new Fixed(200, "Content-Type", TYPES.get("js")));
    } else {
      Path file = fileAt(path);
      boolean found = file.startsWith(root) && Files.isRegularFile(file);
      send(exchange, found ? 200 : 404, found ? file : root.resolve("404.html"));
    }
  }

  private Path fileAt(String path) {
    if (!path.startsWith(basePath)) {
      return root.resolve("nothing");
    }
    Path file = root.resolve(path.substring(basePath.length())).normalize();
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  private void send(HttpExchange exchange, int status, Path file) {
    try (exchange) {
      byte[] content = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", type(file));
      if (!caching.isEmpty()) {
        exchange.getResponseHeaders().set("Cache-Control", caching);
      }
      exchange.sendResponseHeaders(status, content.length);
      exchange.getResponseBody().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpExchange exchange, Fixed decided) {
    try (exchange) {
      exchange.getResponseHeaders().set(decided.header(), decided.value());
      byte[] content = decided.content();
      exchange.sendResponseHeaders(decided.status(), content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
