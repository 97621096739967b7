package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links with nothing to read in them. */
class LinkWithoutTextTest extends TextWithLinks {
  @Test
  void a_link_without_words_is_told() throws IOException {
    assertEquals(
        List.of("5:1", "5:30", "6:3", "6:39", "7:4", "9:6", "11:9", "12:5"),
        problems(
                """
                [](https://example.org/) and [ ][about].
                - <a href="../../pages/about.md"></a> <a href='https://example.org/'> <b></b> </a>
                On [<img src="../../media/map 2.png" alt="">](../../pages/about.md) goes it

                <div><a href="https://example.org/">&nbsp;</a></div>

                <ul><li><a href="#x"></a></li>
                <li><a href="https://example.org/"><img src="x.png" alt=''></a></ul>

                [about]: ../../pages/about.md
                """)
            .stream()
            .filter(problem -> problem.contains("[link-without-text]"))
            .map(
                problem ->
                    problem.replaceFirst("content/sessions/friday/x.md:(.*): warning.*", "$1"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](../../pages/about.md)",
        "[![Us](<../../media/map 2.png>)](../../pages/about.md)",
        "[`a`](../../pages/about.md)",
        "[<img src=\"../../media/map%202.png\" alt=\"Us\">](../../pages/about.md)",
        "<a href=\"../../pages/about.md\"><img src=\"../../media/map%202.png\" alt=\"Us\"></a>",
        "<a href=\"../../pages/about.md\">\n\n**a**\n\n</a>",
        "<a href=\"../../pages/about.md\">a</a>",
        "<!-- <a href=\"../../pages/about.md\"></a> -->",
        "`[](../../pages/about.md)`"
      })
  void one_with_words_isn_t(String text) throws IOException {
    assertEquals(List.of(), problems(text));
  }
}
