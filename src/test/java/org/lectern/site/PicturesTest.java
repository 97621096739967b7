package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.BuildReport;
import org.lectern.Pixels;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.picture.Made;
import org.lectern.picture.Webp;
import org.lectern.problem.Problem;

/** Pictures as pages show them and as files are published. */
class PicturesTest {
  @TempDir Path folder;

  private TestConference conference(String theme) throws IOException {
    return new TestConference(folder)
        .lasting("2027-03-26", "2027-03-26", theme)
        .with("content/speakers/ana.md", "---\nname: Ana\nphoto: media/ana.jpg\n---\n")
        .with("content/media/ana.jpg", located(Pixels.jpeg(600, 400)))
        .with("content/media/harbour.png", Pixels.png(1000, 500))
        .with("content/media/knot.png", Pixels.png(20, 10))
        .with("content/media/talk.jpg", Pixels.jpeg(1600, 900))
        .with("content/media/unused.jpg", located(Pixels.jpeg(500, 500)))
        .with(
            "content/sessions/knots.md",
            """
            ---
            title: Knots
            speakers: [ana]
            media:
              - { youtube: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: T, poster: media/talk.jpg, poster_alt: A }
            links: [ { title: A, url: media/unused.jpg } ]
            ---
            ![The harbour](../media/harbour.png "Boats")
            ![A knot](../media/knot.png)
            """);
  }

  private static byte[] located(byte[] jpeg) {
    return Made.with(jpeg, Made.exif(1));
  }

  private Path build() throws IOException {
    BuildReport report = Build.of(BuildOptions.of(folder)).run();
    assertEquals(List.of(), report.problems());
    return folder.resolve("site");
  }

  /** The files of a {@code srcset} by the widths that it says. */
  private static SortedMap<Integer, Path> sources(Path page, Element element) {
    SortedMap<Integer, Path> sources = new TreeMap<>();
    for (String source : element.attr("srcset").split(", ")) {
      String[] parts = source.split(" ");
      sources.put(
          Integer.parseInt(parts[1].substring(0, parts[1].length() - 1)),
          page.resolveSibling(parts[0]).normalize());
    }
    return sources;
  }

  private static void assertWidths(List<Integer> widths, Path page, Element image)
      throws IOException {
    SortedMap<Integer, Path> sources = sources(page, image);
    assertEquals(widths, List.copyOf(sources.keySet()));
    for (var source : sources.entrySet()) {
      BufferedImage read = ImageIO.read(source.getValue().toFile());
      assertEquals(source.getKey(), read.getWidth(), source.toString());
    }
    assertTrue(sources.containsValue(page.resolveSibling(image.attr("src")).normalize()));
    assertFalse(image.attr("sizes").isEmpty());
    if (Webp.unavailableReason().isEmpty()) {
      assertWebp(sources, page, image);
    }
  }

  /** The same widths for the same place, in front of what every browser shows. */
  private static void assertWebp(SortedMap<Integer, Path> widths, Path page, Element image) {
    assertEquals("picture", image.parent().nodeName());
    Element source = image.previousElementSibling();
    assertEquals("image/webp", source.attr("type"));
    assertEquals(image.attr("sizes"), source.attr("sizes"));
    SortedMap<Integer, Path> webp = sources(page, source);
    assertEquals(widths.keySet(), webp.keySet());
    webp.forEach(
        (width, file) -> {
          String usual = widths.get(width).toString();
          assertEquals(usual.replaceAll("\\w+$", "webp"), file.toString());
          assertTrue(Files.exists(file), file.toString());
        });
  }

  @Test
  void stand_on_pages_in_the_widths_that_their_places_need() throws IOException {
    conference("");
    Path site = build();
    Path page = site.resolve("sessions/knots/index.html");
    Document session = Jsoup.parse(page);
    Element harbour = session.select("img[alt=The harbour]").first();
    assertWidths(List.of(360, 640, 1000), page, harbour);
    assertEquals("1000", harbour.attr("width"));
    assertEquals("500", harbour.attr("height"));
    assertEquals("Boats", harbour.attr("title"));
    assertEquals("lazy", harbour.attr("loading"));
    assertEquals("async", harbour.attr("decoding"));
    assertTrue(harbour.attr("src").endsWith(".jpg"), "it is a photograph");
    assertWidths(List.of(360, 640, 960, 1280), page, session.select(".stage img").first());

    Element knot = session.select("img[alt=A knot]").first();
    assertFalse(knot.hasAttr("srcset"), "it is small anyway");
    assertEquals("p", knot.parent().nodeName());
    assertEquals("20", knot.attr("width"));
    assertTrue(Files.exists(page.resolveSibling(knot.attr("src")).normalize()));

    for (String name : List.of("sessions/knots", "speakers", "speakers/ana")) {
      Path shows = site.resolve(name + "/index.html");
      Element photo = Jsoup.parse(shows).select("img.photo").first();
      assertWidths(List.of(84, 168, 240, 360, 600), shows, photo);
      assertTrue(photo.attr("sizes").contains("* 1.5)"), photo.attr("sizes"));
    }
  }

