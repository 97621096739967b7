package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {
  @TempDir Path folder;

  private Optional<Size> size(String name, byte[] bytes) throws IOException {
    return Size.of(Files.write(folder.resolve(name), bytes));
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void is_read_from_the_head_of_the_file(String format) throws IOException {
    byte[] bytes = image(format);
    assertEquals(Optional.of(new Size(31, 17)), size("a." + format, bytes));
    assertEquals(
        Optional.of(new Size(31, 17)),
        size("A." + format.toUpperCase(java.util.Locale.ROOT), bytes),
        "whichever way the ending is written");
  }

  @Test
  void is_that_of_the_picture_as_it_is_shown_where_the_camera_was_held_on_its_side()
      throws IOException {
    byte[] jpeg = image("jpg");
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022"
                    + "457869660000"
                    + "4d4d002a00000008"
                    + "0001011200030000000100060000"
                    + "00000000");
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(jpeg, 0, 20);
    turned.write(exif);
    turned.write(jpeg, 20, jpeg.length - 20);
    assertEquals(Optional.of(new Size(17, 31)), size("a.jpg", turned.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "524946461a000000574542505650382030000000d001009d012a1f0011003e913c98, 31, 17",
    "524946461a000000574542505650384c0d0000002f1e000400000000000000000000, 31, 17",
    "524946461a000000574542505650385830000000000000001e000010000000000000, 31, 17"
  })
  void is_read_from_all_three_kinds_of_webp(String hex, int width, int height) throws IOException {
    assertEquals(
        Optional.of(new Size(width, height)), size("a.webp", HexFormat.of().parseHex(hex)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='31' height='17' viewBox='0 0 1 1'/> | 31 | 17",
        "<svg width='31px' height='17.2px'/> | 31 | 17",
        "<svg width='100%' viewBox='0 0 31 17'/> | 31 | 17",
        "<svg viewBox='0,0, 31,17'><unclosed> | 31 | 17",
        "<svg width='2cm' height='3em' viewBox='-5 -5 31.4 16.6'/> | 31 | 17"
      })
  void is_what_an_svg_says_or_its_view_box(String svg, int width, int height) throws IOException {
    assertEquals(
        Optional.of(new Size(width, height)), size("a.svg", svg.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "webp", "svg", "pdf", "avif"})
  void is_nothing_where_the_file_does_not_say_it(String ending) throws IOException {
    assertEquals(Optional.empty(), size("a." + ending, new byte[0]));
    assertEquals(
        Optional.empty(),
        size(
            "b." + ending,
            "no picture, but long enough to be one".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        Optional.empty(),
        size("c." + ending, "<svg viewBox='0 0 0 -1'/>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        Optional.empty(), size("d." + ending, HexFormat.of().parseHex("89504e470d0a1a0a0000")));
  }

  @Test
  void a_file_that_is_not_there_is_a_failure_of_the_machine() {
    assertThrows(IOException.class, () -> Size.of(folder.resolve("none.png")));
  }
}
