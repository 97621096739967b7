package org.lectern.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {
  private static final Cards CARDS = Cards.load();

  private static Card card(String title) {
    return new Card(
        "Paper · Regular",
        title,
        List.of("Neil Cowie", "Sun, Jun 6, 13:45–14:15"),
        "JALTCALL2021",
        "#2476be",
        Locale.ENGLISH);
  }

  private static BufferedImage picture(Card card) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(CARDS.png(card)));
  }

  private static long ink(BufferedImage image, int fromY, int toY) {
    long dark = 0;
    for (int y = fromY; y < toY; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void has_the_size_of_previews_and_the_colour_at_its_edge() throws IOException {
    BufferedImage image = picture(card("Micro-credentials: Surveying the landscape"));
    assertEquals(Cards.WIDTH, image.getWidth());
    assertEquals(Cards.HEIGHT, image.getHeight());
    assertEquals(0x2476be, image.getRGB(10, 300) & 0xFFFFFF);
    assertTrue(ink(image, 130, 400) > 2000, "the title is drawn");
  }

  @Test
  void the_same_card_gives_the_same_bytes() {
    assertArrayEquals(CARDS.png(card("One")), Cards.load().png(card("One")));
  }

  /** Java's own boxes around curves are others from Java 19 on, in floats and in doubles. */
  @Test
  void icons_are_placed_by_the_points_of_their_letters_whatever_box_java_draws() {
    Shape letters = Typeface.bundled().outline("US", 100, 0, 0);
    Path2D exact = new Path2D.Double(letters);
    exact.transform(AffineTransform.getTranslateInstance(1e-9, 1e-9));
    Rectangle2D box = IconDrawing.bounds(letters);
    assertEquals(box, IconDrawing.bounds(exact));
    assertEquals((float) box.getWidth(), box.getWidth());
    assertEquals((float) box.getX(), box.getX());
    Path2D curve = new Path2D.Double();
    curve.moveTo(0.1, 0);
    curve.curveTo(4, 9, 6, 9, 10, 0);
    curve.quadTo(5, -8, 0, 0);
    assertEquals(new Rectangle2D.Float(0, -8, 10, 17), IconDrawing.bounds(curve));
    assertEquals(new Rectangle2D.Float(), IconDrawing.bounds(new Path2D.Float()));
  }

  @Test
  void japanese_and_accented_letters_are_there() throws IOException {
    String names = "遠隔授業の声 ― Đặng Thanh Hương, Łukasz, Ayşegül, Дмитро, Ελένη";
    assertEquals(names, Legible.of(names));
    assertTrue(ink(picture(card("遠隔授業の声を聴くということについての長い題名")), 130, 500) > 2000);
  }

  @Test
  void what_cannot_be_drawn_is_left_out_and_the_rest_stays() throws IOException {
    BufferedImage image = picture(card("مرحبا"));
    assertTrue(ink(image, 520, 630) > 500, "the conference's name is drawn");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Knots, true",
    "en, Knots \ud83c\udf89, true",
    "ja, 会場, true",
    "zh, 日程, true",
    "zh, 我们的会议, false",
    "ko, 일정, false",
    "ar, مرحبا, false",
    "en, \ud83c\udf89\ud83c\udf89, false",
    "en, Prices in \u20bf and \u2af7, false",
    "en, \ud835\uddde\ud835\uddfb\ud835\uddfc\ud835\ude01\ud835\ude00, true",
    "en, Knots \u05d8\u05dc\u05d4, false"
  })
  void whether_a_title_is_legible_is_known_before(
      String language, String title, boolean isLegible) {
    Card card = new Card("", title, List.of(), "", "#2476be", Locale.forLanguageTag(language));
    assertEquals(isLegible, card.isLegible());
  }

  @Test
  void what_is_known_without_the_fonts_is_in_them() {
    Typeface fonts = Typeface.bundled();
    for (int c = ' '; c <= 0xFFFF; c++) {
      if (Typeface.hasScriptOf(c) && Legible.isSurelyKnown(c)) {
        assertTrue(fonts.has(c), Integer.toHexString(c));
      }
    }
  }

  @Test
  void mathematical_letters_are_drawn_as_plain_ones() {
    String knots = "\ud835\uddde\ud835\uddfb\ud835\uddfc\ud835\ude01\ud835\ude00";
    assertEquals("Knots for 2 \u2192 3", Legible.of(knots + " for \ud835\udfd0 \u2192 3"));
  }

  @Test
  void a_card_holds_what_is_drawn_and_no_more() {
    Card card =
        new Card(
            "Talk \ud83c\udf89",
            "Knots",
            List.of("مرحبا", "One", "Two", "Three", "Four"),
            "مرحبا",
            "#2476be",
            Locale.ENGLISH);
    assertEquals("Talk", card.kicker());
    assertEquals(List.of("One", "Two", "Three"), card.lines());
    assertEquals("", card.foot());
  }

  @Test
  void emoji_are_left_out_and_the_words_around_them_stay() {
    assertArrayEquals(
        CARDS.png(card("Knots for all")),
        CARDS.png(card("Knots for all \ud83d\udc69\u200d\ud83d\udcbb\ufe0f")));
  }

  @Test
  void a_very_long_title_stays_within_the_picture() throws IOException {
    BufferedImage image = picture(card("Verylongwordwithoutanyspace".repeat(30)));
    for (int y = 0; y < image.getHeight(); y++) {
      assertTrue((image.getRGB(Cards.WIDTH - 20, y) & 0xFF) > 0xE0, "the margin is free");
    }
    assertTrue(CARDS.png(card("word ".repeat(500))).length < 60_000);
  }

  @Test
  void an_endless_title_takes_no_time() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> CARDS.png(card("x".repeat(1_000_000) + " end")));
  }
}
