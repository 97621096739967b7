package org.lectern.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers find, and in which order. */
class SearchTest extends SearchingReader {
  SearchTest(com.microsoft.playwright.Browser browser) throws IOException {
    super(browser);
  }

  @ParameterizedTest(name = "{1}{0}")
  @CsvSource({
    "micro-credentials, '', Micro-credentials: Surveying the landscape",
    "microcredentials, '', Micro-credentials: Surveying the landscape",
    "micro-credentails, '', Micro-credentials: Surveying the landscape",
    "surveing landscape, '', Micro-credentials: Surveying the landscape",
    "捧げる, '', ''",
    "遠隔授業, '', 遠隔授業の声：相づちと沈黙の記録",
    "ロクレデンシャ, ja/, マイクロクレデンシャルの現在地を見渡す",
    "ﾏｲｸﾛｸﾚﾃﾞﾝｼｬﾙ, ja/, マイクロクレデンシャルの現在地を見渡す",
    "まいくろくれでんしゃる, ja/, マイクロクレデンシャルの現在地を見渡す",
    "ＣＡＰＴＩＯＮＳ, '', Captions in an Afternoon",
  })
  void finds_a_title(String query, String folder, String title) {
    search(folder, query);
    if (title.isEmpty()) {
      assertThat(page.locator("#nothing")).isVisible();
      assertEquals("Nothing found", page.locator("#found").innerText());
    } else {
      assertEquals(title, titles().get(0), titles().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Dang Thanh Huong, Đặng Thanh Hương",
    "lukasz, Łukasz",
    "Lukazs Wrona, Łukasz Wrona",
    "bjork, Björk",
    "siobhan dhalaigh, Siobhán Dhálaigh",
    "源匡, 源 匡",
    "みなもとただし, みなもと ただし",
    "서하, 서하",
    "蔡美珠, 蔡美珠",
  })
  void finds_a_speaker(String query, String marked) {
    search("", query);
    String people = first().locator(".people").innerText();
    String marks = String.join(" ", marks(".people"));
    assertTrue(marks.contains(marked), people + ": " + marks);
  }

  @ParameterizedTest
  @CsvSource({
    "wrona, '', Speakers: Łukasz Wrona",
    "wrona luk, '', Speakers: Łukasz Wrona",
    "みなもと, '', Speakers: 源 匡",
    "匡, '', ''",
    "feedback, '', ''",
    "źrona, '', ''",
  })
  void leads_to_the_page_of_a_speaker_who_is_called_so(String query, String folder, String people) {
    search(folder, query);
    if (people.isEmpty()) {
      assertThat(page.locator("#people")).isHidden();
    } else {
      assertEquals(people, page.locator("#people").innerText());
      String href = page.locator("#people a").getAttribute("href");
      assertEquals(first().locator(".people a").first().getAttribute("href"), href);
    }
  }

  @Test
  void keeps_the_focus_on_a_speaker_while_abstracts_arrive() {
    page.navigate(server.url() + "search/");
    page.locator("#query").fill("wrona");
    page.locator("#people a").focus();
    settled();
    assertThat(page.locator("#people a")).isFocused();
  }

  @Test
  void finds_an_affiliation_and_shows_it() {
    search("", "Wierzbowo");
    assertTrue(first().locator(".people").innerText().contains("Łukasz Wrona"));
    assertEquals(List.of("Wierzbowo"), marks(".affiliation"));
  }

  @Test
  void finds_a_keyword_and_shows_it() {
    search("", "universities");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertEquals(List.of("universities"), marks(".found-in"));
  }

  @Test
  void finds_a_word_that_is_only_in_an_abstract_and_shows_the_text_around_it() {
    search("", "qualification");
    assertEquals("Micro-credentials: Surveying the landscape", titles().get(0));
    assertTrue(marks(".summary").contains("qualification"), marks(".summary").toString());
    assertTrue(first().locator(".summary").innerText().contains("kind of qualification"));
    assertEquals(List.of(), marks(".item-title"));
  }

  @Test
  void finds_a_phrase_in_a_row_before_its_pieces() {
    search("ja/", "字幕がない");
    assertEquals("半日で学ぶ字幕づくり", titles().get(0));
    assertTrue(marks(".summary").contains("字幕がない"), marks(".summary").toString());
  }

  @Test
  void finds_a_single_character_in_the_middle_and_at_the_end_of_a_word() {
    search("", "声");
    assertEquals("遠隔授業の声：相づちと沈黙の記録", titles().get(0));
    assertEquals(List.of("声"), marks(".item-title"));
    search("", "録");
    assertEquals(List.of("録"), marks(".item-title"));
  }

  @Test
  void ranks_titles_first_and_marks_what_was_found() {
    search("", "feedback");
    List<String> titles = titles();
    int others = 0;
    for (String title : titles) {
      boolean inTitle = title.toLowerCase(Locale.ROOT).contains("feedback");
      assertTrue(!inTitle || others == 0, titles.toString());
      others += inTitle ? 0 : 1;
    }
    assertTrue(others > 0, "and then others: " + titles);
    assertEquals(List.of("Feedback"), marks(".item-title"));
  }

  @Test
  void says_when_nothing_has_all_words_and_shows_what_has_some() {
    search("", "captions zebra");
    assertThat(page.locator("#found")).containsText("Nothing has all of these words");
    assertEquals("Captions in an Afternoon", titles().get(0));
  }

  @Test
  void finds_what_is_cancelled_and_says_so_but_no_breaks() {
    search("", "Debating in Headsets");
    assertThat(first().locator(".status:visible")).hasText("Cancelled");
    assertThat(first().locator("s")).containsText("Debating in Headsets");
    search("", "lunch");
    assertTrue(titles().stream().noneMatch("Lunch"::equals), titles().toString());
  }

  @Test
  void finds_pages_by_their_titles() {
    search("", "code of conduct");
    assertEquals("Code of conduct", titles().get(0));
    first().locator(".name a").click();
    assertTrue(page.url().endsWith("/code-of-conduct/index.html"), page.url());
  }
}
