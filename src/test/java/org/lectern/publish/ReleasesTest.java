package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  @TempDir Path root;
  private Place place;
  private Path releases;

  @BeforeEach
  void make_place() {
    place = new Place(root.resolve("site"), root, true);
    releases = root.resolve("site.releases");
  }

  private String current() throws IOException {
    return Files.readSymbolicLink(place.output()).toString();
  }

  private Set<String> kept() throws IOException {
    try (Stream<Path> entries = Files.list(releases)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals(".lectern"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void a_link_leads_to_the_newest_release() throws IOException {
    place.publish(Map.of("index.html", "one"));
    assertEquals("site.releases/1", current());
    Changes changes = place.publish(Map.of("index.html", "two", "a/b.css", "b"));
    assertEquals(new Changes(List.of("a/b.css", "index.html"), List.of(), List.of()), changes);
    assertEquals("site.releases/2", current());
    assertEquals(Map.of("index.html", "two", "a/b.css", "b"), place.site());
    assertEquals(Map.of("index.html", "one"), Place.files(releases.resolve("1"), false));
  }

  @Test
  void unchanged_files_are_the_same_files() throws IOException {
    place.publish(Map.of("index.html", "one", "big.mp4", "big", "gone/x", "x"));
    place.age().publish(Map.of("index.html", "two", "big.mp4", "big"));
    assertTrue(Files.isSameFile(releases.resolve("1/big.mp4"), releases.resolve("2/big.mp4")));
    assertTrue(place.isOld("big.mp4"));
    assertFalse(place.isOld("index.html"));
    assertEquals(Map.of("index.html", "two", "big.mp4", "big"), place.site());
  }

  @Test
  void files_are_copied_with_their_time_where_links_cannot_be() throws IOException {
    Disk withoutLinks =
        new Disk() {
          @Override
          void link(Path existing, Path link) throws IOException {
            duplicate(existing, link);
          }
        };
    place.publish(Map.of("index.html", "one", "big.mp4", "big"));
    place.age().publish(Map.of("index.html", "two", "big.mp4", "big"), withoutLinks);
    assertFalse(Files.isSameFile(releases.resolve("1/big.mp4"), releases.resolve("2/big.mp4")));
    assertTrue(place.isOld("big.mp4"));
  }

  @Test
  void the_same_site_makes_no_release() throws IOException {
    place.publish(Map.of("index.html", "one"));
    assertTrue(place.publish(Map.of("index.html", "one")).none());
    assertEquals(Set.of("1"), kept());
  }

  @Test
  void the_release_before_is_kept_and_older_ones_are_not() throws IOException {
    for (int i = 1; i <= 12; i++) {
      place.publish(Map.of("index.html", "version " + i));
    }
    assertEquals(Set.of("11", "12"), kept());
    assertEquals("site.releases/12", current());
  }

  @Test
  void what_others_put_beside_the_releases_stays() throws IOException {
    place.publish(Map.of("index.html", "one"));
    Files.createDirectories(releases.resolve("backup"));
    Files.createDirectories(releases.resolve("007"));
    for (int i = 0; i < 3; i++) {
      place.publish(Map.of("index.html", "version " + i));
    }
    assertEquals(Set.of("3", "4", "backup", "007"), kept());
  }

  @Test
  void an_admin_may_switch_back() throws IOException {
    place.publish(Map.of("index.html", "one"));
    place.publish(Map.of("index.html", "two"));
    Path back = Files.createSymbolicLink(root.resolve("back"), Path.of("site.releases/1"));
    Files.move(back, place.output(), StandardCopyOption.ATOMIC_MOVE);
    place.publish(Map.of("index.html", "three"));
    assertEquals("site.releases/3", current());
    assertEquals(Set.of("1", "3"), kept());
  }

  @Test
  void a_release_that_was_removed_by_hand_is_made_anew() throws IOException {
    place.publish(Map.of("index.html", "one"));
    Staging.removeAll(releases.resolve("1"), new Disk());
    place.publish(Map.of("index.html", "one"));
    assertEquals(Map.of("index.html", "one"), place.site());
  }

  @Test
  void an_empty_folder_makes_room_for_the_link() throws IOException {
    Files.createDirectories(place.output());
    place.publish(Map.of("index.html", "one"));
    assertTrue(Files.isSymbolicLink(place.output()));
  }

  @Test
  void an_empty_site_is_a_release_too() throws IOException {
    place.publish(Map.of());
    assertTrue(Files.isDirectory(place.output()));
    assertEquals(Map.of(), place.site());
  }

  @Test
  void a_second_build_is_kept_out() throws IOException {
    try (Publisher first = Publisher.open(place.output(), root, true)) {
      assertThrows(LockedException.class, () -> place.publish(Map.of("index.html", "two")));
      first.commit();
    }
    assertFalse(Files.exists(root.resolve(".site.next"), LinkOption.NOFOLLOW_LINKS));
  }
}
