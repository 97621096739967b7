package org.lectern.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Peer Review, peer-review",
        "peer-review, peer-review",
        "PEER REVIEW, peer-review",
        "C, c",
        "C#, c-sharp",
        "Ｃ＃, c-sharp",
        "C++, c-plus-plus",
        "C++17, c-plus-plus-17",
        "B2+, b2-plus",
        "C++/C#, c-plus-plus-c-sharp",
        "A+B, a-b",
        "Track #1, track-1",
        "Track#1, track-1",
        "#metoo, metoo",
        "R&D, r-d",
        "!!!, u21-u21-u21",
        "???, u3f-u3f-u3f",
        "🎉, u1f389",
        "❤️, u2764",
        "❤, u2764",
        "#, u23",
        "〇, 〇",
        "遠隔授業, 遠隔授業",
        "AUX, aux-1",
        "Com1, com1-1",
        "auxiliary, auxiliary"
      })
  void words_that_mean_different_things_have_addresses_of_their_own(String word, String slug) {
    assertEquals(slug, Slug.ofWord(word));
  }

  @ParameterizedTest
  @CsvSource({
    "knots, 1, knots",
    "k, 80, kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
    "k, 390000, kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
    "knots-, 390000, knots-knots-knots-knots-knots-knots-knots-knots-knots-knots-knots-knots-knots",
    "結, 390000, 結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結結"
  })
  @Timeout(5)
  void a_long_name_is_cut_off_at_once(String part, int times, String shortened) {
    assertEquals(shortened, Slug.shortened(part.repeat(times)));
  }
}
