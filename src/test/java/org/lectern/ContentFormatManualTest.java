package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.ContentFormat;
import org.lectern.content.field.FieldTable;
import org.lectern.content.field.Shape;

/** Runs {@code docs/content-format.md}: its examples are a conference, its tables the fields'. */
public class ContentFormatManualTest {
  private static final Path MANUAL = Path.of("docs/content-format.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)<!-- fields: ([^>]+) -->\n(.*?)<!-- end -->\n");

  @TempDir Path folder;

  @Test
  void the_examples_are_a_conference_without_a_problem() throws IOException {
    build();
    Document knots = page("sessions/knots");
    assertEquals("Knots: an introduction", knots.selectFirst("h1").text());
    assertTrue(knots.text().contains("10:00"), "its time");
    assertTrue(page("sessions/tides").text().contains("Spring tides"), "the talk within");
    assertTrue(page("ja/sessions/knots").text().contains("ロープワーク入門"), "its translation");
    assertTrue(page("schedule/2027-05-14").text().contains("Coffee and questions"));
    assertTrue(page("sessions/anchors").text().contains("Coffee and questions"), "replacement");
    assertEquals(
        "../../sessions/knots/index.html",
        page("sessions/ropes").selectFirst("main a").attr("href"));
    assertTrue(page("about").selectFirst("main").text().contains("the map"));
  }

  @Test
  void no_example_publishes_an_address_that_it_hides() throws IOException {
    build();
    for (Path file : Sites.files(folder.resolve("site"))) {
      if (file.toString().endsWith(".html")) {
        assertTrue(!Files.readString(file).contains("ana@example.org"), file.toString());
      }
    }
  }

  private void build() throws IOException {
    build(folder);
  }

  /** The site of the manual's conference, in which every field is used. */
  public static Path build(Path folder) throws IOException {
    ManualExamples.in(MANUAL).writeTo(folder);
    writeMedia(folder);
    BuildReport report = Build.of(BuildOptions.of(folder)).run();
    assertEquals(List.of(), report.problems());
    return folder.resolve("site");
  }

  private static byte[] media(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "svg" -> "<svg viewBox='0 0 4 1'/>".getBytes(StandardCharsets.UTF_8);
      case "jpg" -> Pixels.jpeg(40, 30);
      case "png" -> Pixels.png(40, 30);
      default -> name.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The files that the manual's conference has in {@code media}. */
  static void writeMedia(Path folder) throws IOException {
    for (String file :
        List.of(
            "ana-reis.jpg",
            "bowline.mp4",
            "bowline.vtt",
            "harbour-talks.svg",
            "knots.pdf",
            "lora.woff2",
            "map.png")) {
      Path path = folder.resolve("content/media").resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, media(file));
    }
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(address).resolve("index.html"));
  }

  @Test
  void its_tables_are_those_of_the_declared_fields() throws IOException {
    String manual = Files.readString(MANUAL);
    Set<String> missing =
        ContentFormat.shapes().stream()
            .map(Shape::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Matcher table = TABLE.matcher(manual);
    String written =
        table.replaceAll(
            found -> {
              missing.remove(found.group(1));
              return Matcher.quoteReplacement(
                  "<!-- fields: %s -->\n\n%s\n<!-- end -->\n"
                      .formatted(found.group(1), FieldTable.of(shape(found.group(1)))));
            });
    assertEquals(Set.of(), missing, "every table of fields has its place in the manual");
    if (System.getProperty("lectern.write") != null) {
      Files.writeString(MANUAL, written);
    }
    assertEquals(written, Files.readString(MANUAL), "run the test with -Dlectern.write to mend it");
  }

  private static Shape shape(String name) {
    List<Shape> found = new ArrayList<>(ContentFormat.shapes());
    found.removeIf(shape -> !shape.name().equals(name));
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the manual names no such thing: " + name));
  }
}
