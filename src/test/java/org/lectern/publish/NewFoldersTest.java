package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that a site lacks come whole, and in an order that readers don't notice. */
class NewFoldersTest {
  /** Folders with pages alone, with assets alone, and with both. */
  private static final Map<String, String> SITE =
      Map.of(
          "index.html", "front",
          "assets/style.css", "style",
          "talks/index.html", "talks",
          "talks/a/index.html", "a",
          "talks/a/a.html", "more of a",
          "rooms/hall/plan.svg", "plan",
          "rooms/hall/index.html", "hall",
          "rooms/attic/deep/index.html", "attic",
          "rooms/index.html", "rooms");

  @TempDir Path root;
  private Place place;

  @BeforeEach
  void make_place() {
    place = new Place(root.resolve("site"), root, false);
  }

  /** A disk that tells what it moved to the site. */
  private final class Watched extends Disk {
    private final List<String> moved = new ArrayList<>();

    @Override
    void move(Path from, Path to) throws IOException {
      super.move(from, to);
      if (!to.startsWith(place.output().resolve(".lectern"))) {
        moved.add(place.output().relativize(to).toString());
      }
    }
  }

  private List<String> moved(Map<String, String> files) throws IOException {
    Watched disk = new Watched();
    place.publish(files, disk);
    assertEquals(new TreeMap<>(files), place.site());
    return disk.moved;
  }

  @Test
  void assets_come_first_and_folders_whole_where_no_assets_are_in_them() throws IOException {
    assertEquals(
        List.of(
            "assets",
            "rooms",
            "rooms/attic",
            "talks",
            "index.html",
            "rooms/hall/index.html",
            "rooms/index.html"),
        moved(SITE));
  }

  @Test
  void a_folder_in_a_published_one_comes_before_pages_that_may_name_it() throws IOException {
    place.publish(SITE);
    Map<String, String> more = new HashMap<>(SITE);
    more.put("index.html", "front with b");
    more.put("talks/b/index.html", "b");
    more.put("talks/b/slides/1.html", "slide");
    more.put("talks/a/new.html", "new of a");
    assertEquals(List.of("talks/b", "index.html", "talks/a/new.html"), moved(more));
    assertTrue(place.publish(more).none());
  }

  @Test
  void what_has_browsers_fetch_all_comes_when_all_is_there() throws IOException {
    Map<String, String> files = Map.of("venue.html", "venue", "worker.js", "1", "new/a.html", "a");
    assertEquals(List.of("new", "venue.html", "worker.js"), moved(files));
    place.publish(Map.of("venue.html", "venue"));
    assertEquals(Map.of("venue.html", "venue"), place.site(), "it goes like all else");
  }

  @Test
  void a_folder_that_was_removed_comes_back_whole() throws IOException {
    place.publish(SITE);
    Staging.removeAll(place.output().resolve("talks"), new Disk());
    assertEquals(List.of("talks"), moved(SITE));
  }

  @Test
  void nothing_is_left_of_the_folders_that_waited() throws IOException {
    place.publish(SITE);
    assertEquals(
        List.of("lock", "manifest"),
        List.copyOf(Place.files(place.output().resolve(".lectern"), true).keySet()));
  }

  @Test
  void what_is_seen_of_the_files_is_what_the_disk_says_later() throws IOException {
    Map<String, Long> stamps;
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      Place.stage(publisher, SITE);
      publisher.commit();
      stamps = publisher.stamps();
    }
    assertEquals(SITE.keySet(), stamps.keySet());
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      assertEquals(stamps, publisher.stamps());
      for (Map.Entry<String, Long> file : stamps.entrySet()) {
        Phase phase = Place.phase(file.getKey());
        assertTrue(publisher.keep(file.getKey(), phase, file.getValue()), file.getKey());
      }
      assertTrue(publisher.commit().none());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void files_are_moved_one_by_one_where_a_folder_cannot_be(boolean release) throws IOException {
    place = new Place(place.output(), root, release);
    Disk withoutFolders =
        new Disk() {
          @Override
          void move(Path from, Path to) throws IOException {
            if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS) && !from.endsWith("site")) {
              throw failure("publish", to, new IOException("somebody reads a file in it"));
            }
            super.move(from, to);
          }
        };
    place.publish(SITE, withoutFolders);
    assertEquals(new TreeMap<>(SITE), place.site());
    assertTrue(place.publish(SITE).none());
  }

  @Test
  void a_folder_that_somebody_makes_meanwhile_keeps_what_is_in_it() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      Place.stage(publisher, SITE);
      place.with("talks/a/mine.txt", "mine");
      Files.createDirectories(place.output().resolve("assets"));
      publisher.commit();
    }
    Map<String, String> all = new TreeMap<>(SITE);
    all.put("talks/a/mine.txt", "mine");
    assertEquals(all, place.site());
    place.publish(Map.of());
    assertEquals(Map.of("talks/a/mine.txt", "mine"), place.site());
  }

  @Test
  void nothing_goes_through_a_link_that_somebody_makes_meanwhile() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      Place.stage(publisher, SITE);
      Files.createSymbolicLink(place.output().resolve("talks"), elsewhere);
      assertThrows(IOException.class, publisher::commit);
    }
    assertEquals(Map.of(), Place.files(elsewhere, true));
    Files.delete(place.output().resolve("talks"));
    place.openAndClose();
    assertEquals(new TreeMap<>(SITE), place.site());
  }

  @Test
  void a_file_cannot_lie_in_another_one_of_a_new_folder() throws IOException {
    for (Map<String, String> files :
        List.of(
            new TreeMap<>(Map.of("a/b", "file", "a/b/c.html", "in it")),
            new TreeMap<>(Map.of("a/b/c", "in it", "a/b.html/d", "d", "a/b.html", "file")))) {
      assertThrows(IllegalStateException.class, () -> place.publish(files));
      assertEquals(Map.of(), place.site());
    }
  }

  @Test
  void a_path_in_a_new_folder_is_staged_once() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      publisher.stage("a/index.html", Phase.PAGE, new byte[0]);
      assertThrows(
          IllegalArgumentException.class,
          () -> publisher.stage("a/index.html", Phase.PAGE, new byte[] {1}));
      assertThrows(IllegalStateException.class, publisher::commit);
    }
    assertFalse(Files.exists(place.output().resolve("a")));
  }

  @Test
  void a_first_release_is_made_of_whole_folders_too() throws IOException {
    place = new Place(root.resolve("site"), root, true);
    List<String> folders = new ArrayList<>();
    place.publish(
        SITE,
        new Disk() {
          @Override
          void move(Path from, Path to) throws IOException {
            if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
              folders.add(to.getFileName().toString());
            }
            super.move(from, to);
          }
        });
    assertEquals(List.of("assets", "rooms", "attic", "talks", "1"), folders);
    assertEquals(new TreeMap<>(SITE), place.site());
  }
}
