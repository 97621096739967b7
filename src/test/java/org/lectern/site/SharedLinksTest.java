package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.address.SitePath;

/** What shows where a link is shared, and how pages say what they are to each other. */
class SharedLinksTest {
  private static final String SITE = "https://program.example.org/";

  @TempDir Path folder;

  private static Document page(String address) throws IOException {
    return Jsoup.parse(Sites.sample().resolve(address).resolve("index.html"));
  }

  private static String shared(Document page, String property) {
    return page.select("meta[property=og:" + property + "]").attr("content");
  }

  private static boolean isIndexed(Document page) {
    return page.select("meta[name=robots]").isEmpty();
  }

  /** The public address of a file of the sample. */
  private static String address(Path file) {
    SitePath path = new SitePath(Sites.sample().relativize(file).toString());
    return path.under(URI.create(SITE)).toString();
  }

  /** The sample's file at a public address, if there is one. */
  private static Optional<Path> file(String address) {
    if (!address.startsWith(SITE)) {
      return Optional.empty();
    }
    String path = URI.create(address).getPath().substring(1);
    Path file = Sites.sample().resolve(path);
    return Optional.of(Files.isDirectory(file) ? file.resolve("index.html") : file)
        .filter(Files::isRegularFile);
  }

  @Test
  void a_session_is_shared_with_title_summary_and_a_picture_in_words() throws IOException {
    Document page = page("sessions/micro-credentials-surveying-the-landscape");
    assertEquals("article", shared(page, "type"));
    assertEquals("JALTCALL2021", shared(page, "site_name"));
    assertEquals("Micro-credentials: Surveying the landscape", shared(page, "title"));
    assertTrue(shared(page, "description").startsWith("Between a single course and a full degree"));
    assertEquals(
        page.select("meta[name=description]").attr("content"), shared(page, "description"));
    assertEquals(SITE + "sessions/micro-credentials-surveying-the-landscape/", shared(page, "url"));
    String alt = shared(page, "image:alt");
    for (String fact : List.of("Micro-credentials", "Neil Cowie", "Jun 6", "13:45", "Room F")) {
      assertTrue(alt.contains(fact), alt);
    }
    assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
  }

  @Test
  void every_page_to_be_found_has_a_picture_of_the_size_that_it_says() throws IOException {
    Map<String, BufferedImage> pictures = new HashMap<>();
    for (Path file : Sites.pages(Sites.sample())) {
      Document page = Jsoup.parse(file);
      if (!isIndexed(page)) {
        assertTrue(page.select("meta[property^=og:]").isEmpty(), file.toString());
        continue;
      }
      String image = shared(page, "image");
      if (!pictures.containsKey(image)) {
        pictures.put(image, ImageIO.read(file(image).orElseThrow().toFile()));
      }
      BufferedImage picture = pictures.get(image);
      assertEquals(1200, picture.getWidth(), image);
      assertEquals(630, picture.getHeight(), image);
      assertEquals("1200", shared(page, "image:width"));
      assertEquals("630", shared(page, "image:height"));
      assertFalse(shared(page, "image:alt").isBlank(), file.toString());
      assertFalse(shared(page, "title").isBlank(), file.toString());
    }
    assertTrue(pictures.size() > 100, "sessions and speakers have their own, in each language");
  }

  @Test
  void a_speaker_has_a_picture_and_lists_have_the_conference_s() throws IOException {
    Document speaker = page("speakers/hana-kuroda");
    assertEquals("profile", shared(speaker, "type"));
    assertTrue(shared(speaker, "image").startsWith(SITE + "cards/speakers/hana-kuroda."));
    assertTrue(shared(speaker, "image:alt").contains("Seto Bay College"));
    assertEquals(shared(page(""), "image"), shared(page("sessions"), "image"));
    assertTrue(shared(page(""), "image:alt").contains("Remote teaching & beyond"));
  }

  @Test
  void every_page_names_its_own_address_and_its_like_in_each_language() throws IOException {
    Map<String, Map<String, String>> alternates = new TreeMap<>();
    for (Path file : Sites.pages(Sites.sample())) {
      Document page = Jsoup.parse(file);
      String own = address(file);
      if (isIndexed(page)) {
        assertEquals(List.of(own), page.select("link[rel=canonical]").eachAttr("href"));
        assertEquals(own, shared(page, "url"));
      }
      Map<String, String> others = new TreeMap<>();
      for (Element link : page.select("link[rel=alternate][hreflang]")) {
        others.put(link.attr("hreflang"), link.attr("href"));
        assertTrue(file(link.attr("href")).isPresent(), link.toString());
      }
      if (!others.isEmpty()) {
        alternates.put(own, others);
        assertEquals(own, others.get(page.selectFirst("html").attr("lang")), "itself among them");
        assertEquals(others.get("en"), others.get("x-default"));
      }
    }
    assertTrue(alternates.size() > 100);
    alternates.forEach(
        (own, others) ->
            others.forEach(
                (tag, other) -> assertEquals(others, alternates.get(other), own + " and back")));
  }

  @Test
  void a_redirect_names_where_it_leads() throws IOException {
    Document page = page("sessions/micro-credentials");
    assertFalse(isIndexed(page));
    assertEquals(
        SITE + "sessions/micro-credentials-surveying-the-landscape/",
        page.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void a_day_leads_to_the_days_before_and_after() throws IOException {
    Document day = page("schedule/2021-06-05");
    assertEquals(
        List.of("../../schedule/2021-06-04/index.html"),
        day.select("a[rel=prev]").eachAttr("href"));
    assertEquals(
        List.of("../../schedule/2021-06-06/index.html"),
        day.select("a[rel=next]").eachAttr("href"));
    assertTrue(page("schedule/2021-06-04").select("a[rel=prev]").isEmpty());
    assertTrue(page("schedule/2021-06-06").select("a[rel=next]").isEmpty());
  }

  @Test
  void a_session_leads_to_those_before_and_after_it_in_its_room() throws IOException {
    Document session = page("sessions/micro-credentials-surveying-the-landscape");
    assertEquals(
        "../../sessions/letters-across-time-zones/index.html",
        session.select(".neighbours a").attr("href"));
    assertTrue(
        page("sessions/captions-in-an-afternoon").select("dl.neighbours").size() > 1,
        "given twice, it has more than one before it");
  }

  /** Firefox fetches what a page's head names as next, as if it were asked to fetch it ahead. */
  @Test
  void no_page_has_another_fetched_ahead() throws IOException {
    for (Path file : Sites.pages(Sites.sample())) {
      assertEquals(
          List.of(),
          Jsoup.parse(file).select("link[rel~=next|prev|prefetch|prerender]").eachAttr("href"),
          file.toString());
    }
  }

  @Test
  void without_cards_links_are_shared_in_words_alone() throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            "name: X\nurl: https://x.example.org/\ntimezone: UTC\nstart: 2027-05-14\n"
                + "end: 2027-05-14\ncards: false\n")
        .session("knots", "");
    Build.of(BuildOptions.of(folder)).run();
    Document page = Jsoup.parse(folder.resolve("site/sessions/knots/index.html"));
    assertEquals("X", shared(page, "title"));
    assertTrue(page.select("meta[property^=og:image], meta[name^=twitter]").isEmpty());
    assertFalse(Files.exists(folder.resolve("site/cards")));
    assertFalse(page.html().contains("cards/"));
  }
}
