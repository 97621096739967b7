package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;

class SampleSiteTest {
  @TempDir Path folder;

  @Test
  void every_link_and_fragment_leads_somewhere() throws IOException {
    assertEquals(List.of(), Links.broken(Sites.sample(), "/"));
  }

  @Test
  void every_page_is_valid() throws Exception {
    List<String> errors = new ArrayList<>();
    for (Path page : Sites.pages(Sites.sample())) {
      errors.addAll(NuValidator.html(page));
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void every_style_sheet_is_valid() throws Exception {
    List<String> errors = new ArrayList<>();
    for (Path file : Sites.files(Sites.sample())) {
      if (file.toString().endsWith(".css")) {
        errors.addAll(NuValidator.css(file));
      }
    }
    assertEquals(List.of(), errors);
  }

  @Test
  void the_same_content_gives_the_same_bytes_in_another_zone_and_locale() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("tr-TR", "ar-EG", "ar-EG-u-nu-arab", "fa-IR", "my-MM", "ja-JP-u-ca-japanese")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        Path site = folder.resolve(tag);
        Build.of(BuildOptions.of(Sites.SAMPLE_SOURCE).into(site)).run();
        assertEquals(Sites.contents(Sites.sample()), Sites.contents(site), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void line_ends_and_byte_order_marks_change_nothing() throws IOException {
    Path source = folder.resolve("windows");
    Path content = Sites.SAMPLE_SOURCE.resolve("content");
    for (Path file : Sites.files(content)) {
      Path copy = source.resolve("content").resolve(content.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      if (file.toString().matches(".*\\.(md|yaml)")) {
        Files.writeString(copy, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
      } else {
        Files.copy(file, copy);
      }
    }
    Sites.giveHistory(source);
    Build.of(BuildOptions.of(source)).run();
    assertEquals(Sites.contents(Sites.sample()), Sites.contents(source.resolve("site")));
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_nothing_is_inline() throws IOException {
    for (Path page : Sites.pages(Sites.sample())) {
      Document document = Jsoup.parse(page);
      for (Element element :
          document.select(
              "script, img, iframe, source, track, video, audio, link[rel~=stylesheet|icon]")) {
        for (String name : List.of("src", "href", "poster", "srcset")) {
          assertFalse(element.attr(name).contains("//"), page + ": " + element);
        }
      }
      assertTrue(document.select("script:not([src]):not([type=application/ld+json])").isEmpty());
      assertTrue(document.select("style, [style], iframe").isEmpty(), page.toString());
      for (Element element : document.getAllElements()) {
        element
            .attributes()
            .forEach(
                attribute -> assertFalse(attribute.getKey().startsWith("on"), page.toString()));
      }
      Element policy = document.selectFirst("meta[http-equiv=Content-Security-Policy]");
      assertTrue(policy.attr("content").startsWith("default-src 'none'"), page.toString());
      assertFalse(policy.attr("content").contains("unsafe"), page.toString());
    }
  }

  @Test
  void only_the_pages_that_need_a_frame_allow_its_host() throws IOException {
    for (Path page : Sites.pages(Sites.sample())) {
      Document document = Jsoup.parse(page);
      String policy =
          document.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
      List<String> hosts =
          document.select("[data-embed]").eachAttr("data-embed").stream()
              .map(src -> src.replaceFirst("^(https://[^/]+).*", "$1"))
              .distinct()
              .sorted()
              .toList();
      String allowed = hosts.isEmpty() ? "" : "frame-src " + String.join(" ", hosts);
      assertEquals(
          allowed,
          policy.replaceFirst("^(?!.*frame-src).*|.*(frame-src[^;]*).*", "$1"),
          page.toString());
    }
  }
}
