package org.lectern.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Pixels;

/** Smaller pictures are made once, and kept. */
class KeptPicturesTest extends PictureFolder {
  @Test
  void the_same_picture_gives_the_same_bytes_with_and_without_a_cache() throws Exception {
    Path file = write("a.jpg", Pixels.jpeg(600, 400));
    byte[] first = bytes(file, 240);
    assertArrayEquals(first, bytes(file, 240));
    ScaledPictures other = ScaledPictures.below(folder.resolve("elsewhere"));
    Raster raster = raster(file);
    assertArrayEquals(
        first,
        other.scaled(
            file, raster, new TreeSet<>(List.of(56, 112, 240, 480)), 240, raster.fallback()),
        "whatever else is made with it");
  }

  @Test
  void a_picture_is_not_decoded_where_it_is_kept() throws Exception {
    Path file = write("a.jpg", Pixels.jpeg(600, 400));
    Raster raster = raster(file);
    byte[] made = bytes(file, 240);
    Files.delete(file);
    for (PictureFormat kind : raster.kinds()) {
      byte[] kept = pictures.scaled(file, raster, new TreeSet<>(List.of(240)), 240, kind);
      assertEquals(kind == raster.fallback(), Arrays.equals(made, kept));
    }
  }

  @Test
  void what_is_kept_may_be_damaged_deleted_or_impossible_to_keep() throws Exception {
    Path file = write("a.jpg", Pixels.jpeg(600, 400));
    byte[] made = bytes(file, 240);
    List<Path> kept =
        kept().stream().filter(each -> each.toString().endsWith(".jpg.kept")).toList();
    assertEquals(1, kept.size());
    byte[] whole = Files.readAllBytes(kept.get(0));
    for (int length : new int[] {0, 10, whole.length - 1}) {
      Files.write(kept.get(0), Arrays.copyOf(whole, length));
      assertArrayEquals(made, bytes(file, 240));
    }
    whole[50] ^= 1;
    Files.write(kept.get(0), whole);
    assertArrayEquals(made, bytes(file, 240));
    Files.delete(kept.get(0));
    assertArrayEquals(made, bytes(file, 240));
    pictures = ScaledPictures.below(file);
    assertArrayEquals(made, bytes(file, 240), "below a file there is no folder");
  }

  @Test
  void what_nobody_asks_for_any_more_is_forgotten() throws Exception {
    Path file = write("a.jpg", Pixels.jpeg(600, 400));
    bytes(file, 240);
    int kinds = raster(file).kinds().size();
    pictures = ScaledPictures.below(folder.resolve(".lectern"));
    bytes(write("b.jpg", Pixels.jpeg(500, 400)), 112);
    assertEquals(2 * kinds, kept().size());
    for (PictureFormat kind : raster(folder.resolve("b.jpg")).kinds()) {
      pictures.scaled(
          folder.resolve("b.jpg"),
          raster(folder.resolve("b.jpg")),
          new TreeSet<>(List.of(112)),
          112,
          kind);
    }
    pictures.removeUnused();
    assertEquals(kinds, kept().size());
    assertTrue(kept().stream().allMatch(each -> each.toString().contains("/112.")));
  }

  @Test
  void two_builds_and_many_threads_may_make_the_same_at_once() throws Exception {
    Path file = write("a.jpg", Pixels.jpeg(900, 600));
    Raster raster = raster(file);
    TreeSet<Integer> widths = new TreeSet<>(List.of(56, 112, 160, 240, 480));
    ScaledPictures second = ScaledPictures.below(folder.resolve(".lectern"));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> calls =
          Stream.of(pictures, second)
              .flatMap(
                  one ->
                      widths.stream()
                          .map(
                              width ->
                                  (Callable<byte[]>)
                                      () ->
                                          one.scaled(
                                              file, raster, widths, width, raster.fallback())))
              .toList();
      List<Future<byte[]>> made = threads.invokeAll(calls);
      for (int i = 0; i < widths.size(); i++) {
        assertArrayEquals(made.get(i).get(), made.get(i + widths.size()).get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(5 * raster.kinds().size(), kept().size(), "nothing half written is left");
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files =
        Files.list(folder.resolve(".lectern/scaled-" + PictureScaler.VERSION))) {
      return files.toList();
    }
  }
}
