package org.lectern.shelf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final Shelf ON_DISK = Shelf.below(Path.of("target", "shelf"), 0);

  @TempDir Path folder;

  @Property(tries = 500)
  void texts_come_back_to_the_last_half_of_a_character(
      @ForAll String text, @ForAll List<String> texts) {
    assertEquals(text, ON_DISK.put(text).get());
    assertEquals(texts, ON_DISK.put(texts).get());
  }

  @Property(tries = 500)
  void what_may_not_hold_something_does_not(
      @ForAll("few") String text, @ForAll("few") String part) {
    ShelvedValue<String> put = ON_DISK.put(text);
    assertTrue(put.mayHold(part) || !text.contains(part));
    assertTrue(ON_DISK.put(List.of("", text)).mayHold(text));
  }

  @Provide
  Arbitrary<String> few() {
    return Arbitraries.strings().withChars("a/@é＠結").ofMaxLength(6);
  }

  @Test
  void most_of_what_a_text_does_not_hold_is_told_without_fetching_it() {
    ShelvedValue<String> put = ON_DISK.put("<p>noeuds / no\u00e9 \u2014 結び目</p>");
    assertTrue(put.mayHold("/ n"));
    for (String missing : List.of("@", "//", "＠")) {
      assertFalse(put.mayHold(missing), missing);
    }
  }

  @Property(tries = 100)
  void bytes_come_back(@ForAll byte[] bytes) {
    assertArrayEquals(bytes, ON_DISK.put(bytes).get());
  }

  @Test
  void what_many_threads_put_comes_back() {
    Shelf shelf = Shelf.below(folder, 1000);
    Map<Integer, Supplier<String>> put = new ConcurrentHashMap<>();
    IntStream.range(0, 10_000).parallel().forEach(i -> put.put(i, shelf.put(text(i))));
    IntStream.range(0, 10_000).parallel().forEach(i -> assertEquals(text(i), put.get(i).get()));
  }

  private static String text(int number) {
    return (number + (number % 2 == 0 ? " noeuds" : " 結び目")).repeat(number % 50);
  }

  @Test
  void a_few_texts_stay_in_memory() {
    Path wanted = folder.resolve("wanted");
    Shelf shelf = Shelf.below(wanted, 10);
    String first = "12345678";
    assertSame(first, shelf.put(first).get());
    assertFalse(Files.exists(wanted));
    assertEquals("901", shelf.put("901").get());
    assertTrue(Files.exists(wanted));
    String fits = "90";
    assertSame(fits, shelf.put(fits).get());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files keep their names there until the end")
  void nothing_is_left_on_the_disk_however_the_process_ends() throws IOException {
    Supplier<String> text = Shelf.below(folder, 0).put("knots");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
    assertEquals("knots", text.get());
  }

  @Test
  void where_no_file_can_be_made_all_stays_in_memory() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Shelf shelf = Shelf.below(file.resolve("below"), 0);
    assertEquals("knots", shelf.put("knots").get());
    assertEquals(List.of("bends", "結び目"), shelf.put(List.of("bends", "結び目")).get());
  }
}
