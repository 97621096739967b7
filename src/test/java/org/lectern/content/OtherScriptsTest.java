package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an editor is told of signs that keyboards for other scripts than Latin give, in a session
 * whose third line is the one below {@code title: X}.
 */
class OtherScriptsTest {
  @TempDir Path root;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          media: [ { pdf: a.pdf, contact: { name: x, email: ana＠example.org } } ] => 3:51: error: this isn't an e-mail address [bad-value] — did you mean "ana@example.org"?
          """)
  void is_told_with_its_place_and_what_was_meant(String lines, String problem) throws IOException {
    assertEquals(
        List.of("content/sessions/x.md:" + problem),
        new Folder(root).session(lines.replace('⏎', '\n')).problems().stream().limit(1).toList());
  }
}
