package org.lectern.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.Sites;
import org.lectern.search.TermsOf;

/** What a reader types is taken apart in the browser as the index was in Java. */
@InChromium
class SearchTermsTest {
  /** Where characters that people write come from, and what stands between them. */
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0x61, 0x7A},
    {0xA0, 0x24F},
    {0x250, 0x36F},
    {0x370, 0x52F},
    {0x590, 0x6FF},
    {0x900, 0x97F},
    {0xE00, 0xEFF},
    {0x1000, 0x109F},
    {0x1100, 0x11FF},
    {0x1780, 0x17FF},
    {0x1E00, 0x1FFF},
    {0x2000, 0x22FF},
    {0x2460, 0x24FF},
    {0x2E80, 0x303F},
    {0x3040, 0x30FF},
    {0x3041, 0x30FF},
    {0x3100, 0x33FF},
    {0x4E00, 0x9FEF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAD9},
    {0xFB00, 0xFB4F},
    {0xFE00, 0xFFEF},
    {0xFF61, 0xFF9F},
    {0x1D400, 0x1D7FF},
    {0x1F1E6, 0x1F64F},
    {0x20000, 0x2A6D6},
    {0xE0100, 0xE01EF},
  };

  private static final String BETWEEN = "  \u3000-‐'’・ー々ゝゞ\u3099\u309A\u0301";

  @Test
  void the_script_and_the_index_have_the_same_words(com.microsoft.playwright.Browser browser) {
    Random random = new Random(20210606);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      texts.add(text(random));
    }
    List<List<String>> expected = texts.stream().map(TermsOf::text).toList();
    try (Page page = browser.newPage()) {
      page.addScriptTag(
          new Page.AddScriptTagOptions()
              .setPath(Sites.SAMPLE_SOURCE.resolve(Path.of("templates", "assets", "terms.js"))));
      Object found =
          page.evaluate(
              """
              (texts) => texts.map((text) =>
                Lectern.terms(Lectern.fold(text)).map((each) => each.term))
              """,
              texts);
      for (int i = 0; i < texts.size(); i++) {
        assertEquals(expected.get(i), ((List<?>) found).get(i), escaped(texts.get(i)));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 1 || random.nextInt(6) > 0) {
      int[] range = RANGES[random.nextInt(RANGES.length)];
      int length = 1 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        int c = range[0] + random.nextInt(range[1] - range[0] + 1);
        // What this Java doesn't know yet, the browser may.
        if (Character.isDefined(c) && !(c >= 0xD800 && c <= 0xDFFF)) {
          text.appendCodePoint(c);
        }
      }
      if (random.nextBoolean()) {
        text.append(BETWEEN.charAt(random.nextInt(BETWEEN.length())));
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> escaped.append(String.format("U+%04X ", c)));
    return escaped.toString();
  }
}
