package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.address.SitePath;

class HostHeadersTest {
  private static final String CONFERENCE =
      "name: X\nurl: https://x.example.org%s\ntimezone: UTC\nstart: 2027-05-14\n"
          + "end: 2027-05-14\ncards: false\n";
  private static final String FOR_PROGRAMS = "[^/]+\\.(ics|xcs|xml|json|csv|xlsx|txt|bib|ris)";
  private static final String POLICY = "Content-Security-Policy";

  @TempDir Path folder;

  private Path site(String base) throws IOException {
    new TestConference(folder)
        .with("content/conference.yaml", CONFERENCE.formatted(base))
        .session("knots", "");
    Build.of(BuildOptions.of(folder)).run();
    return folder.resolve("site");
  }

  /** Where a file of a site is asked for. */
  private static String address(Path site, Path file) {
    return "/" + new SitePath(site.relativize(file).toString()).under("");
  }

  private static Set<String> rules(String policy) {
    return Arrays.stream(policy.split("; ")).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_file_of_the_sample_has_one_rule_for_how_long_it_is_kept() throws IOException {
    HeaderRules rules = HeaderRules.of(Sites.sample());
    for (Path file : Sites.files(Sites.sample())) {
      String address = address(Sites.sample(), file);
      boolean hashed = address.matches("/(assets|media|cards)/.*\\.[0-9a-f]{10}\\.[a-z0-9]+");
      boolean forPrograms = address.matches("/(_headers|embed.js|api/.*|" + FOR_PROGRAMS + ")");
      String expected = hashed ? "public, max-age=31536000, immutable" : "no-cache";
      assertEquals(forPrograms ? null : expected, rules.of(address).get("Cache-Control"), address);
      assertEquals("nosniff", rules.of(address).get("X-Content-Type-Options"), address);
      assertEquals("*", rules.of(address).get("Access-Control-Allow-Origin"), address);
    }
    for (String address : List.of("/", "/schedule/", "/ja/sessions/", "/sw.js")) {
      assertEquals("no-cache", rules.of(address).get("Cache-Control"), address);
    }
  }

  @Test
  void the_policy_allows_what_each_page_allows_itself_and_little_more() throws IOException {
    HeaderRules rules = HeaderRules.of(Sites.sample());
    Set<String> frames = new TreeSet<>();
    for (Path file : Sites.pages(Sites.sample())) {
      String own =
          Jsoup.parse(file).select("meta[http-equiv=Content-Security-Policy]").attr("content");
      String sent = rules.of(address(Sites.sample(), file)).get(POLICY);
      for (String rule : rules(own.replaceFirst(" 'sha256-[^']+'", ""))) {
        if (rule.startsWith("frame-src ")) {
          frames.addAll(List.of(rule.substring("frame-src ".length()).split(" ")));
        } else {
          assertTrue(rules(sent).contains(rule), rule + " in " + sent);
        }
      }
    }
    String policy = rules.of("/").get(POLICY);
    assertTrue(policy.contains("; frame-src " + String.join(" ", frames) + ";"), policy);
    assertEquals(3, frames.size(), "one of each provider");
    assertFalse(policy.contains("unsafe"));
    assertFalse(policy.contains("*"));
  }

  @Test
  void hosts_of_videos_are_those_that_the_program_names() throws IOException {
    Path plain = site("/");
    assertFalse(HeaderRules.of(plain).of("/").get(POLICY).contains("frame-src"));
    new TestConference(folder)
        .session(
            "knots",
            "media: [ { video: 'https://files.example.org/knots.mp4', title: Knots },"
                + " { vimeo: 'https://vimeo.com/123456', title: Tides } ]");
    Build.of(BuildOptions.of(folder)).run();
    Set<String> rules = rules(HeaderRules.of(plain).of("/sessions/knots/").get(POLICY));
    assertTrue(rules.contains("media-src 'self' https://files.example.org"), rules.toString());
    assertTrue(rules.contains("frame-src https://player.vimeo.com"), rules.toString());
  }

  @Test
  void a_site_below_a_path_has_rules_for_that_path() throws IOException {
    HeaderRules rules = HeaderRules.of(site("/2027/"));
    assertEquals("no-cache", rules.of("/2027/").get("Cache-Control"));
    assertEquals("no-cache", rules.of("/2027/sessions/knots/").get("Cache-Control"));
    assertEquals(
        "public, max-age=31536000, immutable",
        rules.of("/2027/assets/a.0123456789.js").get("Cache-Control"));
    assertTrue(rules.of("/2026/").isEmpty(), "others on that host have their own");
  }

  @Test
  void no_other_site_shows_the_web_editor_in_a_frame() throws IOException {
    assertFalse(HeaderRules.of(site("/2027/")).of("/2027/admin/").containsKey("X-Frame-Options"));
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            CONFERENCE.formatted("/2027/")
                + "web_editor: { service: github, repository: harbour/talks }\n");
    Build.of(BuildOptions.of(folder)).run();
    HeaderRules rules = HeaderRules.of(folder.resolve("site"));
    assertEquals("SAMEORIGIN", rules.of("/2027/admin/").get("X-Frame-Options"));
    assertFalse(rules.of("/2027/schedule/").containsKey("X-Frame-Options"), "programs are shown");
  }

  @Test
  void names_beyond_ascii_are_encoded() throws IOException {
    new TestConference(folder).with("content/pages/会場.md", "---\ntitle: 会場\n---\n");
    HeaderRules rules = HeaderRules.of(site("/"));
    assertTrue(rules.addresses().contains("/%E4%BC%9A%E5%A0%B4/*"), rules.addresses().toString());
  }

  @Test
  void holds_to_what_hosts_read_at_most() throws IOException {
    TestConference conference = new TestConference(folder);
    for (int i = 0; i < 120; i++) {
      conference.with("content/pages/page-" + i + ".md", "---\ntitle: Page " + i + "\n---\n");
      conference.session(
          "video-" + i,
          "media: [ { video: 'https://files-%d.example.org/a.mp4', title: X } ]".formatted(i));
    }
    Path site = site("/");
    HeaderRules rules = HeaderRules.of(site);
    assertEquals(HostHeaders.MOST_RULES, rules.addresses().size());
    assertEquals("no-cache", rules.of("/sessions/knots/").get("Cache-Control"));
    for (String line : Files.readAllLines(site.resolve("_headers"))) {
      assertTrue(line.length() <= HostHeaders.LONGEST_LINE, line);
    }
    assertFalse(rules.of("/").containsKey(POLICY), "pages say it themselves");
  }

  @Test
  void the_sample_is_well_within_the_limits_and_in_ascii() throws IOException {
    byte[] bytes = Files.readAllBytes(Sites.sample().resolve("_headers"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text));
    assertTrue(HeaderRules.of(Sites.sample()).addresses().size() < 40);
    assertTrue(bytes.length < 20_000);
  }

  @Test
  void browsers_are_not_told_to_keep_it() throws IOException {
    String worker = Files.readString(Sites.sample().resolve("sw.js"));
    String list = worker.substring(worker.indexOf('"') + 1, worker.indexOf("\";"));
    assertFalse(Files.readString(Sites.sample().resolve(list)).contains("_headers"));
  }
}
