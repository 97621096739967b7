package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.EveryLanguage;

/** The languages that the interface speaks: each says all of it, and nothing in English. */
class InterfaceLanguagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** Words that a language shares with English. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "de", Set.of("Sessions", "Sessions: {0}", "Format", "Links", "Filter", "Status", "Name"),
          "fr", Set.of("Sessions", "Format", "Compact", "Type", "Minutes", "Page", "Photo"),
          "it", Set.of("Speaker"),
          "pt", Set.of("Links"));

  /** Where readers see, hear or are told by scripts what it says. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "alt|title|label|content|placeholder|aria-label|data-(?!allow|sandbox|zone$|storage).*");

  /** What is said to browsers and other programs, and what is marked as another language. */
  private static final String ELSE =
      "script:not([data-note]), style, [data-pattern], .languages, body [lang], meta[http-equiv],"
          + " meta[name~=viewport|color-scheme|theme-color|robots|twitter:card|citation_.*],"
          + " meta[property=og:type]";

  /** Names, and what a program is told in one word. */
  private static final Pattern OF_NO_LANGUAGE =
      Pattern.compile(
          "[a-z0-9#][^\\s…]*|HH:mm|DOI|ORCID|Apple Calendar|Giggity|Google Calendar|Outlook|Thunderbird"
              + "|Europe/Lisbon \\(UTC\\+01:00\\)");

  /** What the conference says of itself. */
  private static final Set<String> ITS_OWN =
      Set.of(
          ("Nodaro Haveno Kajo kajo Ferdeko Kajuto Masto masto Ondoj Prelego Kurta Pordo Bileto Ada"
                  + " Zamenhofa Bela Akademio Retejo Veturas Ligi Kial kaj malligi X Facila maristoj"
                  + " Bildoj Filmo Esperanto Europe Lisbon")
              .split(" "));

  @TempDir static Path folder;
  private static Path site;

  static List<String> others() {
    return EveryLanguage.others().toList();
  }

  @BeforeAll
  static void build() throws IOException {
    site = EveryLanguage.site(folder);
  }

  @ParameterizedTest
  @MethodSource("others")
  void has_every_text_with_the_same_places_to_fill_in(String language) throws IOException {
    SortedMap<String, String> english = EveryLanguage.texts("en");
    SortedMap<String, String> texts = EveryLanguage.texts(language);
    assertEquals(english.keySet(), texts.keySet());
    texts.forEach(
        (key, text) -> {
          assertFalse(text.isEmpty(), key);
          assertEquals(places(english.get(key)), places(text), key);
        });
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("others")
  void has_no_text_as_english_has_it_but_for_words_that_both_share(String language)
      throws IOException {
    SortedMap<String, String> english = EveryLanguage.texts("en");
    Map<String, String> same = new TreeMap<>(EveryLanguage.texts(language));
    same.entrySet().removeIf(text -> !text.getValue().equals(english.get(text.getKey())));
    same.values().removeIf(InterfaceLanguagesTest::isOfNoLanguage);
    assertEquals(SHARED.getOrDefault(language, Set.of()), Set.copyOf(same.values()));
  }

  @ParameterizedTest
  @MethodSource("others")
  void pages_have_nothing_that_is_on_the_english_ones(String language) throws IOException {
    Set<String> left = new TreeSet<>();
    Set<String> shared = SHARED.getOrDefault(language, Set.of());
    for (String address :
        List.of(
            "",
            "schedule/",
            "schedule/2027-05-14/",
            "sessions/",
            "sessions/ligi/",
            "sessions/parto/",
            "sessions/poste/",
            "sessions/for/",
            "sessions/dufoje/",
            "speakers/",
            "speakers/bela/",
            "rooms/ferdeko/",
            "types/prelego/",
            "keywords/maristoj/",
            "search/",
            "my/",
            "now/",
            "apps/")) {
      Set<String> both = said(EveryLanguage.folder(language) + address);
      Set<String> english = said(address);
      assertTrue(english.size() > 20, "there is something to compare");
      both.retainAll(english);
      both.removeIf(InterfaceLanguagesTest::isItsOwn);
      both.removeIf(
          text -> shared.contains(text.replaceAll("[0-9]+", "{0}").replace(" · Nodaro", "")));
      left.addAll(both);
    }
    assertEquals(Set.of(), left);
  }

  /** All that readers see, hear or are told by scripts. */
  private static Set<String> said(String address) throws IOException {
    Document page = Jsoup.parse(site.resolve(address).resolve("index.html"));
    page.select(ELSE).remove();
    Set<String> said = new LinkedHashSet<>();
    page.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            said.add(text.getWholeText().strip());
          } else if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
              if (ATTRIBUTE.matcher(attribute.getKey()).matches()) {
                said.add(attribute.getValue().strip());
              }
            }
          }
        });
    said.removeIf(InterfaceLanguagesTest::isOfNoLanguage);
    return said;
  }

  private static boolean isItsOwn(String text) {
    return LETTERS.matcher(text).results().map(MatchResult::group).allMatch(ITS_OWN::contains);
  }

  private static boolean isOfNoLanguage(String text) {
    return !WORD.matcher(text).find() || OF_NO_LANGUAGE.matcher(text).matches();
  }

  @Test
  void are_those_of_the_manual() throws IOException {
    String manual = Files.readString(Path.of("docs/theming.md"));
    Set<String> listed =
        Pattern.compile("(?m)^\\| [A-Z][^|]+ \\| `([a-z]+)` \\|$")
            .matcher(manual)
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(EveryLanguage.all()), listed);
  }
}
