package org.lectern.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgbTest {
  /** Ratios as other tools tell them. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#00ff00, #000000, 15.30",
    "#ffff00, #ffffff, 1.07",
    "#949494, #ffffff, 3.03"
  })
  void is_told_apart_as_wcag_has_it(String one, String other, double ratio) {
    assertEquals(ratio, Rgb.of(one).contrast(Rgb.of(other)), 0.005);
    assertEquals(ratio, Rgb.of(other).contrast(Rgb.of(one)), 0.005);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#ffd800", "#ff0000", "#00ff00", "#3aa0ff", "#ffffff", "#000000", "#101030"})
  void is_made_to_be_seen_on_any_paper(String hex) {
    for (Paper paper : Paper.values()) {
      for (double least : new double[] {Paper.GRAPHIC, Paper.TEXT, 7}) {
        Rgb seen = Rgb.of(hex).seenOn(paper.color(), least);
        assertTrue(seen.contrast(paper.color()) >= least, hex + " became " + seen);
      }
      assertTrue(
          Paper.DARK.as(Rgb.of(hex), Paper.TEXT).contrast(Paper.DARK.color()) >= Paper.TEXT, hex);
    }
  }

  @Test
  void stays_as_it_is_where_it_is_seen() {
    assertEquals(Rgb.of("#2438c9"), Rgb.of("#2438c9").seenOn(Paper.LIGHT.color(), Paper.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffd800", "#e64b2e", "#3aa0ff", "#8f5bd0", "#1f9d55"})
  void keeps_its_hue(String hex) {
    Oklch before = Oklch.of(Rgb.of(hex));
    for (Paper paper : Paper.values()) {
      Oklch after = Oklch.of(Rgb.of(hex).seenOn(paper.color(), 7));
      assertEquals(before.hue(), after.hue(), 0.03, hex);
      assertTrue(after.chroma() > 0.03, hex + " isn't gray");
    }
  }

  @Test
  void is_written_as_it_was() {
    for (String hex : new String[] {"#000000", "#0a1b2c", "#ffffff"}) {
      assertEquals(hex, Rgb.of(hex).toString());
      assertEquals(Rgb.of(hex), Oklch.of(Rgb.of(hex)).rgb());
    }
  }

  @Test
  void papers_are_those_of_the_style_sheet() throws IOException {
    String css = Files.readString(Path.of("templates/assets/lectern.css"));
    assertTrue(css.contains("--paper: #fff;"));
    assertTrue(css.contains("--paper: " + Paper.DARK.color() + ";"));
    assertTrue(css.contains("--tint: " + Paper.LIGHT.tint() + ";"));
    assertTrue(css.contains("--tint: " + Paper.DARK.tint() + ";"));
  }
}