  @Test
  void of_the_conferences_sign_are_as_wide_as_their_height_makes_them() throws IOException {
    conference("theme: { logo: media/talk.jpg, logo_dark: media/harbour.png }\n");
    Path site = build();
    for (String name : List.of("index.html", "sessions/knots/index.html")) {
      Path page = site.resolve(name);
      Element sign = Jsoup.parse(page).select("picture:has(.logo)").first();
      assertWidths(List.of(50, 100, 228, 455), page, sign.select("img").first());
      List<Element> all = sign.select("source[media]");
      assertEquals(Webp.unavailableReason().isEmpty() ? 2 : 1, all.size());
      Element dark = all.get(all.size() - 1);
      assertFalse(dark.hasAttr("type"));
      assertEquals(sources(page, dark).keySet(), sources(page, all.get(0)).keySet());
      assertEquals(List.of(56, 112, 256, 512), List.copyOf(sources(page, dark).keySet()));
      assertFalse(dark.attr("sizes").isEmpty());
    }
  }

  @Test
  void say_nowhere_where_they_were_taken() throws IOException, ImageProcessingException {
    conference("");
    assertTrue(isLocated(folder.resolve("content/media/ana.jpg")));
    Path site = build();
    int read = 0;
    for (Path file : Sites.files(site.resolve("media"))) {
      assertFalse(isLocated(file), file.toString());
      read++;
    }
    int kinds = Webp.unavailableReason().isEmpty() ? 2 : 1;
    assertEquals(5 + (3 + 4 + 5) * kinds, read);
    Element link =
        Jsoup.parse(site.resolve("sessions/knots/index.html")).select("a[href*=unused]").first();
    assertEquals(
        500,
        ImageIO.read(site.resolve("sessions/knots").resolve(link.attr("href")).toFile())
            .getWidth());
  }

  private static boolean isLocated(Path file) throws IOException, ImageProcessingException {
    return ImageMetadataReader.readMetadata(file.toFile())
        .containsDirectoryOfType(GpsDirectory.class);
  }

  @Test
  void are_the_same_whether_they_are_kept_or_not() throws IOException {
    conference("");
    SortedMap<String, String> first = Sites.contents(build());
    assertEquals(first, Sites.contents(build()));
    try (Stream<Path> kept = Files.walk(folder.resolve(".lectern"))) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("site/media/" + name(first, "ana-84.")));
    assertEquals(first, Sites.contents(build()));
  }

  private static String name(SortedMap<String, String> files, String start) {
    return files.keySet().stream()
        .filter(file -> file.startsWith("media/" + start))
        .map(file -> file.substring("media/".length()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void that_cannot_be_decoded_are_told_and_nothing_is_published() throws IOException {
    TestConference conference = conference("");
    SortedMap<String, String> before = Sites.contents(build());
    byte[] broken = Pixels.jpeg(600, 400);
    int scan =
        new String(broken, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C4");
    // The table that its pixels are read with holds nothing that can be read with.
    java.util.Arrays.fill(broken, scan + 5, scan + 21, (byte) 0xFE);
    conference.with("content/media/ana.jpg", broken);
    List<String> expected =
        List.of(
            "content/media/ana.jpg: error: this picture can't be read: what is in it isn't a whole"
                + " picture [bad-picture] — save it again as JPEG or PNG");
    assertEquals(expected, texts(Build.of(BuildOptions.of(folder)).check()));
    assertEquals(expected, texts(Build.of(BuildOptions.of(folder)).run()));
    assertEquals(before, Sites.contents(folder.resolve("site")));
  }

  @Test
  void that_git_has_not_fetched_are_told_so() throws IOException {
    TestConference conference =
        conference("")
            .with(
                "content/media/ana.jpg",
                "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n");
    assertEquals(
        List.of(
            "content/media/ana.jpg: error: this is git's note of where the picture is, not the"
                + " picture [bad-picture] — have it fetched: git lfs pull, or lfs: true where a"
                + " workflow checks out"),
        conference.problems());
  }

  @Test
  void that_break_off_are_told_before_anything_is_made() throws IOException {
    byte[] whole = Pixels.jpeg(600, 400);
    TestConference conference =
        conference("").with("content/media/ana.jpg", java.util.Arrays.copyOf(whole, 9_000));
    assertEquals(
        List.of(
            "content/media/ana.jpg: error: this picture can't be read: the file ends too early"
                + " [bad-picture] — save it again as JPEG or PNG"),
        conference.problems());
  }

  private static List<String> texts(BuildReport report) {
    return report.problems().stream().map(Problem::toString).toList();
  }
}
