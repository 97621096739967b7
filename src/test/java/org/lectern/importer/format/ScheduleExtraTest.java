package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExtraTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brief. | More. | Brief./More. | 1
          Brief./Two. | More. | Brief./Two./More. | 2
          Brief. | Brief./More. | Brief./More. | 1
          Brief. | Brief. and more. | Brief./Brief. and more. | 1
          Brief. | Brief. | Brief. |
          Brief. | '' | Brief. |
          '' | More. | More. | 0
          """)
  void a_text_says_what_the_abstract_and_the_description_say_once(
      String brief, String whole, String text, Long paragraphs) {
    Map<String, Object> kept = new HashMap<>();
    assertEquals(
        text.replace("/", "\n\n"),
        ScheduleExtra.text(brief.replace("/", "\n\n"), whole.replace("/", "\n\n"), kept::put));
    assertEquals(paragraphs, kept.get("abstract_paragraphs"));
  }
}
