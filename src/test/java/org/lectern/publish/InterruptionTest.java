package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every single change to the disk is the last one once. */
class InterruptionTest {
  private static final String NEEDS = " needs ";

  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old needs assets/style.1.css",
          "talks/a/index.html", "a needs assets/style.1.css",
          "talks/same.html", "same",
          "talks/gone/index.html", "gone needs assets/style.1.css",
          "assets/style.1.css", "red",
          "assets/same.css", "same",
          "turns", "file",
          "returns/deep/x.html", "x");
  private static final Map<String, String> NEW =
      Map.ofEntries(
          Map.entry("index.html", "new needs assets/style.2.css"),
          Map.entry("talks/a/index.html", "new a needs assets/style.2.css"),
          Map.entry("talks/same.html", "same"),
          Map.entry("talks/new/index.html", "new needs assets/new.css"),
          Map.entry("assets/style.2.css", "blue"),
          Map.entry("assets/new.css", "new"),
          Map.entry("assets/same.css", "same"),
          Map.entry("turns/into/folder.html", "folder"),
          Map.entry("returns", "file"),
          Map.entry("rooms/plan.svg", "plan"),
          Map.entry("rooms/index.html", "rooms needs rooms/plan.svg"),
          Map.entry("rooms/hall/index.html", "hall needs rooms/plan.svg"));
  private static final Map<String, String> FOREIGN =
      Map.of("CNAME", "example.org", "talks/mine.txt", "mine", "own/", "");

  @TempDir Path root;
  private int places;

  /** A fresh place with the old site and foreign files. */
  private Place place(boolean release) throws IOException {
    places++;
    Path folder = Files.createDirectories(root.resolve("place-" + places));
    Place place = new Place(folder.resolve("site"), folder, release);
    place.publish(OLD, FailingDisk.quick());
    for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(place.output().resolve(file.getKey()));
      } else {
        place.with(file.getKey(), file.getValue());
      }
    }
    return place;
  }

  private static SortedMap<String, String> withForeign(Map<String, String> files) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.putAll(FOREIGN);
    return all;
  }

  private static boolean isPublishing(Place place) {
    return Files.exists(place.output().resolve(".lectern/journal"), LinkOption.NOFOLLOW_LINKS);
  }

  /** What readers may see at any moment. */
  private static void assertReadable(Place place, String when) throws IOException {
    SortedMap<String, String> site = place.site();
    if (!isPublishing(place)) {
      assertTrue(
          site.equals(withForeign(OLD)) || site.equals(withForeign(NEW)),
          () -> when + ": neither the old nor the new site: " + site);
      return;
    }
    FOREIGN.forEach((path, text) -> assertEquals(text, site.get(path), when));
    site.forEach(
        (path, text) -> {
          boolean known = text.equals(OLD.get(path)) || text.equals(NEW.get(path));
          // A folder may be made before its first file is in it.
          assertTrue(known || path.endsWith("/") || FOREIGN.containsKey(path), when + ": " + path);
          int needs = text.indexOf(NEEDS);
          if (needs >= 0) {
            String asset = text.substring(needs + NEEDS.length());
            assertTrue(site.containsKey(asset), when + ": " + path + " lacks " + asset);
          }
        });
  }

  private static void assertClean(Place place, Map<String, String> files, String when)
      throws IOException {
    assertEquals(withForeign(files), place.site(), when);
    Path own = place.output().resolve(".lectern");
    assertFalse(Files.exists(own.resolve("staging")), when);
    assertFalse(Files.exists(own.resolve("journal")), when);
    if (place.release()) {
      Path left = place.output().resolveSibling("site.releases/.lectern");
      assertEquals(List.of("lock"), List.copyOf(Place.files(left, true).keySet()), when);
      assertFalse(
          Files.exists(place.output().resolveSibling(".site.next"), LinkOption.NOFOLLOW_LINKS));
    }
  }

  @ParameterizedTest
  @CsvSource({"false,true", "false,false", "true,true", "true,false"})
  void readers_get_whole_files_and_the_next_run_completes(boolean release, boolean dead)
      throws IOException {
    boolean failed = true;
    int good = 0;
    for (; failed; good++) {
      String when = "after change " + good;
      Place place = place(release);
      FailingDisk disk = new FailingDisk(good, dead);
      try {
        place.publish(NEW, disk);
      } catch (IOException expected) {
        assertTrue(disk.hasFailed(), when);
        assertTrue(expected.getMessage().contains("No space left on device"), when);
      }
      failed = disk.hasFailed();
      assertReadable(place, when);

      boolean publishing = isPublishing(place);
      SortedMap<String, String> before = place.site();
      place.openAndClose();
      assertEquals(publishing ? withForeign(NEW) : before, place.site(), when);
      place.publish(NEW, FailingDisk.quick());
      assertClean(place, NEW, when);
      place.publish(Map.of(), FailingDisk.quick());
      assertClean(place, Map.of(), when);
    }
    assertTrue(good > 30, "so many changes at least: " + good);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_completion_may_be_interrupted_too(boolean release) throws IOException {
    boolean failed = true;
    // Not every pair: this takes long.
    for (int good = release ? 1 : 0; failed; good += release ? 7 : 3) {
      boolean failedAgain = true;
      for (int again = 0; failedAgain; again++) {
        String when = "after change " + good + " and then " + again;
        Place place = place(release);
        FailingDisk first = new FailingDisk(good, true);
        failed = fails(place, first);
        FailingDisk second = new FailingDisk(again, true);
        try {
          place.openAndClose(second);
        } catch (IOException expected) {
          assertTrue(second.hasFailed(), when);
        }
        failedAgain = second.hasFailed();
        assertReadable(place, when);
        place.publish(NEW, FailingDisk.quick());
        assertClean(place, NEW, when);
        Staging.removeAll(place.source(), new Disk());
      }
    }
  }

  private static boolean fails(Place place, FailingDisk disk) {
    try {
      place.publish(NEW, disk);
    } catch (IOException expected) {
      assertTrue(disk.hasFailed());
    }
    return disk.hasFailed();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_first_site_may_be_interrupted_anywhere(boolean release) throws IOException {
    boolean failed = true;
    for (int good = 0; failed; good++) {
      Path folder = Files.createDirectories(root.resolve("first-" + release + good));
      Place place = new Place(folder.resolve("site"), folder, release);
      failed = fails(place, new FailingDisk(good, true));
      place.publish(NEW, FailingDisk.quick());
      assertEquals(new TreeMap<>(NEW), place.site(), "after change " + good);
    }
  }

  @Test
  void staged_files_that_a_power_failure_cut_short_are_not_published() throws IOException {
    boolean failed = true;
    for (int good = 0; failed; good++) {
      Place place = place(false);
      failed = fails(place, new FailingDisk(good, true));
      if (isPublishing(place)) {
        try (var staged = Files.walk(place.output().resolve(".lectern/staging"))) {
          for (Path file : staged.filter(InterruptionTest::isOfTheSite).toList()) {
            Files.write(file, new byte[0]);
          }
        }
        for (int again = 0; isPublishing(place); again++) {
          FailingDisk disk = new FailingDisk(again, true);
          try {
            place.openAndClose(disk);
          } catch (IOException expected) {
            assertTrue(disk.hasFailed());
          }
        }
        place
            .site()
            .forEach((path, text) -> assertTrue(!text.isEmpty() || path.endsWith("/"), path));
      }
      place.publish(NEW, FailingDisk.quick());
      assertClean(place, NEW, "after change " + good);
    }
  }

  private static boolean isOfTheSite(Path staged) {
    return Files.isRegularFile(staged) && !staged.endsWith("manifest");
  }

  @Test
  void a_disk_error_before_the_commit_is_told_and_spoils_nothing() throws IOException {
    Place place = place(false);
    try (Publisher publisher =
        Publisher.open(place.output(), place.source(), false, new FailingDisk(1, false))) {
      IOException e =
          assertThrows(IOException.class, () -> Place.stage(publisher, Map.of("a.html", "new")));
      assertTrue(
          e.getMessage().matches("can't write .*/staging/1: No space left on device"),
          e.getMessage());
    }
    assertClean(place, OLD, "afterwards");
  }

  @Test
  void what_stands_in_the_way_of_a_completion_is_told_until_it_is_gone() throws IOException {
    Place place = place(false);
    int good = 0;
    while (!isPublishing(place)) {
      good++;
      fails(place, new FailingDisk(good, true));
    }
    place.with("talks/new/index.html/mine", "mine");
    for (int i = 0; i < 2; i++) {
      IOException e = assertThrows(IOException.class, place::openAndClose);
      assertTrue(e.getMessage().contains("talks/new/index.html"), e.getMessage());
    }
    Staging.removeAll(place.output().resolve("talks/new/index.html"), new Disk());
    place.openAndClose();
    assertClean(place, NEW, "afterwards");
  }
}
