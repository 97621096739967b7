package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.content.source.SourceFile;
import org.lectern.markdown.Markdown;
import org.lectern.markdown.TextOptions;
import org.lectern.problem.Problems;

/** Marks in code are none, and nothing that only looks like code gets around the bound. */
class CodeInTextsTest {
  private static final String HEAD = "---\nname: X\n---\n";
  private static final String DEEP = ">".repeat(31);
  private static final Markdown MARKDOWN = new Markdown();
  private static final TextOptions OPTIONS =
      new TextOptions(2, "a-", Set.of(), "Table", "Back to the text");

  private static String within(String text, Problems problems) {
    byte[] file = (HEAD + text).getBytes(StandardCharsets.UTF_8);
    return SourceFile.markdown(file, "speakers/x.md", "x.md", problems).orElseThrow().body();
  }

  private static int depth(String text) {
    String html = MARKDOWN.read(text, OPTIONS).html().fill(target -> target);
    return Jsoup.parse(html).select("blockquote, ul, ol, dl").stream()
        .mapToInt(element -> 1 + lists(element))
        .max()
        .orElse(0);
  }

  private static int lists(Element element) {
    return (int)
        element.parents().stream().filter(above -> above.is("blockquote, ul, ol, dl")).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nDEEP\n```\n",
        "```text\na\n\nDEEP\nb\n```\n",
        "~~~\nDEEP\n~~~\n\nBelow.\n\n````\n```\nDEEP\n````\n",
        "Above.\n\n    DEEP\n",
        "# Above\n\nAbove.\nStill.\n\n\tDEEP\n\n    a\n\n    DEEP\n",
        "- One\n\n  ```\n  DEEP\n  ```\n\n- Two\n",
        "- One\n- Two\n\nBelow.\n\n    DEEP\n",
        "```\nnever closed\nDEEP",
        "```\n~~~\nDEEP\n```\n"
      })
  void marks_in_code_are_none(String text) {
    Problems problems = new Problems();
    String whole = text.replace("DEEP", "- ".repeat(40));
    assertEquals(whole, within(whole, problems));
    assertEquals(List.of(), problems.sorted());
    assertTrue(depth(whole) < 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\na\n```\nDEEP\n",
        "- a\n\n    DEEP\n",
        "- ```\n  a\n  ```\n  DEEP\n",
        "- a\n\n  ```\nDEEP\n",
        "<!--\n```\n-->\nDEEP\n",
        "<div>\n```\n\nDEEP\n",
        "- <!--\n  ```\n  -->\n  DEEP\n",
        "> ```\nDEEP\n",
        "``` a`\nDEEP\n",
        "~~~ a~\nDEEP\n",
        "1. a\n\n   ```\n   b\n   ```\n   DEEP\n",
        "```\n```\u0085\nDEEP\n",
        "[^1]: a\n\n    DEEP\n\nSee[^1].\n",
        "Term\n: a\n\n    DEEP\n",
        "Term\n: a\n```\n\nDEEP\n"
      })
  void what_only_looks_like_code_is_none(String text) {
    Problems problems = new Problems();
    within(text.replace("DEEP", DEEP), problems);
    assertEquals(1, problems.sorted().size(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "`", "` ", "~~", "~ ", ": ", "1:", "\u00a0", "\u0085"})
  void looking_for_code_takes_no_time(String part) {
    String line = part.repeat(29_000 / part.length());
    String text = line + "x\n```\n" + line + "x\n```\n" + DEEP;
    Problems problems = new Problems();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> within(text, problems));
    assertTrue(problems.sorted().size() < 2);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "",
            "",
            "a",
            "b c",
            "# a",
            "```",
            "```",
            "```",
            " ```",
            "  ```",
            "   ```",
            "    ```",
            "\t```",
            "````",
            "``` x",
            "``` x`",
            "`",
            "~~~",
            "  ~~~",
            "~~~ ~",
            "```\u0085",
            "``` ",
            "- a",
            "- ```",
            "-",
            "1. a",
            "1. ```",
            "10) ~~~",
            "  - a",
            "    - a",
            "> a",
            "> ```",
            "> - ```",
            ">",
            "<!--",
            "-->",
            "<div>",
            "</div>",
            "- <!--",
            "<pre>",
            "</pre>",
            "    a",
            "  a",
            "\ta",
            "x ``` y",
            "[^1]: a",
            "[^1]: ```",
            "See [^1].",
            ": a",
            ": ```",
            "~ a",
            "> : a",
            "a",
            "| a |",
            "|-|",
            "---",
            "===",
            "[a]: b",
            "[a]: b '",
            "'",
            "\\```",
            "<a>",
            "***",
            DEEP,
            DEEP,
            " " + DEEP,
            "  " + DEEP,
            "   " + DEEP,
            "    " + DEEP,
            "      " + DEEP,
            "\t" + DEEP,
            "- " + DEEP,
            "> " + DEEP,
            "  \t" + DEEP)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  /** Other lines add few quotes and lists to those that a line of many has. */
  @Property(tries = 3000)
  void no_text_is_deeper_than_the_bound(@ForAll("lines") List<String> lines) {
    String text = String.join("\n", lines);
    assertTrue(depth(within(text, new Problems())) < 31, text);
  }
}
