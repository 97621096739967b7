package org.lectern.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;

/** A small conference's site behind a web server of this machine, as the manual sets it up. */
final class ServedSite implements AutoCloseable {
  static final String POLICY = "Content-Security-Policy";
  static final String CACHE = "Cache-Control";

  private final Path folder;
  private final String path;
  private final int port;
  private Process server;

  /**
   * The site, built but not yet served.
   *
   * @param folder for all that it needs
   * @param path where it stands on its host, such as {@code /2027/}
   */
  ServedSite(Path folder, String path) throws IOException {
    this.folder = folder;
    this.path = path;
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org%s\ntimezone: UTC\nstart: 2027-05-14\n"
                    .formatted(path)
                + "end: 2027-05-14\nweb_editor: { service: github, repository: harbour/talks }\n");
    Build.of(BuildOptions.of(folder).into(site())).run();
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
  }

  /** Where programs of this name lie; the test is skipped where there is none. */
  static Path program(String... names) {
    Optional<Path> found =
        Stream.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
            .flatMap(place -> Stream.of(names).map(name -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "no " + names[0]);
    return found.get();
  }

  /** The folder that the server publishes at its root. */
  Path root() {
    return folder.resolve("public");
  }

  Path site() {
    return folder.resolve("public" + path);
  }

  int port() {
    return port;
  }

  /** The manual's lines with this site's own policy, which leaves out players that it hasn't. */
  String withPolicy(String lines) throws IOException {
    return lines.replaceAll("\"default-src[^\"]*\"", '"' + rules().of(path).get(POLICY) + '"');
  }

  /** Starts the server and waits until it answers. */
  void serve(String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    for (int i = 0; i < 100 && !answers(); i++) {
      assertTrue(server.isAlive(), Files.readString(log));
      Thread.sleep(50);
    }
  }

  private boolean answers() {
    try {
      return ask("/").getResponseCode() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpURLConnection ask(String address) throws IOException {
    return (HttpURLConnection)
        URI.create("http://127.0.0.1:" + port + address).toURL().openConnection();
  }

  private HeaderRules rules() throws IOException {
    return HeaderRules.of(site());
  }

  /**
   * Makes sure that the server sends what hosts send that read {@code _headers}.
   *
   * @param folder the status with which it refuses to list a folder
   */
  void sendsWhatHostsDo(int folder) throws IOException {
    String style = Sites.files(site().resolve("assets")).get(0).getFileName().toString();
    for (String address : List.of("", "schedule/", "admin/", "sitemap.xml", "assets/" + style)) {
      HttpURLConnection answer = ask(path + address);
      assertEquals(200, answer.getResponseCode(), address);
      rules()
          .of(path + address)
          .forEach((name, value) -> assertEquals(value, answer.getHeaderField(name), address));
      assertEquals(
          rules().of(path + address).containsKey(POLICY),
          answer.getHeaderField(POLICY) != null,
          address);
    }
    assertEquals("SAMEORIGIN", ask(path + "admin/").getHeaderField("X-Frame-Options"));
    assertEquals(null, ask(path + "schedule/").getHeaderField("X-Frame-Options"));
    assertEquals(
        "public, max-age=31536000, immutable", ask(path + "assets/" + style).getHeaderField(CACHE));
    for (String gone : List.of("assets/", "assets/gone.0123456789.css", "gone/")) {
      HttpURLConnection answer = ask(path + gone);
      assertEquals(gone.equals("assets/") ? folder : 404, answer.getResponseCode());
      assertEquals("no-cache", answer.getHeaderField(CACHE), gone);
      if (answer.getResponseCode() == 404) {
        String page = new String(answer.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(page.contains("<main"), page);
      }
    }
    String manifest = ask(path + "manifest.webmanifest").getContentType();
    assertEquals("application/manifest+json", manifest);
  }

  /** Makes sure that what else stands on the host is left alone. */
  void leavesOtherPagesAlone() throws IOException {
    Files.writeString(root().resolve("index.html"), "<p>Other</p>");
    HttpURLConnection answer = ask("/index.html");
    assertEquals(200, answer.getResponseCode());
    assertEquals(null, answer.getHeaderField(POLICY));
    assertEquals(null, answer.getHeaderField(CACHE));
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
      server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }
}
