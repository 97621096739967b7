package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.export.CitedConference.TITLE;
import static org.lectern.export.CitedConference.knots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** How pages say how a talk is cited, to readers and to search engines for papers. */
class CitedPagesTest {
  @TempDir Path folder;

  private Path site(String session) throws IOException {
    return CitedConference.site(folder, session);
  }

  private static List<String> meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  @Test
  void a_doi_is_shown_and_leads_there() throws IOException {
    Path site = site(knots("doi: https://doi.org/10.5555/Knots_<1>"));
    Document page = Jsoup.parse(site.resolve("sessions/knots/index.html"));
    assertEquals("10.5555/Knots_<1>", meta(page, "citation_doi").get(0));
    assertEquals(
        "https://doi.org/10.5555/Knots_%3C1%3E",
        page.selectFirst(".facts a:contains(10.5555)").attr("href"));
  }

  @Test
  void search_engines_for_papers_read_a_talks_page() throws IOException {
    Path site = site(knots("media: [ { pdf: media/knots.pdf, title: Handout } ]"));
    Document page = Jsoup.parse(site.resolve("sessions/knots/index.html"));
    assertEquals(List.of(TITLE), meta(page, "citation_title"));
    assertEquals(
        List.of("Reis, Ana", "Knot and Rope – {Ltd}", "源 匡"), meta(page, "citation_author"));
    assertEquals(
        "citation_author_institution",
        page.selectFirst("meta[content^=Knot and Rope]").nextElementSibling().attr("name"));
    assertEquals(
        List.of("https://orcid.org/0000-0002-1825-0097"), meta(page, "citation_author_orcid"));
    assertEquals(List.of("2027/05/14"), meta(page, "citation_publication_date"));
    assertEquals(List.of("Ropes & Knots 100%"), meta(page, "citation_conference_title"));
    assertEquals(List.of("en"), meta(page, "citation_language"));
    String pdf = meta(page, "citation_pdf_url").get(0);
    assertTrue(
        Files.exists(site.resolve(pdf.substring("https://knots.example.org/".length()))), pdf);
  }

  @Test
  void a_talks_page_says_how_to_cite_it_and_links_three_files() throws IOException {
    Path site = site(knots(""));
    Document page = Jsoup.parse(site.resolve("sessions/knots/index.html"));
    assertEquals("Cite this", page.selectFirst("details.cite summary").text());
    assertEquals(
        "Reis, Ana; Knot and Rope, {Ltd}; 源 匡 (2027-05-14): “"
            + TITLE
            + "”. Talk, Ropes & Knots 100%, Old Ferry Hall."
            + " https://knots.example.org/sessions/knots/",
        page.selectFirst(".reference").text());
    List<String> links = page.select("details.cite li a").eachAttr("href");
    assertEquals(3, links.size());
    for (String link : links) {
      assertTrue(Files.exists(site.resolve("sessions/knots").resolve(link)), link);
    }
    Document japanese = Jsoup.parse(site.resolve("ja/sessions/knots/index.html"));
    assertEquals("引用", japanese.selectFirst("details.cite summary").text());
    assertTrue(
        Files.readString(site.resolve("ja/sessions/knots/knots.bib"))
            .contains("https://knots.example.org/ja/sessions/knots/"));
  }

  @Test
  void nobody_cites_a_break_what_was_cancelled_or_what_nobody_gives() throws IOException {
    new TestConference(folder)
        .session("coffee", "type: break\nspeakers: [ana]\nstart: 2027-05-14 11:00")
        .session("sails", "type: talk\nspeakers: [ana]\nstatus: cancelled")
        .session("panel", "type: talk");
    Path site = site(knots(""));
    for (String slug : List.of("coffee", "sails", "panel")) {
      assertFalse(Files.exists(site.resolve("sessions/" + slug + "/" + slug + ".bib")), slug);
    }
    Document page = Jsoup.parse(site.resolve("sessions/sails/index.html"));
    assertTrue(page.select("meta[name^=citation], details.cite").isEmpty());
    assertEquals(1, entries(Files.readString(site.resolve("sessions.ris"))));
  }

  @Test
  void there_is_no_file_where_there_is_nothing_to_cite() throws IOException {
    Path site = site("---\ntitle: Open house\n---\n");
    for (String name : List.of("sessions.bib", "sessions.ris", "sessions.csl.json")) {
      assertFalse(Files.exists(site.resolve(name)), name);
    }
    assertTrue(Jsoup.parse(site.resolve("index.html")).select("link[href$=.bib]").isEmpty());
  }

  @Test
  void what_a_conference_does_not_want_is_neither_written_nor_linked() throws IOException {
    new TestConference(folder).session("panel", "type: talk\nspeakers: [ana]");
    Path site = site(knots(""));
    assertTrue(Files.exists(site.resolve("sessions.ris")));
    Path settings = folder.resolve("content/conference.yaml");
    Files.writeString(settings, Files.readString(settings) + "without: [ris]\n");
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.exists(site.resolve("sessions.ris")));
    Document page = Jsoup.parse(site.resolve("sessions/knots/index.html"));
    assertEquals(2, page.select("details.cite li a").size());
    assertTrue(page.select("a[href$=.ris], link[href$=.ris]").isEmpty());
  }

  private static long entries(String ris) {
    return ris.lines().filter(line -> line.startsWith("TY  -")).count();
  }
}
