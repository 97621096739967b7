package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.Scratch;

/** Whatever was there, and whatever comes. */
class AnySiteTest {
  @Provide
  Arbitrary<Map<String, String>> sites() {
    Arbitrary<String> names = Arbitraries.of("a", "b", "A", "index.html", "\u00e9", "e\u0301");
    Arbitrary<String> paths =
        names.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("/", parts));
    Arbitrary<String> texts = Arbitraries.of("", "x", "y", "other", "z".repeat(70_000));
    return Arbitraries.maps(paths, texts).ofMaxSize(10).map(AnySiteTest::withoutFilesInFiles);
  }

  private static Map<String, String> withoutFilesInFiles(Map<String, String> files) {
    Map<String, String> possible = new TreeMap<>();
    new TreeMap<>(files)
        .forEach(
            (path, text) -> {
              if (!clashes(path, possible.keySet())) {
                possible.put(path, text);
              }
            });
    return possible;
  }

  /** Whether a path is one of others, or the folder of one, or lies in one. */
  private static boolean clashes(String path, Collection<String> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.equals(path) || other.startsWith(path + "/") || path.startsWith(other + "/"));
  }

  @Property(tries = 100)
  void a_published_site_is_the_new_one_and_all_that_is_foreign(
      @ForAll("sites") Map<String, String> old,
      @ForAll("sites") Map<String, String> next,
      @ForAll("sites") Map<String, String> foreign,
      @ForAll boolean release)
      throws IOException {
    Path root = Scratch.ofTry();
    Place place = new Place(root.resolve("site"), root, release);
    place.publish(old, FailingDisk.quick());
    Map<String, String> stays = new HashMap<>(foreign);
    stays.keySet().removeIf(path -> clashes(path, old.keySet()) || clashes(path, next.keySet()));
    for (Map.Entry<String, String> file : stays.entrySet()) {
      place.with(file.getKey(), file.getValue());
    }
    place.age();

    Changes changes = place.publish(next, FailingDisk.quick());

    SortedMap<String, String> expected = new TreeMap<>(next);
    expected.putAll(stays);
    assertEquals(expected, place.site());
    assertEquals(
        new Changes(
            sorted(next, path -> !next.get(path).equals(old.get(path))),
            sorted(next, path -> next.get(path).equals(old.get(path))),
            sorted(old, path -> !next.containsKey(path))),
        changes);
    for (String path : expected.keySet()) {
      assertEquals(!changes.written().contains(path), place.isOld(path), path);
    }

    place.age();
    assertTrue(place.publish(next, FailingDisk.quick()).none());
    for (String path : expected.keySet()) {
      assertTrue(place.isOld(path), path);
    }
    Place fresh = new Place(root.resolve("fresh"), root, false);
    fresh.publish(next, FailingDisk.quick());
    assertEquals(
        Files.readString(fresh.output().resolve(".lectern/manifest")),
        Files.readString(place.output().resolve(".lectern/manifest")));
  }

  @Property(tries = 100)
  void where_something_foreign_stands_in_the_way_nothing_happens(
      @ForAll("sites") Map<String, String> old,
      @ForAll("sites") Map<String, String> next,
      @ForAll("sites") Map<String, String> foreign,
      @ForAll boolean release)
      throws IOException {
    Path root = Scratch.ofTry();
    Place place = new Place(root.resolve("site"), root, release);
    place.publish(old, FailingDisk.quick());
    Map<String, String> stays = new HashMap<>(foreign);
    stays.keySet().removeIf(path -> clashes(path, old.keySet()));
    boolean clash =
        stays.entrySet().stream()
            .anyMatch(
                file ->
                    clashes(file.getKey(), next.keySet())
                        && !file.getValue().equals(next.get(file.getKey())));
    for (Map.Entry<String, String> file : stays.entrySet()) {
      place.with(file.getKey(), file.getValue());
    }
    SortedMap<String, String> before = place.age().site();
    if (clash) {
      assertThrows(IOException.class, () -> place.publish(next, FailingDisk.quick()));
      assertEquals(before, place.site());
      for (String path : before.keySet()) {
        assertTrue(place.isOld(path), path);
      }
    } else {
      place.publish(next, FailingDisk.quick());
      SortedMap<String, String> expected = new TreeMap<>(next);
      expected.putAll(stays);
      assertEquals(expected, place.site());
    }
  }

  private static List<String> sorted(Map<String, String> files, Predicate<String> which) {
    return new TreeSet<>(files.keySet()).stream().filter(which).toList();
  }
}
