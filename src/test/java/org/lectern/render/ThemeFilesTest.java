package org.lectern.render;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.IncrementalLoader;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class ThemeFilesTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference = new TestConference(folder).lasting("2027-03-26", "2027-03-26");
  }

  private List<String> told() throws IOException {
    return Build.of(BuildOptions.of(folder)).check().problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private Theme theme() throws IOException {
    return Theme.load(Optional.of(folder.resolve("templates")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"partials/mine.html", "messages/en.properties", "assets/own.css"})
  void text_that_is_not_in_utf8_is_told_with_its_place(String name) throws IOException {
    conference.with("templates/" + name, "# a\nb=é\n".getBytes(ISO_8859_1));
    assertEquals(
        List.of(
            "templates/%s:2:3: error: this isn't text in UTF-8 [not-utf8]".formatted(name)
                + " — save the file again with the encoding UTF-8"),
        told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "messages/en.properties", "assets/own.css", "assets/own.js"})
  void what_git_could_not_merge_is_told_and_not_published(String name) throws IOException {
    String file = "one\n<<<<<<< HEAD\ntwo\n=======\nthree\n>>>>>>> other\n";
    for (String text : List.of(file, file.replace("\n", "\r\n"))) {
      conference.with("templates/" + name, text);
      assertEquals(
          List.of(
              ("templates/%s:2:1: error: here are two versions of some lines, which git couldn't"
                      + " merge [unmerged] — keep the right ones, and remove the lines that begin"
                      + " with <<<<<<<, ======= and >>>>>>>")
                  .formatted(name)),
          told());
    }
  }

  @Test
  void what_text_editors_leave_is_neither_read_nor_published() throws IOException {
    conference.with("templates/assets/own.css", ".a{}");
    for (String left :
        List.of(
            "own.css~", "own.css.bak", "#own.css#", "own.css.swp", "own.css.orig", "README.md")) {
      conference
          .with("templates/assets/" + left, "<<<<<<< x")
          .with("templates/" + left.replace("own.css", "page.html"), "{{ broken");
    }
    assertEquals(List.of(), told());
    assertEquals(
        1,
        theme().assets(Map.of()).files().stream()
            .filter(asset -> asset.path().value().contains("own"))
            .count());
  }

  @Test
  void what_is_wrong_with_the_content_is_told_beside_it() throws IOException {
    conference
        .with("templates/page.html", "é".getBytes(ISO_8859_1))
        .with("content/sessions/knots.md", "---\ntitle: Knots\nspeakers: [ana]\n---\n")
        .with("content/pages/cafe.md", "é".getBytes(ISO_8859_1));
    assertEquals(
        List.of("content/pages/cafe.md:1:1", "templates/page.html:1:1"),
        told().stream().map(line -> line.replaceFirst(": .*", "")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, ../shared/page.html, outside the folder templates",
    "assets, ../shared, outside the folder templates",
    "partials/mine.html, gone.html, nowhere",
    "assets/pics, ../partials, to a folder"
  })
  void a_link_that_is_not_followed_is_told(String link, String target, String where)
      throws IOException {
    conference.with("shared/page.html", "Shared").with("templates/partials/other.html", "");
    Path path = folder.resolve("templates").resolve(link);
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, Path.of(target));
    assertEquals(
        List.of(
            "templates/%s: error: this link leads %s [outside-content]".formatted(link, where)
                + " — put what it should lead to in its place"),
        told());
  }

  @Test
  void a_link_to_a_file_of_the_same_folder_is_followed() throws IOException {
    conference.with("templates/partials/status.html", "<p>Status</p>");
    Files.createSymbolicLink(
        folder.resolve("templates/partials/mine.html"), Path.of("status.html"));
    assertEquals(List.of(), told());
    assertEquals("<p>Status</p>", theme().files().text("partials/mine.html").orElseThrow());
  }

  @Test
  void a_folder_in_a_templates_place_is_told() throws IOException {
    Files.createDirectories(folder.resolve("templates/page.html"));
    assertEquals(
        List.of(
            "templates/page.html: error: this is no file, as a template has to be [template]"
                + " — give it another name, or put the template in its place"),
        told());
  }

  @Test
  void a_preview_sees_links_come_and_go() throws IOException {
    Path link = folder.resolve("templates/page.html");
    Files.createDirectories(link.getParent());
    IncrementalLoader loader = new IncrementalLoader(BuildOptions.of(folder));
    assertEquals(List.of(), loader.load().problems());
    Files.createSymbolicLink(link, Path.of("../gone.html"));
    assertEquals(1, loader.load().problems().size());
    Files.delete(link);
    assertEquals(List.of(), loader.load().problems());
  }

  @Test
  void other_files_are_published_as_they_are() throws IOException {
    conference.with("templates/assets/own.js", "// é".getBytes(ISO_8859_1));
    assertEquals(List.of(), told());
  }

  @Test
  void the_mark_that_some_editors_put_in_front_is_not_of_the_text() throws IOException {
    conference
        .with("templates/messages/en.properties", "\uFEFFfeatured=Don’t miss\n")
        .with("templates/assets/own.css", "\uFEFF.a{}")
        .with("templates/partials/status.html", "\uFEFF<p>Status</p>");
    assertEquals("Don’t miss", theme().words(Locale.ENGLISH).text("featured"));
    ThemeAssets assets = theme().assets(Map.of());
    assertEquals(
        List.of(".a{}"),
        assets.files().stream()
            .filter(file -> file.path().equals(assets.names().get("own.css")))
            .map(file -> new String(file.bytes().get(), UTF_8))
            .toList());
    Build.of(BuildOptions.of(folder)).run();
    assertFalse(Files.readString(folder.resolve("site/index.html")).contains("\uFEFF"));
  }
}
