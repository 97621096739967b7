package org.lectern.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

class MessageFilesTest {
  @TempDir Path folder;

  private List<String> told(String languages) throws IOException {
    Theme theme = Theme.load(Optional.of(folder.resolve("templates")));
    List<Locale> tags = Arrays.stream(languages.split(" ")).map(Locale::forLanguageTag).toList();
    return theme.warnings(tags).stream().map(Problem::toString).toList();
  }

  private TestConference with(String file, String text) throws IOException {
    return new TestConference(folder).with("templates/" + file, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scheduel=Programme | nothing asks for a text called \"scheduel\" [unknown-text]"
            + " — did you mean \"schedule\"?",
        "harbour=Porto | nothing asks for a text called \"harbour\" [unknown-text]"
            + " — the names of texts are in the theme's messages/en.properties",
        "count_sessions=Sessions {1} | nothing is filled in for {1} [wrong-placeholder]"
            + " — in English it is \"Sessions: {0}\"",
        "all_times=All times {zone} | nothing is filled in for {zone} [wrong-placeholder]"
            + " — in English it is \"All times are in {0}.\"",
        "filter_shown={0} | this leaves out {1}, which is filled in [wrong-placeholder]"
            + " — in English it is \"Sessions shown: {0} of {1}\""
      })
  void a_text_that_comes_to_nothing_is_told(String line, String message) throws IOException {
    with("messages/en.properties", "# Ours\n" + line + "\n");
    assertEquals(List.of("templates/messages/en.properties:2:1: warning: " + message), told("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schedule=Programme",
        "filter_shown={1}: {0}",
        "search_one=Just one",
        "all_times=",
        "date_long=d MMMM y",
        "time=H:mm"
      })
  void a_text_in_other_words_is_left_alone(String line) throws IOException {
    with("messages/en.properties", line);
    assertEquals(List.of(), told("en"));
  }

  @Test
  void texts_that_ones_own_templates_ask_for_are_known() throws IOException {
    with("messages/en.properties", "harbour=Porto\nquay=Cais\npier=Molhe")
        .with("templates/partials/mine.html", "{{ t.harbour }}{{ t[\"quay\"] }}{# {{ t.pier }} #}");
    assertEquals(1, told("en").size(), "a note asks for nothing");
    with("partials/mine.html", "{{ t[\"pi\" ~ \"er\"] }}");
    assertEquals(List.of(), told("en"), "it may ask for any");
  }

  @ParameterizedTest
  @CsvSource({
    "pt_BR, en pt-BR, did you mean pt-BR.properties?",
    "EN, en, did you mean en.properties?",
    "de_DE, de, did you mean de.properties?",
    "pt-PT, pt-BR, did you mean pt.properties?",
    "nl, en de, the site's languages are those below languages: in conference.yaml"
  })
  void a_file_that_no_language_reads_is_told(String name, String languages, String hint)
      throws IOException {
    with("messages/" + name + ".properties", "schedule=X");
    assertEquals(
        List.of(
            "templates/messages/%s.properties: warning: no language of the site reads this"
                    .formatted(name)
                + " [misnamed-template] — "
                + hint),
        told(languages));
  }

  @Test
  void nothing_in_a_file_that_no_language_reads_keeps_a_site_from_being_built() throws IOException {
    with("messages/nl.properties", "scheduel=\\u12")
        .lasting("2027-03-26", "2027-03-26", "languages: [en, de]");
    assertEquals(List.of("misnamed-template"), rulesThatABuildTells());
  }

  @ParameterizedTest
  @CsvSource({"pt, pt-BR", "pt-BR, pt-BR", "en, de", "nl, en nl"})
  void a_file_that_a_language_reads_is_left_alone(String name, String languages)
      throws IOException {
    with("messages/" + name + ".properties", "schedule=X");
    assertEquals(List.of(), told(languages));
  }

  @Test
  void nobody_has_to_translate_a_text_that_nothing_asks_for() throws IOException {
    with("messages/en.properties", "scheduel=Programme\nharbour=Harbour\n")
        .with("templates/partials/mine.html", "{{ t.harbour }}");
    Theme theme = Theme.load(Optional.of(folder.resolve("templates")));
    assertEquals(List.of("harbour"), theme.words(Locale.GERMAN).untranslated());
  }

  private List<String> rulesThatABuildTells() throws IOException {
    return Build.of(BuildOptions.of(folder)).check().problems().stream()
        .map(problem -> problem.rule().id())
        .toList();
  }

  @Test
  void a_build_knows_the_languages_of_its_site() throws IOException {
    with("messages/nl.properties", "schedule=Programma")
        .lasting("2027-03-26", "2027-03-26", "languages: [en, de]");
    assertEquals(List.of("misnamed-template"), rulesThatABuildTells());
  }
}
