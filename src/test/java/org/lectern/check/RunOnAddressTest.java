package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare addresses in scripts without blanks, which take in what is behind them. */
class RunOnAddressTest extends TextWithLinks {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          詳しくはhttps://example.org/をご覧。 => 5:25: をご覧 https://example.org/
          詳しくは https://example.org/a#bをご覧。 => 5:29: をご覧 https://example.org/a#b
          请看https://example.org/了解 => 5:23: 了解 https://example.org/
          อ่านที่ https://example.org/นะ => 5:29: นะ https://example.org/
          https://example.org/로 => 5:21: 로 https://example.org/
          """)
  void an_address_that_takes_in_what_is_behind_it_is_told(String text, String told)
      throws IOException {
    String[] parts = told.split(" ");
    assertEquals(
        List.of(
            ("content/sessions/friday/x.md:%s warning: \"%s\" becomes part of the address before it"
                    + " [run-on-address] — write <%s> or put a space behind it; if all is the"
                    + " address, put all in < and >")
                .formatted((Object[]) parts)),
        problems(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（https://ja.wikipedia.org/wiki/日本語）",
        "Siehe https://ja.wikipedia.org/wiki/カタカナ.",
        "<https://example.org/をご覧>です",
        "[これ](https://example.org/を)",
        "https://example.orgをご覧",
        "https://日本語.jp/",
        "`https://example.org/を`",
        "https://de.wikipedia.org/wiki/Köln",
      })
  void an_address_that_may_be_meant_as_it_is_is_not_told(String text) throws IOException {
    assertEquals(List.of(), problems(text));
  }
}
