package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
  @ValueSource(strings = {"svg", "pdf", "avif"})
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
    assertEquals(Optional.empty(), size("d." + ending, new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
  }

  @Test
  void a_file_that_is_not_there_is_a_failure_of_the_machine() {
    assertThrows(IOException.class, () -> Size.of(folder.resolve("none.svg")));
  }
}
