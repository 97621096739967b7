package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.Sites;
import org.lectern.TestConference;
import org.lectern.program.ExportFormat;

/** What pages have for other programs. */
class ProgramFilesTest {
  private static final String SITE = "https://program.example.org/";

  @TempDir Path folder;

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Sites.sample().resolve(path));
  }

  @Test
  void nobody_is_asked_to_put_a_cancelled_session_into_a_calendar() throws IOException {
    assertTrue(page("sessions/headset-debates/index.html").select(".calendar").isEmpty());
    assertEquals(
        1, page("sessions/captions-in-an-afternoon/index.html").select(".calendar").size());
  }

  @Test
  void every_file_that_a_page_names_is_there() throws IOException {
    int named = 0;
    List<String> missing = new ArrayList<>();
    for (Path file : Sites.pages(Sites.sample())) {
      Document page = Jsoup.parse(file);
      for (Element link : page.select("link[rel=alternate][type], a[type], a[href^=webcal:]")) {
        String href = link.attr("href").replaceFirst("^webcal:", "https:");
        URI address =
            URI.create(SITE + Sites.sample().relativize(file).toString().replace(" ", "%20"))
                .resolve(href);
        if (address.toString().startsWith(SITE) && !address.getPath().endsWith("/")) {
          named++;
          Path target = Sites.sample().resolve(address.getPath().substring(1));
          if (!Files.isRegularFile(target)) {
            missing.add(file + " " + href);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 300, "found " + named);
  }

  @Test
  void pages_of_sessions_speakers_rooms_tracks_and_days_lead_to_their_calendars()
      throws IOException {
    for (String path :
        List.of(
            "sessions/closing-panel/closing-panel",
            "speakers/hana-kuroda/hana-kuroda",
            "rooms/hall/hall",
            "tracks/research/research",
            "schedule/2021-06-05/2021-06-05",
            "ja/rooms/hall/hall")) {
      Document page = page(path.substring(0, path.lastIndexOf('/')) + "/index.html");
      String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
      assertEquals(root + path + ".ics", page.select(".calendar a").first().attr("href"));
      assertEquals("text/calendar", page.select(".calendar a").first().attr("type"));
      assertEquals(
          path.startsWith("sessions")
              ? List.of()
              : List.of("webcal://program.example.org/" + path + ".ics"),
          page.select(".calendar a[href^=webcal]").eachAttr("href"));
    }
  }

  @Test
  void a_session_without_a_time_has_no_calendar() throws IOException {
    assertTrue(page("sessions/a-museum-of-lost-lessons/index.html").select(".calendar").isEmpty());
    assertTrue(
        files(Sites.sample().resolve("sessions/a-museum-of-lost-lessons")).stream()
            .noneMatch(name -> name.endsWith(".ics")));
  }

  /** The calendars are there: who subscribed when there were sessions goes on to ask for them. */
  @Test
  void nobody_is_asked_to_subscribe_to_a_calendar_of_nothing() throws IOException {
    new TestConference(folder)
        .lasting(
            "2027-05-14",
            "2027-05-14",
            "cards: false",
            "rooms: [{ id: deck, name: Deck }, { id: cabin, name: Cabin }]",
            "tracks: [{ id: boats, name: Boats }, { id: ports, name: Ports }]")
        .with("content/speakers/ana.md", "---\nname: Ana\n---\n")
        .with("content/speakers/mei.md", "---\nname: Mei\n---\n")
        .session(
            "knots",
            "start: 2027-05-14 10:00\nduration: 30\nroom: deck\ntrack: boats\nspeakers: [ana]");
    Build.of(BuildOptions.of(folder)).run();
    Path site = folder.resolve("site");
    List<String> offered = new ArrayList<>();
    for (String page :
        List.of(
            "rooms/deck",
            "rooms/cabin",
            "tracks/boats",
            "tracks/ports",
            "speakers/ana",
            "speakers/mei")) {
      Document read = Jsoup.parse(site.resolve(page + "/index.html"));
      if (!read.select("a[href^=webcal], link[type=text/calendar][href*=" + page + "]").isEmpty()) {
        offered.add(page);
      }
    }
    assertEquals(List.of("rooms/deck", "tracks/boats", "speakers/ana"), offered);
    assertTrue(Files.isRegularFile(site.resolve("rooms/cabin/cabin.ics")));
  }

  @Test
  void apps_tell_of_the_calendars_of_parts_once_something_has_a_time() throws IOException {
    TestConference conference =
        new TestConference(folder).lasting("2027-05-14", "2027-05-14", "cards: false");
    Path apps = folder.resolve("site/apps/index.html");
    conference.session("knots", "level: Beginner");
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.readString(apps).contains("a calendar of its own"));
    conference.session("knots", "start: 2027-05-14 10:00\nduration: 30");
    Build.of(BuildOptions.of(folder)).run();
    assertTrue(Files.readString(apps).contains("a calendar of its own"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_page_of_apps_has_a_calendar_to_subscribe_to_and_all_files() throws IOException {
    Document page = page("apps/index.html");
    assertEquals(
        "webcal://program.example.org/schedule.ics",
        page.select("main a[href^=webcal]").attr("href"));
    assertEquals(
        "https://program.example.org/schedule.ics", page.select("main code").first().text());
    assertEquals(
        page.select("link[rel=alternate][type]").eachAttr("href").stream()
            .filter(href -> !href.endsWith(".html") && !href.endsWith("/"))
            .toList(),
        page.select(".apps-files a").eachAttr("href"));
    assertTrue(page.select("main script, main style, main [style]").isEmpty());
  }

  @Test
  void telephones_read_the_codes_which_need_no_script() throws Exception {
    for (String folder : List.of("", "ja/")) {
      List<Element> codes = page(folder + "apps/index.html").select(".apps-code");
      assertEquals(
          List.of(
              "https://ggt.gaa.st/#url=" + SITE + folder + "schedule.xml",
              SITE + folder + "schedule.xml"),
          List.of(read(codes.get(0)), read(codes.get(1))));
      assertTrue(codes.stream().noneMatch(code -> code.attr("aria-label").isBlank()));
    }
  }

  /** What a drawing of a code says, by the path of its dark parts. */
  private static String read(Element svg) throws ReaderException {
    int scale = 4;
    int size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
    int[] pixels = new int[size * scale * size * scale];
    Arrays.fill(pixels, 0xFFFFFF);
    Matcher bar =
        Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1H(\\d+)z")
            .matcher(svg.select("path").last().attr("d"));
    while (bar.find()) {
      int left = Integer.parseInt(bar.group(1)) * scale;
      int top = Integer.parseInt(bar.group(2)) * scale;
      for (int y = top; y < top + scale; y++) {
        int from = y * size * scale + left;
        Arrays.fill(pixels, from, from + Integer.parseInt(bar.group(3)) * scale, 0);
      }
    }
    RGBLuminanceSource source = new RGBLuminanceSource(size * scale, size * scale, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Test
  void what_a_conference_does_without_is_neither_there_nor_named() throws IOException {
    new TestConference(folder)
        .lasting(
            "2027-05-14",
            "2027-05-14",
            "cards: false",
            "without: [icalendar, xcal, schedule_xml, schedule_json, pretalx]")
        .session("knots", "start: 2027-05-14 10:00\nduration: 30");
    Build.of(BuildOptions.of(folder)).run();
    Path site = folder.resolve("site");
    for (Path file : Sites.files(site)) {
      assertTrue(
          !file.toString().matches(".*(\\.ics|\\.xcs|schedule\\.(xml|json))"), file.toString());
    }
    Document apps = Jsoup.parse(site.resolve("apps/index.html"));
    assertTrue(apps.select(".apps-code, a[href^=webcal]").isEmpty());
    assertTrue(
        Jsoup.parse(site.resolve("sessions/knots/index.html")).select(".calendar").isEmpty());
  }

  @Test
  void a_conference_that_does_without_every_form_has_no_page_of_them() throws IOException {
    String all =
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::id)
            .collect(Collectors.joining(", "));
    new TestConference(folder)
        .lasting("2027-05-14", "2027-05-14", "cards: false", "without: [" + all + "]")
        .session("knots", "start: 2027-05-14 10:00\nduration: 30");
    Build.of(BuildOptions.of(folder)).run();
    Path site = folder.resolve("site");
    assertFalse(Files.exists(site.resolve("apps")));
    for (Path file : Sites.files(site)) {
      if (file.toString().matches(".*\\.(html|xml|js)")) {
        assertFalse(Files.readString(file).contains("apps/"), file.toString());
      }
    }
    assertTrue(Files.exists(site.resolve("404.html")) && Files.exists(site.resolve("sw.js")));
  }
}
