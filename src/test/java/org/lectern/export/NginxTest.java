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
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;

/** The manual's lines for nginx in the program itself, where the machine has it. */
class NginxTest {
  private static final String POLICY = "Content-Security-Policy";
  private static final String CACHE = "Cache-Control";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @TempDir Path folder;
  private Process nginx;
  private int port;

  @AfterEach
  void stop() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static Path program() {
    List<Path> found =
        Stream.of((System.getenv("PATH") + ":/usr/sbin").split(File.pathSeparator))
            .map(place -> Path.of(place, "nginx"))
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(!found.isEmpty(), "no nginx");
    return found.get(0);
  }

  private void start(String path, String lines) throws IOException, InterruptedException {
    Path program = program();
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org%s\ntimezone: UTC\nstart: 2027-05-14\n"
                    .formatted(path)
                + "end: 2027-05-14\nweb_editor: { service: github, repository: harbour/talks }\n");
    Build.of(BuildOptions.of(folder).into(folder.resolve("public" + path))).run();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path conf = folder.resolve("nginx.conf");
    Files.writeString(
        conf,
        """
        daemon off;
        master_process off;
        pid nginx.pid;
        events {}
        http {
          access_log off;
          types { text/html html; text/css css; text/javascript js; application/json json; }
          default_type application/octet-stream;
        %s
        }
        """
            .formatted(
                lines
                    .replaceAll("\"default-src[^\"]*\"", '"' + policy(path) + '"')
                    .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                    .replace("/srv/program/public", folder.resolve("public").toString())));
    nginx =
        new ProcessBuilder(
                program.toString(), "-p", folder.toString(), "-c", conf.toString(), "-e", "stderr")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    for (int i = 0; i < 100 && !answers(); i++) {
      assertTrue(nginx.isAlive(), Files.readString(folder.resolve("log")));
      Thread.sleep(50);
    }
  }

  private String policy(String path) throws IOException {
    return HeaderRules.of(folder.resolve("public" + path)).of(path).get(POLICY);
  }

  private boolean answers() {
    try {
      return ask("/").getResponseCode() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  private HttpURLConnection ask(String address) throws IOException {
    return (HttpURLConnection)
        URI.create("http://127.0.0.1:" + port + address).toURL().openConnection();
  }

  private void holds(String path) throws IOException {
    HeaderRules rules = HeaderRules.of(folder.resolve("public" + path));
    String style =
        Sites.files(folder.resolve("public" + path + "assets")).get(0).getFileName().toString();
    for (String address : List.of("", "schedule/", "admin/", "sitemap.xml", "assets/" + style)) {
      HttpURLConnection answer = ask(path + address);
      assertEquals(200, answer.getResponseCode(), address);
      rules
          .of(path + address)
          .forEach((name, value) -> assertEquals(value, answer.getHeaderField(name), address));
      assertEquals(
          rules.of(path + address).containsKey(POLICY),
          answer.getHeaderField(POLICY) != null,
          address);
    }
    assertEquals(FOR_EVER, ask(path + "assets/" + style).getHeaderField(CACHE));
    for (String gone : List.of("assets/", "assets/gone.0123456789.css", "gone/")) {
      HttpURLConnection answer = ask(path + gone);
      assertEquals(gone.equals("assets/") ? 403 : 404, answer.getResponseCode());
      assertEquals("no-cache", answer.getHeaderField(CACHE), gone);
      if (answer.getResponseCode() == 404) {
        String page = new String(answer.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(page.contains("<main"), page);
      }
    }
    String manifest = ask(path + "manifest.webmanifest").getContentType();
    assertEquals("application/manifest+json", manifest);
  }

  @Test
  void sends_what_hosts_do() throws IOException, InterruptedException {
    start("/", PublishingManualTest.example("nginx"));
    holds("/");
  }

  @Test
  void sends_the_same_below_a_path_and_nothing_elsewhere()
      throws IOException, InterruptedException {
    String whole = PublishingManualTest.example("nginx");
    String below =
        PublishingManualTest.example("nginx", 1)
            .replaceFirst(
                "(?s)    add_header.*from here on\n",
                Matcher.quoteReplacement(
                    whole.substring(
                        whole.indexOf("    add_header"), whole.indexOf("    location"))));
    start(
        "/2027/",
        whole
                .substring(0, whole.indexOf("    error_page"))
                .replace(" /(ass", " /2027/(ass")
                .replace("^/admin/", "^/2027/admin/")
            + below
            + "}\n");
    Files.writeString(folder.resolve("public/index.html"), "<p>Other</p>");
    holds("/2027/");
    assertEquals(null, ask("/index.html").getHeaderField(POLICY));
    assertEquals(null, ask("/index.html").getHeaderField(CACHE));
  }
}
