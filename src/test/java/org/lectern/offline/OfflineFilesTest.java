package org.lectern.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.address.SitePath;
import org.lectern.card.Icon;
import org.lectern.site.Output;

class OfflineFilesTest {
  private static final Pattern LIST = Pattern.compile("^const LIST = \"(.*)\";\n");
  private static final String PAGE = "<!DOCTYPE html>\n<html lang=\"en\" data-version=\"\">";

  @TempDir Path folder;

  /** What the worker is told to keep: hashed files, and versions of pages by their addresses. */
  private record Kept(List<String> assets, Map<String, String> pages, List<String> order) {
    static Kept of(byte[] list) throws IOException {
      JsonNode json = new ObjectMapper().readTree(list);
      List<String> assets = new ArrayList<>();
      json.path("assets").forEach(path -> assets.add(path.asText()));
      Map<String, String> pages = new TreeMap<>();
      List<String> order = new ArrayList<>();
      json.path("pages")
          .properties()
          .forEach(
              page -> {
                pages.put(page.getKey(), page.getValue().asText());
                order.add(page.getKey());
              });
      return new Kept(assets, pages, order);
    }

    static Kept of(OfflineFiles files) throws IOException {
      return of(((Output.Asset) files.files().get(0)).bytes().get());
    }

    static Kept of(Path site) throws IOException {
      Matcher list = LIST.matcher(Files.readString(site.resolve("sw.js")));
      assertTrue(list.find());
      return of(Files.readAllBytes(site.resolve(list.group(1))));
    }
  }

