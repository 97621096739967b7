package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.fix.Fixes;

/** Marks that a word processor made of those that YAML knows. */
class CurlyQuotesTest {
  @TempDir Path root;

  @Test
  void around_a_text_are_told_with_both_that_may_be_meant() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/x.md:3:8: warning: the quotation marks around this text are published"
                + " with it [curly-quotes] — write \"Foo\"; if they belong to it, write \"“Foo”\""),
        new Folder(root).session("level: “Foo”").problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          level: “Foo” | level: "Foo"
          level: “ Foo” # low | level: "Foo" # low
          level: ”Foo” | level: "Foo"
          level: „Foo“ | level: "Foo"
          level: „Foo” | level: "Foo"
          level: “Foo" | level: "Foo"
          level: ‘Ana’s foo’ | level: "Ana’s foo"
          level: ‚Foo‘ | level: "Foo"
          keywords: [“a b”, c, “d”] | keywords: ["a b", c, "d"]
          keywords: “knots” | keywords: "knots"
          links: [ { title: “Foo”, url: media/x.pdf } ] | links: [ { title: "Foo", url: media/x.pdf } ]
          """)
  void become_those_that_yaml_knows(String written, String mended) throws IOException {
    Folder folder = new Folder(root).session(written);
    Fixes.apply(root, folder.read().problems());
    assertEquals(
        "---\ntitle: X\n" + mended + "\n---\n",
        Files.readString(root.resolve("content/sessions/x.md")));
    assertEquals(List.of(), folder.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"“Foo”\"",
        "“Foo” and “Bar”",
        "“Foo”, once more",
        "‘Foo’ and ‘Bar’",
        "’tis foo’",
        "「ロープ」",
        "『ロープ』",
        "« Les nœuds »",
        "«Узлы»",
        "'“Foo”'",
        "|\n  “Foo”"
      })
  void may_belong_to_a_text(String level) throws IOException {
    assertEquals(List.of(), new Folder(root).session("level: " + level).problems());
  }

  @Test
  void stay_where_the_text_would_mean_something_else() throws IOException {
    Folder folder = new Folder(root).session("level: “a\\b”");
    assertEquals(List.of(), Fixes.apply(root, folder.read().problems()));
  }
}
