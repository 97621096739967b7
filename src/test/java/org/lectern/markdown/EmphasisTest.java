package org.lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is emphasised within a sentence that has no spaces. */
class EmphasisTest {
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static Text read(String source) {
    return MARKDOWN.read(source, OPTIONS);
  }

  private static String html(String source) {
    String html = read(source).html().fill(target -> target).strip().replaceAll("^<p>|</p>$", "");
    return Parser.unescapeEntities(html, false);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0001',
      value = {
        "これは**「強調」**の部分です。これは**重要。**次の文。|これは<b>「強調」</b>の部分です。これは<b>重要。</b>次の文。",
        "**太字（かっこ）**が|<b>太字（かっこ）</b>が",
        "*「斜体」*で|<em>「斜体」</em>で",
        "~~「取り消し」~~の|<s>「取り消し」</s>の",
        "これは***「両方」***です|これは<em><b>「両方」</b></em>です",
        "「***両方***」です|「<em><b>両方</b></em>」です",
        "これは**\"quoted\"**です|これは<b>\"quoted\"</b>です",
        "**[リンク](https://example.org/)**を|<b><a href=\"https://example.org/\">リンク</a></b>を",
        "请看**“引号”**。还有**逗号，**然后|请看<b>“引号”</b>。还有<b>逗号，</b>然后",
        "**\uD842\uDFB7（よし）**\uD842\uDFB7と\uD842\uDFB7**(a)**\uD842\uDFB7"
            + "|<b>\uD842\uDFB7（よし）</b>\uD842\uDFB7と\uD842\uDFB7<b>(a)</b>\uD842\uDFB7",
        "葛\uDB40\uDD00**(a)**、|葛\uDB40\uDD00<b>(a)</b>、",
        "**한국어(조선말)**는|<b>한국어(조선말)</b>는",
        "한국어 **조선말**은|한국어 <b>조선말</b>은",
      },
      delimiter = '|')
  void may_begin_and_end_with_a_sign_between_letters_of_scripts_without_spaces(
      String source, String html) {
    assertEquals(
        html,
        html(source)
            .replaceAll("<(/?)strong>", "<$1b>")
            .replaceAll("<(/?)del>", "<$1s>")
            .replaceAll(" rel=\"[a-z ]*\"", ""));
    assertFalse(read(source).plain().matches(".*[*~].*"), read(source).plain());
    assertFalse(read(source).paragraphs().matches(".*[*~].*"), read(source).paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a**\"b\"**c",
        "a**(b)**c",
        "a** b **c",
        "5 * 3 * 2",
        "は ** b ** は",
        "__「a」__の",
        "a_b_c",
        "は_b_は",
        "で ~ 「a」 ~ で",
      })
  void begins_nowhere_else_than_it_did(String source) {
    assertEquals(source, html(source));
  }

  @ParameterizedTest
  @CsvSource({
    "a**b**c, a<strong>b</strong>c",
    "**a**, <strong>a</strong>",
    "*a **b** c*, <em>a <strong>b</strong> c</em>",
    "***a***, <em><strong>a</strong></em>",
    "*(**a**)*, <em>(<strong>a</strong>)</em>",
    "**a**b, <strong>a</strong>b",
  })
  void is_read_in_latin_letters_as_the_standard_has_it(String source, String html) {
    assertEquals(html, html(source));
  }
}