  private static Output.Html page(String path, String template) {
    return new Output.Html(
        new SitePath(path), template, true, TestConference.words(Locale.ENGLISH), () -> null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String worker(OfflineFiles files) {
    List<Output> last = files.files();
    Output.Data worker = (Output.Data) last.get(last.size() - 1);
    assertEquals("sw.js", worker.path().value());
    return new String(worker.bytes().get(), StandardCharsets.UTF_8);
  }

  private static OfflineFiles with(String session) {
    OfflineFiles files = OfflineFiles.enabled();
    files.add(page("index.html", "front"), bytes(PAGE + "front"));
    files.add(page("sessions/knots/index.html", "session"), bytes(PAGE + session));
    return files;
  }

  @Test
  void all_pages_of_the_sample_are_kept_but_redirects_and_error_pages() throws IOException {
    Set<String> pages = new TreeSet<>();
    for (Path file : Sites.pages(Sites.sample())) {
      boolean redirect = !Jsoup.parse(file).select("meta[http-equiv=refresh]").isEmpty();
      if (!redirect && !file.endsWith("404.html")) {
        String path = Sites.sample().relativize(file).toString();
        pages.add(new SitePath(path).under("").replaceFirst("index\\.html$", ""));
      }
    }
    Set<String> kept = new TreeSet<>(Kept.of(Sites.sample()).pages().keySet());
    assertTrue(kept.remove("sessions/all.js") && kept.remove("ja/sessions/all.js"));
    assertEquals(pages, kept);
  }

  @Test
  void whatever_pages_of_the_sample_load_is_kept_and_their_media_are_not() throws IOException {
    Kept kept = Kept.of(Sites.sample());
    Set<String> loaded = new TreeSet<>();
    for (Path file : Sites.pages(Sites.sample())) {
      if (!file.endsWith("404.html") && !file.endsWith("unkept.html")) {
        Document page = Jsoup.parse(file, "UTF-8", file.toUri().toString());
        page.select("link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon]")
            .forEach(link -> loaded.add(inSample(link.absUrl("href"))));
        page.select("script[src]").forEach(script -> loaded.add(inSample(script.absUrl("src"))));
      }
    }
    assertTrue(loaded.size() > 10);
    loaded.removeAll(kept.assets());
    loaded.removeAll(kept.pages().keySet());
    assertEquals(Set.of(), loaded);
    for (String path : kept.assets()) {
      assertFalse(path.matches("(media|cards)/.*"), path);
      assertTrue(path.matches(".*\\.[0-9a-f]{10}\\.[a-z0-9]+"), "its version is in " + path);
      assertTrue(Files.exists(Sites.sample().resolve(URI.create(path).getPath())), path);
    }
    assertTrue(kept.assets().stream().anyMatch(path -> path.startsWith("assets/search/texts-")));
    assertTrue(kept.assets().stream().anyMatch(path -> path.startsWith("assets/ja/search/texts-")));
  }

  private static String inSample(String url) {
    Path file = Path.of(URI.create(url).getPath());
    return new SitePath(Sites.sample().relativize(file).toString()).under("");
  }

  @Test
  void a_page_s_version_is_in_the_page() throws IOException {
    Kept kept = Kept.of(Sites.sample());
    for (String address : List.of("", "schedule/", "ja/my/", "sessions/headset-debates/")) {
      Document page = Jsoup.parse(Sites.sample().resolve(address).resolve("index.html"));
      String version = page.selectFirst("html").attr("data-version");
      assertTrue(version.matches("[0-9a-f]{10}"), version);
      assertEquals(kept.pages().get(address), version);
    }
  }

  @Test
  void versions_change_only_for_pages_that_changed_and_the_worker_with_any() throws IOException {
    OfflineFiles before = with("knots");
    OfflineFiles same = with("knots");
    OfflineFiles after = with("splices");
    assertEquals(Kept.of(before), Kept.of(same));
    assertEquals(worker(before), worker(same));
    Map<String, String> old = Kept.of(before).pages();
    Map<String, String> now = Kept.of(after).pages();
    assertEquals(old.get(""), now.get(""));
    assertNotEquals(old.get("sessions/knots/"), now.get("sessions/knots/"));
    assertNotEquals(worker(before), worker(after));
  }

  @Test
  void one_changed_session_leaves_the_versions_of_pages_that_do_not_show_it() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .with(
                "content/conference.yaml",
                "name: X\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                    + "end: 2027-05-14\ncards: false\n")
            .with("content/pages/about.md", "---\ntitle: About\n---\nText\n")
            .with("content/sessions/knots.md", "---\ntitle: Knots\n---\nOne\n")
            .with("content/sessions/tides.md", "---\ntitle: Tides\n---\nText\n");
    Build.of(BuildOptions.of(folder)).run();
    Path site = folder.resolve("site");
    Kept before = Kept.of(site);
    String worker = Files.readString(site.resolve("sw.js"));
    conference.with("content/sessions/knots.md", "---\ntitle: Knots\n---\nTwo\n");
    Build.of(BuildOptions.of(folder)).run();
    Map<String, String> after = Kept.of(site).pages();
    assertNotEquals(worker, Files.readString(site.resolve("sw.js")));
    for (String page : List.of("", "about/", "sessions/tides/", "my/")) {
      assertEquals(before.pages().get(page), after.get(page), page);
    }
    assertNotEquals(before.pages().get("sessions/knots/"), after.get("sessions/knots/"));
    assertNotEquals(before.pages().get("search/"), after.get("search/"), "its index is another");
    assertTrue(
        Files.readString(site.resolve(".lectern/manifest")).contains("\nlast sw.js\n"),
        "browsers hear of it when all is there");
  }

  @Test
  void what_readers_open_first_comes_first() throws IOException {
    OfflineFiles files = OfflineFiles.enabled();
    for (String template :
        List.of("keyword", "speaker", "room", "session", "sessions", "page", "day", "front")) {
      files.add(page(template + "/index.html", template), bytes(PAGE + template));
    }
    assertEquals(
        List.of(
            "front/", "day/", "page/", "sessions/", "session/", "speaker/", "keyword/", "room/"),
        Kept.of(files).order());
  }

  @Test
  void beyond_the_limit_the_least_asked_for_is_left_out() throws IOException {
    byte[] page = bytes(PAGE + "x".repeat(1000 - PAGE.length() - 10));
    OfflineFiles files = OfflineFiles.enabled(3500);
    files.add(new Output.Asset(new SitePath("assets/a.js"), () -> page), new byte[1000]);
    files.add(page("keywords/a/index.html", "keyword"), page);
    files.add(page("sessions/b/index.html", "session"), page);
    files.add(page("sessions/a/index.html", "session"), page);
    Kept kept = Kept.of(files);
    assertEquals(List.of("assets/a.js"), kept.assets());
    assertEquals(List.of("sessions/a/", "sessions/b/"), kept.order());
  }

  @Test
  void media_previews_and_files_for_programs_are_left_out() throws IOException {
    OfflineFiles files = OfflineFiles.enabled();
    Icon icon = new Icon("X", "#000000", 192);
    byte[] some = bytes("some");
    files.add(new Output.Drawing(new SitePath("cards/site.png"), icon), some);
    files.add(new Output.Drawing(new SitePath("assets/icon-192.png"), icon), some);
    files.add(new Output.Data(new SitePath("sitemap.xml"), () -> some), some);
    files.add(new Output.Data(new SitePath("sessions/all.js"), () -> some), some);
    files.add(new Output.Media(new SitePath("media/a.pdf"), "media/a.pdf"), some);
    assertEquals(
        new Kept(
            List.of("assets/icon-192.png"),
            Map.of("sessions/all.js", VersionHash.of(some)),
            List.of("sessions/all.js")),
        Kept.of(files));
  }

  @Test
  void the_sessions_for_scripts_say_their_version() {
    byte[] script = bytes("Lectern.data={};\n");
    byte[] added =
        OfflineFiles.enabled()
            .add(new Output.Data(new SitePath("sessions/all.js"), () -> script), script);
    assertEquals(
        "// data-version=\"" + VersionHash.of(script) + "\"\nLectern.data={};\n",
        new String(added, StandardCharsets.UTF_8));
  }

  @Test
  void names_are_encoded_as_in_addresses() throws IOException {
    OfflineFiles files = OfflineFiles.enabled();
    files.add(page("sessions/潮/index.html", "session"), bytes(PAGE));
    assertEquals(List.of("sessions/%E6%BD%AE/"), Kept.of(files).order());
  }

  @Test
  void a_layout_without_a_place_for_the_version_has_it_at_its_end() {
    for (String page :
        List.of(
            "<!DOCTYPE html>\n<html lang=\"en\">" + "x".repeat(2000),
            "x".repeat(2000) + "data-version=\"\"")) {
      byte[] added = OfflineFiles.enabled().add(page("index.html", "front"), bytes(page));
      assertEquals(
          page + "<!-- data-version=\"" + VersionHash.of(bytes(page)) + "\" -->\n",
          new String(added, StandardCharsets.UTF_8));
    }
    byte[] stamped = OfflineFiles.enabled().add(page("index.html", "front"), bytes(PAGE));
    assertEquals(
        PAGE.replace("\"\"", "\"" + VersionHash.of(bytes(PAGE)) + "\""),
        new String(stamped, StandardCharsets.UTF_8));
  }

  @Test
  void a_site_that_is_not_kept_has_a_worker_that_forgets_and_pages_as_they_are() {
    OfflineFiles files = OfflineFiles.disabled();
    byte[] page = bytes(PAGE);
    assertSame(page, files.add(page("index.html", "front"), page));
    assertEquals(1, files.files().size(), "no list");
    assertTrue(worker(files).contains("caches.delete"));
    assertTrue(worker(files).contains("unregister"));
    assertFalse(worker(files).contains("fetch"), "it answers nothing");
  }

  @Test
  void the_order_in_which_files_are_told_changes_nothing() throws IOException {
    List<Output.Html> pages =
        List.of(
            page("index.html", "front"),
            page("sessions/a/index.html", "session"),
            page("sessions/b/index.html", "session"));
    OfflineFiles one = OfflineFiles.enabled();
    pages.forEach(page -> one.add(page, bytes(PAGE + page.path())));
    OfflineFiles other = OfflineFiles.enabled();
    for (int i = pages.size() - 1; i >= 0; i--) {
      other.add(pages.get(i), bytes(PAGE + pages.get(i).path()));
    }
    assertEquals(Kept.of(one), Kept.of(other));
    assertEquals(worker(one), worker(other));
  }
}
