package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.problem.Problem;
import org.lectern.text.Words;

/** What is told of a language that the interface doesn't speak, or not in full. */
class UntranslatedInterfaceTest {
  @TempDir Path root;

  private List<String> told(String languages) throws IOException {
    new TestConference(root).lasting("2027-03-26", "2027-03-28", languages);
    return Build.of(BuildOptions.of(root).into(root.resolve("site"))).run().problems().stream()
        .map(Problem::toString)
        .toList();
  }

  /** All texts of English but some, as a translation may have them. */
  private static String translation(String... left) throws IOException {
    Properties english = new Properties();
    english.load(new StringReader(Files.readString(Path.of("templates/messages/en.properties"))));
    List.of(left).forEach(english::remove);
    return english.stringPropertyNames().stream()
        .filter(key -> !Words.DATES.contains(key) && !key.equals("time"))
        .map(key -> key + "=Z " + english.getProperty(key) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void a_language_without_texts_is_told_where_it_is_named_and_the_site_is_there()
      throws IOException {
    String told =
        ": warning: pages in Esperanto (eo) say \"Abstract\", \"How to attend\", \"Open now\" and"
            + " more in English [untranslated-interface] — give the interface's texts in"
            + " templates/messages/eo.properties, as docs/theming.md shows below Languages";
    assertEquals(
        List.of("content/conference.yaml:6:17" + told), told("languages: [en, eo, pt-BR]"));
    assertEquals(List.of("content/conference.yaml:6:11" + told), told("language: eo"));
    assertEquals(true, Files.exists(root.resolve("site/index.html")));
  }

  @Test
  void the_texts_that_a_translation_lacks_are_named() throws IOException {
    new TestConference(root)
        .with("templates/messages/eo.properties", translation("speakers", "view_list", "to"));
    assertEquals(
        List.of(
            "content/conference.yaml:6:13: warning: pages in Esperanto (eo) say \"Speakers\","
                + " \"List\" in English [untranslated-interface] — give speakers, view_list in"
                + " templates/messages/eo.properties, as docs/theming.md shows below Languages"),
        told("languages: [eo]"));
  }

  @Test
  void a_text_of_the_conferences_own_counts_too() throws IOException {
    new TestConference(root)
        .with("templates/partials/sponsors.html", "{{ t.sponsors }}")
        .with("templates/messages/en.properties", "sponsors=Sponsors\n")
        .with("templates/messages/ja.properties", "sponsors=協賛\n")
        .with("templates/messages/eo.properties", translation());
    assertEquals(
        List.of(
            "content/conference.yaml:6:24: warning: pages in Esperanto (eo) say \"Sponsors\" in"
                + " English [untranslated-interface] — give sponsors in"
                + " templates/messages/eo.properties, as docs/theming.md shows below Languages"),
        told("languages: [en-GB, ja, eo]"));
  }

  @Test
  void a_region_speaks_as_its_language_does() throws IOException {
    assertEquals(List.of(), told("languages: [en-GB, ja-JP, pt-BR, zh-Hans, de-AT, en]"));
  }
}
