package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What the preview answers over HTTP. */
class AnswersTest {
  @TempDir static Path folder;
  private static Preview preview;
  private static Asking site;
  private static String video;

  @BeforeAll
  static void start() throws Exception {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Tides
            url: https://tides.example.org/2027/
            timezone: Europe/Lisbon
            start: 2027-05-14
            end: 2027-05-15
            """)
        .with("content/media/reef.mp4", "0123456789".repeat(100))
        .with(
            "content/sessions/潮.md",
            """
            ---
            title: Tides
            media:
              - video: media/reef.mp4
                title: A reef
            ---
            """);
    Files.writeString(folder.resolve("secret.txt"), "secret");
    preview = Preview.start(PreviewOptions.of(BuildOptions.of(folder)).at(0), rebuilt -> {});
    site = new Asking(preview.address());
    String page = site.get("sessions/%E6%BD%AE/").body();
    video =
        page.lines()
            .filter(line -> line.contains("reef."))
            .map(line -> line.replaceAll("(?s).*?(media/reef\\.[0-9a-f]+\\.mp4).*", "$1"))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void close() {
    preview.close();
  }

  @Test
  void a_page_has_its_own_policy_and_a_script_of_the_preview_from_this_host() throws Exception {
    HttpResponse<String> page = site.get("sessions/%E6%BD%AE/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("content-type").get());
    assertTrue(
        page.headers()
            .firstValue("content-security-policy")
            .get()
            .startsWith("default-src 'none'; style-src 'self'; script-src 'self';"));
    var document = Jsoup.parse(page.body());
    assertEquals("Tides", document.selectFirst("h1").text());
    assertEquals(1, document.select("meta[http-equiv=Content-Security-Policy]").size());
    assertEquals("/.lectern/live.js", document.select("script[data-tag]").attr("src"));
    assertEquals(0, document.select("script:not([src]):not([type])").size());
  }

  @ParameterizedTest
  @CsvSource({
    "sitemap.xml, application/xml",
    "robots.txt, text/plain; charset=utf-8",
    "manifest.webmanifest, application/manifest+json",
    "sessions/all.js, text/javascript; charset=utf-8",
    "sw.js, text/javascript; charset=utf-8",
    "/.lectern/live.js, text/javascript; charset=utf-8",
    "/.lectern/live.css, text/css; charset=utf-8"
  })
  void each_file_has_its_type(String path, String type) throws Exception {
    HttpResponse<String> file = site.get(path);
    assertEquals(200, file.statusCode());
    assertEquals(type, file.headers().firstValue("content-type").get());
    assertEquals("nosniff", file.headers().firstValue("x-content-type-options").get());
    assertEquals("SAMEORIGIN", file.headers().firstValue("x-frame-options").get());
  }

  @Test
  void browsers_ask_before_they_use_again_what_they_have() throws Exception {
    HttpResponse<String> page = site.get("");
    assertEquals("no-cache", page.headers().firstValue("cache-control").get());
    String tag = page.headers().firstValue("etag").get();
    assertEquals(304, site.get("", "If-None-Match", tag).statusCode());
    assertEquals(304, site.get("", "If-None-Match", "\"other\", W/" + tag).statusCode());
    assertEquals(200, site.get("", "If-None-Match", "\"other\"").statusCode());
    assertTrue(page.body().contains("data-tag='" + tag + "'"));
  }

  @Test
  void head_tells_what_get_would() throws Exception {
    for (String path : new String[] {"", video, "nowhere/"}) {
      HttpResponse<String> get = site.get(path);
      HttpResponse<String> head = site.ask("HEAD", path);
      assertEquals(get.statusCode(), head.statusCode());
      assertEquals("", head.body());
      for (String name : new String[] {"content-length", "content-type", "etag"}) {
        assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
      }
    }
    assertEquals(200, site.ask("HEAD", "/.lectern/events").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
  void nothing_but_reading_is_answered(String method) throws Exception {
    HttpResponse<String> answer = site.ask(method, "");
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("allow").get());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 206, bytes 0-9/1000, 0123456789",
    "bytes=995-, 206, bytes 995-999/1000, 56789",
    "bytes=-3, 206, bytes 997-999/1000, 789",
    "bytes=998-5000, 206, bytes 998-999/1000, 89",
    "bytes=998-9223372036854775807, 206, bytes 998-999/1000, 89",
    "bytes=998-99999999999999999999, 206, bytes 998-999/1000, 89",
    "bytes=0000000000000000000000998-, 206, bytes 998-999/1000, 89"
  })
  void a_part_of_a_recording_can_be_asked_for(
      String range, int status, String contentRange, String body) throws Exception {
    HttpResponse<String> part = site.get(video, "Range", range);
    assertEquals(status, part.statusCode());
    assertEquals(contentRange, part.headers().firstValue("content-range").get());
    assertEquals(body, part.body());
    assertEquals("video/mp4", part.headers().firstValue("content-type").get());
  }

  @Test
  void a_part_that_there_is_not_is_refused_and_several_are_the_whole() throws Exception {
    HttpResponse<String> beyond = site.get(video, "Range", "bytes=1000-");
    assertEquals(416, beyond.statusCode());
    assertEquals(416, site.get(video, "Range", "bytes=99999999999999999999-").statusCode());
    assertEquals("bytes */1000", beyond.headers().firstValue("content-range").get());
    assertEquals(200, site.get(video, "Range", "bytes=0-1,5-6").statusCode());
    assertEquals(200, site.get(video, "Range", "lines=0-1").statusCode());
    HttpResponse<String> end = site.get(video, "Range", "bytes=-99999999999999999999");
    assertEquals("bytes 0-999/1000", end.headers().firstValue("content-range").get());
    String tag = site.get(video).headers().firstValue("etag").get();
    assertEquals(206, site.get(video, "Range", "bytes=0-1", "If-Range", tag).statusCode());
    assertEquals(200, site.get(video, "Range", "bytes=0-1", "If-Range", "\"old\"").statusCode());
  }

  @Test
  void what_there_is_not_has_the_sites_own_page() throws Exception {
    HttpResponse<String> missing = site.get("sessions/nowhere/");
    assertEquals(404, missing.statusCode());
    var document = Jsoup.parse(missing.body(), preview.address().toString());
    assertEquals(1, document.select("script[data-tag]").size(), "it notices when there is one");
    String home = document.selectFirst("a.brand").attr("href");
    assertEquals(200, site.get(home).statusCode());
  }

  @Test
  void the_site_lies_where_it_will_be_published() throws Exception {
    assertTrue(preview.address().toString().endsWith("/2027/"));
    HttpResponse<String> root = site.get("/");
    assertEquals(302, root.statusCode());
    assertEquals("/2027/", root.headers().firstValue("location").get());
    HttpResponse<String> page = site.get("sessions/%E6%BD%AE");
    assertEquals(302, page.statusCode());
    assertEquals("/2027/sessions/%E6%BD%AE/", page.headers().firstValue("location").get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2027/../secret.txt",
        "/2027/../../../../../../etc/passwd",
        "/2027/%2e%2e/secret.txt",
        "/2027/..%2fsecret.txt",
        "/2027/media/..%5c..%5csecret.txt",
        "/2027//etc/passwd",
        "/2027/secret.txt",
        "/.lectern/../secret.txt",
        "/.lectern/live.js/../../secret.txt",
        "/2027/%00",
        "/2027/%ff%fe",
        "/2027/%zz"
      })
  void no_path_leads_out_of_the_site(String path) throws Exception {
    String answer = site.raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertTrue(answer.matches("HTTP/1.1 (30[12]|40[04]) .*"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:8420, 200",
    "127.0.0.1, 200",
    "192.168.1.20:80, 200",
    "[::1]:8420, 200",
    "preview.localhost, 200",
    "evil.example.com, 403",
    "localhost.evil.example.com, 403",
    "127.0.0.1.evil.example.com, 403",
    "1.evil.example.com:8420, 403"
  })
  void names_that_others_could_let_lead_here_are_refused(String host, int status) throws Exception {
    String answer = site.raw("GET /2027/ HTTP/1.1", "Host: " + host);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
  }

  @Test
  void pages_from_elsewhere_may_not_load_anything() throws Exception {
    HttpResponse<String> script = site.get("sessions/all.js");
    assertEquals("same-origin", script.headers().firstValue("cross-origin-resource-policy").get());
    assertFalse(script.headers().map().containsKey("access-control-allow-origin"));
    assertFalse(script.headers().map().containsKey("server"));
  }
}
