package org.lectern.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Serves a site on the loopback interface, as a plain web server would. */
final class Server implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final Path site;
  private final String base;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile long delay;
  private volatile String slow = "none";
  private volatile long slowness;
  private volatile String failing = "none";
  private volatile String moved = "none";
  private volatile String movedTo = "";
  private volatile String pausedBehind = "";
  private volatile long pause;
  private volatile Function<String, Map<String, String>> headers = address -> Map.of();

  Server(Path site) throws IOException {
    this(site, "/");
  }

  /** Serves a site under a path, such as {@code /2021/}. */
  Server(Path site, String base) throws IOException {
    this.site = site;
    this.base = base;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of the site, with a slash at its end. */
  String url() {
    return "http://localhost:" + server.getAddress().getPort() + base;
  }

  /** From now on waits so many milliseconds before each answer, as in a crowded hall. */
  void setDelay(long milliseconds) {
    delay = milliseconds;
  }

  /** From now on waits so many milliseconds before the answer at one path within the site. */
  void setDelay(String path, long milliseconds) {
    slow = path;
    slowness = milliseconds;
  }

  /** From now on fails at paths within the site that match. */
  void setFailing(String pattern) {
    failing = pattern;
  }

  /** From now on says at one path within the site that what was there is at another. */
  void setMoved(String path, String to) {
    moved = path;
    movedTo = to;
  }

  /** From now on rests in pages for so many milliseconds behind a text, as slow networks do. */
  void setPause(String text, long milliseconds) {
    pausedBehind = text;
    pause = milliseconds;
  }

  /** From now on sends these headers with what is asked for at an address. */
  void setHeaders(Function<String, Map<String, String>> newHeaders) {
    headers = newHeaders;
  }

  /** How many bytes were sent, uncompressed. */
  long sent() {
    return sent.get();
  }

  /** How many requests were answered. */
  int answers() {
    return answers.get();
  }

  /** How many requests were under way at once at most, since this was last asked. */
  int mostAtOnce() {
    return mostAtOnce.getAndSet(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String name = path.startsWith(base) ? path.substring(base.length()) : "elsewhere";
      Thread.sleep(name.equals(slow) ? slowness : delay);
      if (name.equals(moved)) {
        exchange.getResponseHeaders().set("Location", base + movedTo);
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      Path file = site.resolve(name + (name.isEmpty() || name.endsWith("/") ? "index.html" : ""));
      boolean there = file.normalize().startsWith(site) && Files.isRegularFile(file);
      Path shown = there ? file : site.resolve("404.html");
      String type = type(shown.getFileName().toString());
      byte[] bytes = Files.readAllBytes(shown);
      exchange.getResponseHeaders().set("Content-Type", type);
      headers
          .apply(exchange.getRequestURI().getRawPath())
          .forEach((header, value) -> exchange.getResponseHeaders().set(header, value));
      int status = there ? 200 : 404;
      exchange.sendResponseHeaders(
          name.matches(failing) ? 503 : status, bytes.length == 0 ? -1 : bytes.length);
      int first = pause > 0 && type.startsWith("text/html") ? behindPause(bytes) : 0;
      exchange.getResponseBody().write(bytes, 0, first);
      exchange.getResponseBody().flush();
      Thread.sleep(first > 0 ? pause : 0);
      exchange.getResponseBody().write(bytes, first, bytes.length - first);
      sent.addAndGet(bytes.length);
      answers.incrementAndGet();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      underWay.decrementAndGet();
    }
  }

  private int behindPause(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    int at = text.indexOf(pausedBehind);
    return at < 0
        ? 0
        : text.substring(0, at + pausedBehind.length()).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
