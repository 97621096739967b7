package org.lectern.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left in the folder by builds that couldn't go on. */
class CacheTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void make_folder() throws IOException {
    folder = Files.createDirectories(root.resolve("runs"));
  }

  private Cache cache() {
    return Cache.below(root, "runs");
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void what_a_full_disk_left_empty_is_written_again() throws IOException {
    Path ignored = Files.createFile(root.resolve(".gitignore"));
    cache().put("a", BYTES);
    assertEquals("*\n", Files.readString(ignored));
    assertEquals(Set.of(".gitignore", "runs"), names(root));
    Files.writeString(ignored, "mine\n");
    cache().put("b", BYTES);
    assertEquals("mine\n", Files.readString(ignored));
  }

  @Test
  void what_could_not_be_put_in_its_place_is_not_left_beside_it() throws IOException {
    Files.createDirectories(folder.resolve("a.kept/inner"));
    cache().put("a", BYTES);
    assertEquals(Set.of("a.kept"), names(folder));
  }

  @Test
  void what_a_killed_build_left_is_removed_and_what_another_writes_now_stays() throws IOException {
    Path old = Files.createFile(folder.resolve("new123"));
    long then = Files.getLastModifiedTime(old).toMillis() - Duration.ofHours(2).toMillis();
    Files.setLastModifiedTime(old, FileTime.fromMillis(then));
    Files.createFile(folder.resolve("new456"));
    Cache cache = cache();
    cache.put("news", BYTES);
    assertEquals(Set.of("news.kept", "new456"), names(folder));
    assertArrayEquals(BYTES, cache().find("news").orElseThrow());
    cache().removeUnused();
    assertEquals(Set.of("new456"), names(folder));
  }

  @Test
  void what_earlier_versions_kept_is_removed_and_nothing_else() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("mine"), "mine");
    Path kept = Files.createDirectories(root.resolve("kept"));
    for (String name : List.of("runs-1", "runs-9", "runs-12", "notes-1", "runs-old", "runs-3")) {
      Files.writeString(Files.createDirectories(kept.resolve(name)).resolve("a.kept"), "a");
    }
    Files.createDirectories(kept.resolve("runs-3/mine"));
    Files.createSymbolicLink(kept.resolve("runs-2"), elsewhere);
    Cache.below(kept, "runs-10").put("a", BYTES);
    assertEquals(
        Set.of(".gitignore", "runs-2", "runs-3", "runs-10", "runs-12", "notes-1", "runs-old"),
        names(kept));
    assertEquals(Set.of("mine"), names(elsewhere));
    assertEquals(Set.of("a.kept", "mine"), names(kept.resolve("runs-3")));
  }

  @Test
  void nothing_is_removed_through_a_link() throws IOException {
    Path kept = Files.createDirectories(root.resolve("kept"));
    Files.writeString(Files.createDirectories(kept.resolve("runs-1")).resolve("a.kept"), "a");
    Path link = Files.createSymbolicLink(root.resolve("link"), kept);
    Cache.below(link, "runs-2").put("a", BYTES);
    assertEquals(Set.of(".gitignore", "runs-1", "runs-2"), names(kept));
  }
}
