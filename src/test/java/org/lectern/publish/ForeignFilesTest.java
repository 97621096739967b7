package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Lectern didn't write stays, whichever way a site is published. */
class ForeignFilesTest {
  @TempDir Path root;

  private Place place(boolean release) {
    return new Place(root.resolve("site"), root, release);
  }

  /** A site that refuses a file, and stays as it was. */
  private static String refusal(Place place, Map<String, String> files) throws IOException {
    SortedMap<String, String> before = place.site();
    String message =
        assertThrows(IOException.class, () -> place.publish(files), files::toString).getMessage();
    assertEquals(before, place.site());
    assertFalse(Files.exists(place.output().resolve(".lectern/journal")));
    return message;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void foreign_files_and_folders_stay(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of("index.html", "one", "a/b/index.html", "b"));
    place.with("CNAME", "example.org").with("a/b/mine.txt", "mine").with("own/x", "x");
    Files.createDirectories(place.output().resolve("a/empty"));
    Files.createSymbolicLink(place.output().resolve("latest"), Path.of("a"));
    place.age().publish(Map.of("index.html", "two"));
    assertEquals(
        Map.of(
            "index.html", "two",
            "CNAME", "example.org",
            "a/b/mine.txt", "mine",
            "own/x", "x",
            "a/empty/", "",
            "latest", "-> a"),
        place.site());
    assertTrue(place.isOld("CNAME"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_foreign_file_is_not_overwritten(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of("index.html", "one"));
    place.with("about.html", "by hand");
    String message = refusal(place, Map.of("index.html", "two", "about.html", "made"));
    assertTrue(message.contains("about.html stands in the way of about.html"), message);
    Files.delete(place.output().resolve("about.html"));
    place.publish(Map.of("index.html", "two", "about.html", "made"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_foreign_file_with_the_right_bytes_is_taken_over(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of());
    place.with("about.html", "about").age();
    Changes changes = place.publish(Map.of("about.html", "about"));
    assertTrue(changes.none());
    assertTrue(place.isOld("about.html"));
    assertEquals(1, place.publish(Map.of()).removed().size());
    assertEquals(Map.of(), place.site());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_lost_manifest_is_mended_by_the_next_build(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of("index.html", "one"));
    Files.delete(place.output().resolve(".lectern/manifest"));
    assertTrue(place.publish(Map.of("index.html", "one")).none());
    place.publish(Map.of("index.html", "two"));
    assertEquals(Map.of("index.html", "two"), place.site());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_foreign_folder_or_file_in_the_way_is_told(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of("a/x.html", "x"));
    place.with("folder/file", "1").with("file", "2").with("a/y.txt", "3");
    Files.createDirectories(place.output().resolve("empty"));
    assertTrue(refusal(place, Map.of("folder", "f")).contains("folder stands in the way"));
    assertTrue(refusal(place, Map.of("empty", "f")).contains("empty stands in the way"));
    assertTrue(refusal(place, Map.of("file/x/y", "f")).contains("file stands in the way of file/"));
    assertTrue(refusal(place, Map.of("a", "f")).contains("a/y.txt stands in the way of a,"));
    Files.delete(place.output().resolve("a/y.txt"));
    Files.createDirectories(place.output().resolve("a/deep/empty"));
    assertTrue(refusal(place, Map.of("a", "f")).contains("a/deep stands in the way of a,"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothing_is_written_or_removed_through_a_link(boolean release) throws IOException {
    Place place = place(release);
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "precious");
    place.publish(Map.of("talks/index.html", "talks", "about.html", "about"));
    Files.delete(place.output().resolve("talks/index.html"));
    Files.delete(place.output().resolve("talks"));
    Files.createSymbolicLink(place.output().resolve("talks"), elsewhere);
    assertTrue(refusal(place, Map.of("talks/index.html", "new")).contains("is a link"));
    assertTrue(refusal(place, Map.of("talks/deep/index.html", "new")).contains("is a link"));
    assertTrue(refusal(place, Map.of("talks", "new")).contains("stands in the way"));
    assertTrue(refusal(place, Map.of("about.html", "new")).contains("is a link"), "removal");
    assertEquals(Map.of("index.html", "precious"), Place.files(elsewhere, true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_link_in_the_place_of_a_file_is_foreign(boolean release) throws IOException {
    Place place = place(release);
    Path precious = Files.writeString(root.resolve("precious"), "precious");
    place.publish(Map.of("a.html", "a", "b.html", "b"));
    Files.delete(place.output().resolve("a.html"));
    Files.createSymbolicLink(place.output().resolve("a.html"), precious);
    assertTrue(refusal(place, Map.of("a.html", "a", "b.html", "b")).contains("in the way"));
    assertEquals(0, place.publish(Map.of("b.html", "b")).removed().size());
    assertEquals(Map.of("a.html", "-> " + precious, "b.html", "b"), place.site());
    assertEquals("precious", Files.readString(precious));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_file_that_was_removed_by_hand_comes_back(boolean release) throws IOException {
    Place place = place(release);
    place.publish(Map.of("a/index.html", "a", "b.html", "b"));
    Files.delete(place.output().resolve("a/index.html"));
    Files.delete(place.output().resolve("a"));
    Files.delete(place.output().resolve("b.html"));
    Changes changes = place.publish(Map.of("a/index.html", "a"));
    assertEquals(1, changes.written().size());
    assertEquals(0, changes.removed().size(), "it was gone already");
    assertEquals(Map.of("a/index.html", "a"), place.site());
  }
}
