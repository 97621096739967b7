package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses end that are written bare. */
class BareAddressesTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static Text read(String source) {
    return MARKDOWN.read(source, OPTIONS);
  }

  private static List<String> links(String source) {
    Text text = read(source);
    Document page = Jsoup.parse(text.html().fill(target -> target));
    assertEquals(
        source.replace("&amp;", "&").replace("**", ""), page.body().wholeText().strip(), "text");
    assertEquals(
        page.select("a").eachText(), text.webLinks().stream().map(Text.LinkUse::target).toList());
    return page.select("a").eachText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（https://example.org/a）|https://example.org/a",
        "「https://example.org/a」をご覧ください。|https://example.org/a",
        "詳しくはhttps://example.orgをご覧ください。|https://example.org",
        "https://example.org:8080をご覧ください。|https://example.org:8080",
        "https://例え.jpをご覧ください。|https://例え.jp",
        "详见https://example.org。|https://example.org",
        "อ่านที่https://example.orgนะ|https://example.org",
        "https://example.org/b。|https://example.org/b",
        "https://example.org/b，https://example.org/c、https://example.org/d！|"
            + "https://example.org/b https://example.org/c https://example.org/d",
        "https://example.org/b・https://example.org/c|https://example.org/b https://example.org/c",
        "https://example.org/b\u3000次|https://example.org/b",
        "https://example.org/c، ثم|https://example.org/c",
        "https://example.org/c؟|https://example.org/c",
        "https://example.org/d। फिर|https://example.org/d",
        "“https://example.org/d”|https://example.org/d",
        "**https://example.org/d**。|https://example.org/d",
        "https://example.org/?a=1&amp;b=2。次|https://example.org/?a=1&b=2",
        "https://example.org/a、もっと&amp;もっと|https://example.org/a",
      })
  void signs_and_letters_behind_it_are_no_part_of_one(String source, String links) {
    assertEquals(List.of(links.split(" ")), links(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ja.wikipedia.org/wiki/日本語",
        "https://ja.wikipedia.org/wiki/スター・ウォーズ",
        "https://ar.wikipedia.org/wiki/لندن،_أونتاريو",
        "https://hi.wikipedia.org/wiki/हिन्दी",
        "https://日本語.jp/",
        "https://abc商店.com/a",
        "https://example.org/a?b=c&d=e#f",
        "https://de.wikipedia.org/wiki/Köln",
        "https://fr.wikipedia.org/wiki/L’Équipe",
        "https://example.org/a_(b)",
        "https://paral·lel.cat/",
      })
  void letters_of_any_script_belong_to_one(String address) {
    assertEquals(List.of(address), links(address));
    assertEquals(List.of(address), links("See " + address + ", too."));
  }

  @Test
  void marks_around_one_say_where_it_ends() {
    assertEquals(
        "https://example.org/モーニング娘。",
        Jsoup.parse(read("<https://example.org/モーニング娘。>").html().fill(x -> x)).select("a").text());
    assertEquals(
        List.of(),
        Jsoup.parse(read("`https://example.org/、a`").html().fill(x -> x)).select("a").eachText());
  }
}
