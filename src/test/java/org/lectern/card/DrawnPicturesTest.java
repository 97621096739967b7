package org.lectern.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that the build before has drawn. Icons stand for all: they are drawn quickly. */
class DrawnPicturesTest {
  private static final Icon ICON = new Icon("HT", "#0b6b74", 192);
  private static final Icon OTHER = new Icon("HT", "#0b6b74", 193);

  /** As if the file had been written long ago: whatever writes it again changes that. */
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path cache;

  private byte[] png(Picture picture) {
    return DrawnPictures.below(cache).png(picture);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".gitignore"))
          .sorted()
          .toList();
    }
  }

  private Path onlyOne() throws IOException {
    assertEquals(1, kept().size(), kept().toString());
    return kept().get(0);
  }

  @Test
  void the_next_build_takes_what_is_kept() throws IOException {
    byte[] drawn = png(ICON);
    Path file = onlyOne();
    Files.setLastModifiedTime(file, LONG_AGO);
    assertArrayEquals(drawn, png(ICON));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(file), "it wasn't drawn again");
    assertEquals(192, ImageIO.read(new ByteArrayInputStream(drawn)).getWidth());
  }

  @Test
  void a_kept_picture_is_the_same_as_a_drawn_one() {
    byte[] first = png(ICON);
    assertArrayEquals(Cards.load().png(ICON), first);
    assertArrayEquals(first, png(ICON));
  }

  @Test
  void a_file_that_is_not_whole_is_drawn_again() throws IOException {
    byte[] drawn = png(ICON);
    Path file = onlyOne();
    byte[] whole = Files.readAllBytes(file);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    for (byte[] broken :
        List.of(
            new byte[0],
            new byte[10],
            Arrays.copyOf(whole, whole.length - 1),
            Arrays.copyOf(whole, whole.length + 1),
            Arrays.copyOf(whole, drawn.length),
            changed)) {
      Files.write(file, broken);
      assertArrayEquals(drawn, png(ICON));
      assertArrayEquals(whole, Files.readAllBytes(onlyOne()), "and kept again");
    }
  }

  @Test
  void what_no_page_asks_for_is_forgotten_and_the_rest_stays() throws IOException {
    png(ICON);
    png(OTHER);
    assertEquals(2, kept().size());
    DrawnPictures next = DrawnPictures.below(cache);
    next.png(ICON);
    next.removeUnused();
    assertTrue(onlyOne().getFileName().toString().startsWith(ICON.hash()));
  }

  @Test
  void the_folder_may_be_deleted_at_any_time() throws IOException {
    DrawnPictures pictures = DrawnPictures.below(cache.resolve("deep").resolve("down"));
    pictures.removeUnused();
    byte[] drawn = pictures.png(ICON);
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    assertArrayEquals(drawn, pictures.png(ICON));
    assertEquals(1, kept().size());
    pictures.removeUnused();
    assertEquals(1, kept().size());
  }

  @Test
  void where_nothing_can_be_kept_pictures_are_drawn_all_the_same() throws IOException {
    Path file = cache.resolve("file");
    Files.writeString(file, "no folder");
    DrawnPictures pictures = DrawnPictures.below(file);
    assertArrayEquals(Cards.load().png(ICON), pictures.png(ICON));
    pictures.removeUnused();
    assertEquals("no folder", Files.readString(file));
  }

  @Test
  void git_is_told_to_leave_the_folder_out_unless_it_was_told_already() throws IOException {
    png(ICON);
    assertEquals("*\n", Files.readString(cache.resolve(".gitignore")));
    Files.writeString(cache.resolve(".gitignore"), "mine\n");
    png(OTHER);
    assertEquals("mine\n", Files.readString(cache.resolve(".gitignore")));
  }

  @Test
  void many_threads_and_two_builds_at_once_get_the_same() throws IOException {
    byte[] drawn = Cards.load().png(ICON);
    DrawnPictures one = DrawnPictures.below(cache);
    DrawnPictures other = DrawnPictures.below(cache);
    List<byte[]> all =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> (i % 2 == 0 ? one : other).png(ICON))
            .toList();
    all.forEach(png -> assertArrayEquals(drawn, png));
    one.removeUnused();
    onlyOne();
  }

  @Test
  void a_name_changes_with_all_that_a_picture_shows() {
    assertNotEquals(ICON.hash(), OTHER.hash());
    assertNotEquals(ICON.hash(), new Icon("H", "#0b6b74", 192).hash());
    assertNotEquals(ICON.hash(), new Icon("HT", "#0b6b75", 192).hash());
    assertEquals(ICON.hash(), new Icon("HT", "#0b6b74", 192).hash());
    assertFalse(ICON.hash().isEmpty());
  }
}
