package org.lectern.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class StyleLinksTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(folder)
            .with("templates/assets/fonts/x.ttf", "x")
            .with("templates/assets/pics/My Logo.png", "logo")
            .with("templates/assets/pics/it's.png", "its")
            .with("templates/assets/css/colors.css", ".b{}");
  }

  private Theme theme() throws IOException {
    return Theme.load(Optional.of(folder.resolve("templates")));
  }

  private String published(String style) throws IOException {
    conference.with("templates/assets/css/a.css", style);
    return published();
  }

  private String published() throws IOException {
    ThemeAssets assets = theme().assets(Map.of());
    String path = assets.names().get("css/a.css").value();
    return assets.files().stream()
        .filter(file -> file.path().value().equals(path))
        .map(file -> new String(file.bytes().get(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private List<String> told(String style) throws IOException {
    conference.with("templates/assets/css/a.css", style);
    return theme().warnings(List.of()).stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "url(../fonts/x.ttf) | url\\(\\.\\./fonts/x\\.[0-9a-f]{10}\\.ttf\\)",
        "url(../css/./../fonts/x.ttf?v=1#f) | url\\(\\.\\./fonts/x\\.[0-9a-f]{10}\\.ttf\\?v=1#f\\)",
        "url(\"../pics/My%20Logo.png\") | url\\(\"\\.\\./pics/My%20Logo\\.[0-9a-f]{10}\\.png\"\\)",
        "url('../pics/My Logo.png') | url\\('\\.\\./pics/My%20Logo\\.[0-9a-f]{10}\\.png'\\)",
        "url(../pics/My\\ Logo.png) | url\\(\\.\\./pics/My%20Logo\\.[0-9a-f]{10}\\.png\\)",
        "url(\"../pics/it's.png\") | url\\(\"\\.\\./pics/it%27s\\.[0-9a-f]{10}\\.png\"\\)",
        "URL( colors.css ) | URL\\( colors\\.[0-9a-f]{10}\\.css \\)",
        "@import \"colors.css\" print; | @import \"colors\\.[0-9a-f]{10}\\.css\" print;",
        "@import url('colors.css'); | @import url\\('colors\\.[0-9a-f]{10}\\.css'\\);"
      })
  void names_are_those_under_which_files_are_published(String style, String expected)
      throws IOException {
    assertTrue(published(style).matches(expected), published(style));
    assertEquals(List.of(), told(style));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* url(../fonts/x.ttf) and @import \"colors.css\" */",
        "/* never closed: url(gone.png)",
        ".a{content:\"url(../fonts/x.ttf)\"}",
        ".a{mask:url(#wave)}",
        "@namespace url(http://www.w3.org/1999/xhtml);"
      })
  void what_leads_to_no_file_stays_as_it_is(String style) throws IOException {
    assertEquals(style, published(style));
    assertEquals(List.of(), told(style));
  }

  @Test
  void a_long_picture_within_the_sheet_is_no_trouble() throws IOException {
    String style = ".a{background:url(\"data:image/png;base64," + "A".repeat(1 << 20) + "\")}";
    assertEquals(style, published(style));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "url(../fonts/y.ttf) | 1:5 | no file \"../fonts/y.ttf\" | did you mean \"../fonts/x.ttf\"?",
        "url(x.ttf) | 1:5 | there is no file \"x.ttf\" | did you mean \"../fonts/x.ttf\"?",
        "url(/fonts/x.ttf) | 1:5 | there is no file | did you mean \"../fonts/x.ttf\"?",
        "url(../../x.ttf) | 1:5 | there is no file | did you mean \"../fonts/x.ttf\"?",
        "é url(gone.png) | 1:7 | there is no file | names start from the style sheet's folder",
        "@import \"colour.css\" | 1:10 | there is no file | did you mean \"colors.css\"?",
        "url(https://a.example/x.ttf) | 1:5 | nothing from other sites | templates/assets/",
        "@import '//a.example/x.css' | 1:10 | nothing from other sites | templates/assets/",
        "url(data:image/png;base64,AAAA) | 1:5 | as data: | a file in templates/assets/",
        "url('data:image/svg+xml,<svg fill=\"url(#a)\"/>') | 1:6 | as data: | a file in templates/",
        "@import 'a.css' | 1:10 | leads back to this style sheet | take it out"
      })
  void what_readers_would_not_get_is_told_with_its_place(
      String style, String place, String message, String hint) throws IOException {
    List<String> told = told(style);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("templates/assets/css/a.css:" + place + ": warning: "));
    assertTrue(told.get(0).contains(message), told.get(0));
    assertTrue(told.get(0).contains(" [style-address] — ") && told.get(0).contains(hint));
  }

  @Test
  void style_sheets_that_name_each_other_are_told_and_published_all_the_same() throws IOException {
    conference.with("templates/assets/css/b.css", "@import 'a.css';");
    assertEquals(2, told("@import 'b.css';").size());
    assertEquals("@import 'b.css';", published());
  }

  @Test
  void a_style_sheet_that_another_one_imports_is_linked_by_no_page() throws IOException {
    conference.with("templates/assets/css/a.css", "@import 'colors.css' print;");
    assertEquals(
        List.of("lectern", "a"),
        theme().assets(Map.of()).styles().stream()
            .map(path -> path.name().replaceFirst("\\..*", ""))
            .toList());
  }

  @Test
  void a_style_sheet_has_another_name_when_one_that_it_names_changes() throws IOException {
    String before = published("@import 'z.css';@import 'colors.css';");
    conference.with("templates/assets/css/z.css", "@import 'colors.css';");
    String with = published();
    conference.with("templates/assets/css/colors.css", ".c{}");
    assertEquals(3, List.of(before, with, published()).stream().distinct().count());
    assertTrue(
        published().matches("@import 'z\\.\\w{10}\\.css';@import 'colors\\.\\w{10}\\.css';"));
  }
}
