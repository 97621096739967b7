package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lectern.Sites;
import org.lectern.site.Output;

class SitemapTest {
  private static final URI SITE = URI.create("https://example.org/");

  private static Document parsed(Output output) {
    byte[] bytes = ((Output.Data) output).bytes().get();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  @Test
  void names_every_page_of_the_sample_that_search_engines_may_show() throws IOException {
    Document map =
        Jsoup.parse(
            Files.readString(Sites.sample().resolve("sitemap.xml")), "", Parser.xmlParser());
    List<String> found = map.select("url > loc").eachText();
    assertTrue(found.contains("https://program.example.org/"));
    assertTrue(
        found.contains(
            "https://program.example.org/sessions/micro-credentials-surveying-the-landscape/"));
    assertTrue(found.contains("https://program.example.org/ja/schedule/2021-06-05/"));
    assertFalse(found.toString().contains("404"), "no error page");
    assertFalse(found.toString().contains("/sessions/micro-credentials/"), "no redirect");
    assertEquals(found.size(), new TreeSet<>(found).size(), "each once");
    assertEquals("http://www.sitemaps.org/schemas/sitemap/0.9", map.child(0).attr("xmlns"));
  }

  @Test
  void becomes_an_index_where_one_file_cannot_hold_all() {
    List<Output> files = Sitemap.files(SITE, List.of("a", "b?x=1&y=2", "c"), 2).toList();
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
        files.stream().map(file -> file.path().value()).toList());
    assertEquals(List.of("a", "b?x=1&y=2"), parsed(files.get(0)).select("url > loc").eachText());
    assertEquals(List.of("c"), parsed(files.get(1)).select("url > loc").eachText());
    assertEquals(
        List.of("https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"),
        parsed(files.get(2)).select("sitemap > loc").eachText());
  }

  @Test
  void robots_are_told_of_it() throws IOException {
    assertEquals(
        "User-agent: *\nAllow: /\nSitemap: https://program.example.org/sitemap.xml\n",
        Files.readString(Sites.sample().resolve("robots.txt")));
  }
}
