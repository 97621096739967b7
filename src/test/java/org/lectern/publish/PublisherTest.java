package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Map<String, String> OLD =
      Map.of("index.html", "one", "about/index.html", "about", "assets/style.1.css", "red");

  @TempDir Path root;
  private Place place;

  @BeforeEach
  void make_place() {
    place = new Place(root.resolve("site"), root, false);
  }

  @Test
  void a_first_site_is_written_whole() throws IOException {
    Changes changes = place.publish(OLD);
    assertEquals(new TreeMap<>(OLD), place.site());
    assertEquals(
        new Changes(
            List.of("about/index.html", "assets/style.1.css", "index.html"), List.of(), List.of()),
        changes);
    assertEquals(
        Set.of("lock", "manifest"), Place.files(place.output().resolve(".lectern"), true).keySet());
  }

  @Test
  void only_what_differs_is_replaced() throws IOException {
    place.publish(OLD);
    place.age();
    Changes changes =
        place.publish(
            Map.of("index.html", "two", "about/index.html", "about", "assets/style.2.css", "blue"));
    assertEquals(
        new Changes(
            List.of("assets/style.2.css", "index.html"),
            List.of("about/index.html"),
            List.of("assets/style.1.css")),
        changes);
    assertTrue(place.isOld("about/index.html"));
    assertFalse(place.isOld("index.html"));
    assertFalse(changes.none());
  }

  @Test
  void the_same_site_again_touches_nothing() throws IOException {
    place.publish(OLD);
    Path manifest = place.output().resolve(".lectern/manifest");
    Files.setLastModifiedTime(manifest, Place.LONG_AGO);
    assertTrue(place.age().publish(OLD).none());
    for (String path : OLD.keySet()) {
      assertTrue(place.isOld(path), path);
    }
    assertTrue(place.isOld(".lectern/manifest"));
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    Place other = new Place(root.resolve("other"), root, false);
    place.publish(Map.of("old.html", "gone"));
    place.publish(OLD);
    other.publish(OLD);
    assertEquals(Place.files(place.output(), true), Place.files(other.output(), true));
  }

  /** To the superuser, under whom tests may run, every folder is writable. */
  @Test
  void a_folder_that_may_not_be_changed_leaves_all_as_it_was() throws IOException {
    place.publish(OLD);
    Disk locked =
        new Disk() {
          @Override
          void checkWritable(Path folder) throws IOException {
            super.checkWritable(folder.endsWith("about") ? root.resolve("nowhere") : folder);
          }
        };
    Map<String, String> changed =
        Map.of("index.html", "two", "about/index.html", "more", "assets/style.1.css", "red");
    IOException e = assertThrows(IOException.class, () -> place.publish(changed, locked));
    assertTrue(e.getMessage().endsWith("permission denied"), e.getMessage());
    assertEquals(new TreeMap<>(OLD), place.site());
    place.publish(changed);
    assertEquals(new TreeMap<>(changed), place.site());
  }

  @Test
  void folders_that_became_empty_disappear() throws IOException {
    place.publish(Map.of("a/b/c/index.html", "c", "a/index.html", "a", "d/e/index.html", "e"));
    place.publish(Map.of("a/index.html", "a"));
    assertEquals(Map.of("a/index.html", "a"), place.site());
  }

  @Test
  void a_file_may_become_a_folder_and_a_folder_a_file() throws IOException {
    place.publish(Map.of("x", "file", "y/a/b", "deep", "y/c.html", "c", "z", "stays"));
    place.publish(Map.of("x/a.html", "a", "x/b", "b", "y", "file", "z", "stays"));
    assertEquals(Map.of("x/a.html", "a", "x/b", "b", "y", "file", "z", "stays"), place.site());
    place.publish(Map.of("x", "file", "y/a/b", "deep"));
    assertEquals(Map.of("x", "file", "y/a/b", "deep"), place.site());
  }

  @Test
  void names_that_look_alike_are_different_files() throws IOException {
    String composed = "caf\u00e9/index.html";
    String decomposed = "cafe\u0301/index.html";
    place.publish(Map.of(composed, "1", "Talk/index.html", "1"));
    place.publish(Map.of(decomposed, "1", "talk/index.html", "1"));
    assertEquals(Map.of(decomposed, "1", "talk/index.html", "1"), place.site());
  }

  @Test
  void names_may_hold_anything_that_the_file_system_takes() throws IOException {
    Map<String, String> odd =
        Map.of("a\nb", "1", "a\\nb", "2", "a\rb \\", "3", " ", "4", "声.html", "5", "move 1", "6");
    place.publish(odd);
    assertTrue(place.publish(odd).none());
    assertEquals(6, place.publish(Map.of()).removed().size());
    assertEquals(Map.of(), place.site());
  }

  @Test
  void what_was_staged_is_thrown_away_without_a_commit() throws IOException {
    place.publish(OLD);
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      Place.stage(publisher, Map.of("index.html", "two", "new.html", "new"));
      assertEquals(new TreeMap<>(OLD), place.site());
    }
    assertEquals(new TreeMap<>(OLD), place.site());
    assertFalse(Files.exists(place.output().resolve(".lectern/staging")));
  }

  @Test
  void many_threads_stage_at_once() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      IntStream.range(0, 500)
          .parallel()
          .forEach(
              number -> {
                try {
                  Place.stage(publisher, Map.of("p/" + number + "/index.html", "page " + number));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      assertEquals(500, publisher.commit().written().size());
    }
    assertEquals(500, place.site().size());
    assertEquals("page 321", place.site().get("p/321/index.html"));
  }

  @Test
  void big_files_are_compared_to_the_last_byte() throws IOException {
    byte[] big = new byte[(1 << 17) + 5];
    Path media = root.resolve("talk.mp4");
    for (int change : new int[] {-1, 0, 1 << 16, (1 << 17) + 4}) {
      if (change >= 0) {
        big[change]++;
      }
      Files.write(media, big);
      for (boolean again : new boolean[] {false, true}) {
        try (Publisher publisher = Publisher.open(place.output(), root, false)) {
          publisher.stageFile("media/talk.mp4", Phase.ASSET, media);
          publisher.stage("media/same.mp4", Phase.ASSET, big);
          assertEquals(again, publisher.commit().none(), "byte " + change);
        }
      }
      assertEquals(-1, Files.mismatch(media, place.output().resolve("media/talk.mp4")));
    }
  }

  @Test
  void empty_files_are_published() throws IOException {
    Path empty = Files.createFile(root.resolve("empty"));
    for (boolean again : new boolean[] {false, true}) {
      try (Publisher publisher = Publisher.open(place.output(), root, false)) {
        publisher.stageFile("a", Phase.ASSET, empty);
        publisher.stage("b", Phase.ASSET, new byte[0]);
        assertEquals(again, publisher.commit().none());
      }
    }
  }

  @Test
  void published_files_are_readable_as_the_umask_says() throws IOException {
    Path secret = root.resolve("picture.png");
    Files.writeString(secret, "picture");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    Path usual = Files.createFile(root.resolve("usual"));
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      publisher.stageFile("picture.png", Phase.ASSET, secret);
      publisher.stage("index.html", Phase.PAGE, new byte[1]);
      publisher.commit();
    }
    for (String name : List.of("picture.png", "index.html")) {
      assertEquals(
          Files.getPosixFilePermissions(usual),
          Files.getPosixFilePermissions(place.output().resolve(name)));
    }
  }

  @Test
  void a_path_leads_nowhere_else() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      for (String path :
          List.of("", "/etc/x", "../x", "a/../../x", "a//b", "a/", ".lectern/lock", ".Lectern/x")) {
        assertThrows(
            IllegalArgumentException.class,
            () -> publisher.stage(path, Phase.PAGE, new byte[0]),
            path);
      }
    }
  }

  @Test
  void a_name_that_the_system_cannot_have_is_told() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      IOException e =
          assertThrows(IOException.class, () -> publisher.stage("a\0b", Phase.PAGE, new byte[0]));
      assertTrue(e.getMessage().startsWith("this system can't have a file named a"));
    }
  }

  @Test
  void a_path_is_staged_once() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      publisher.stage("index.html", Phase.PAGE, new byte[0]);
      assertThrows(
          IllegalArgumentException.class,
          () -> publisher.stage("index.html", Phase.PAGE, new byte[0]));
      assertThrows(IllegalStateException.class, publisher::commit, "it isn't known what is right");
    }
  }

  @Test
  void a_file_cannot_lie_in_another_one() throws IOException {
    place.publish(OLD);
    assertThrows(
        IllegalStateException.class,
        () -> place.publish(Map.of("index.html", "two", "index.html/x/y", "three")));
    assertEquals(new TreeMap<>(OLD), place.site());
  }

  @Test
  void a_commit_is_the_end() throws IOException {
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      publisher.commit();
      assertThrows(IllegalStateException.class, publisher::commit);
      assertThrows(
          IllegalStateException.class, () -> publisher.stage("a", Phase.PAGE, new byte[0]));
    }
  }

  @Test
  void a_missing_picture_is_named() throws IOException {
    place.publish(OLD);
    Path missing = root.resolve("missing.png");
    try (Publisher publisher = Publisher.open(place.output(), root, false)) {
      IOException e =
          assertThrows(IOException.class, () -> publisher.stageFile("a.png", Phase.ASSET, missing));
      assertTrue(e.getMessage().contains(missing.toString()), e.getMessage());
    }
    assertEquals(new TreeMap<>(OLD), place.site());
  }

  @Test
  void a_second_build_is_kept_out() throws IOException {
    try (Publisher first = Publisher.open(place.output(), root, false)) {
      first.stage("index.html", Phase.PAGE, "one".getBytes(StandardCharsets.UTF_8));
      for (int attempt = 0; attempt < 2; attempt++) {
        LockedException e =
            assertThrows(LockedException.class, () -> place.publish(Map.of("index.html", "two")));
        assertTrue(e.getMessage().startsWith("another build is at work"), e.getMessage());
      }
      first.commit();
    }
    assertEquals(Map.of("index.html", "one"), place.site());
    place.publish(Map.of("index.html", "two"));
    assertEquals(Map.of("index.html", "two"), place.site());
  }
}
