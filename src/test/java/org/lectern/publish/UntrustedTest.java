package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lectern's own files in the output may have been written by anybody. */
class UntrustedTest {
  @TempDir Path root;
  private Place place;
  private Path own;
  private Path precious;

  @BeforeEach
  void publish_something() throws IOException {
    place = new Place(root.resolve("site"), root, false);
    place.publish(Map.of("index.html", "one"));
    own = place.output().resolve(".lectern");
    precious = Files.writeString(root.resolve("precious"), "precious");
  }

  private void refused(String file, String text) throws IOException {
    Files.writeString(own.resolve(file), text);
    IOException e = assertThrows(IOException.class, () -> place.publish(Map.of()), text);
    assertTrue(e.getMessage().contains(file + " isn't as this version of Lectern"), e.getMessage());
    assertEquals("precious", Files.readString(precious));
    assertEquals(Map.of("index.html", "one"), place.site());
  }

  @Test
  void a_manifest_cannot_name_files_outside() throws IOException {
    for (String path : List.of("../precious", precious.toString(), "a/../../precious", "", "x/")) {
      refused("manifest", "lectern-manifest 1\npage " + path + "\n");
    }
  }

  @Test
  void a_manifest_of_another_version_or_cut_short_is_told() throws IOException {
    for (String text :
        List.of(
            "",
            "lectern-manifest 2\n",
            "lectern-manifest 1\npage a",
            "lectern-manifest 1\npage\n",
            "lectern-manifest 1\nfolder a\n",
            "lectern-manifest 1\npage a\\q\n")) {
      refused("manifest", text);
    }
  }

  @Test
  void a_journal_cannot_name_files_outside() throws IOException {
    for (String step :
        List.of(
            "remove ../precious",
            "remove " + precious,
            "move 1 8 ../x",
            "move ../../../precious 8 x",
            "move page 8 ../x",
            "move pages 8 x",
            "move  8 x",
            "move -1 8 x",
            "move 1 8",
            "prune ..",
            "prune .lectern",
            "burn x",
            "")) {
      refused("journal", "lectern-journal 1\n" + step + "\n");
    }
  }

  @Test
  void a_journal_does_not_lead_through_links() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("x"), "x");
    Files.createSymbolicLink(place.output().resolve("link"), elsewhere);
    Files.createDirectories(own.resolve("staging"));
    Files.writeString(own.resolve("staging/1"), "1");
    for (String step : List.of("remove link/x", "move 1 1 link/x", "prune link/y")) {
      Files.writeString(own.resolve("journal"), "lectern-journal 1\n" + step + "\n");
      IOException e = assertThrows(IOException.class, () -> place.publish(Map.of()));
      assertTrue(e.getMessage().contains("link is a link"), e.getMessage());
    }
    assertEquals(Map.of("x", "x"), Place.files(elsewhere, true));
  }

  @Test
  void discarding_does_not_lead_through_links() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("x"), "x");
    Files.createSymbolicLink(own.resolve("staging"), elsewhere);
    place.publish(Map.of("index.html", "two"));
    assertEquals(Map.of("x", "x"), Place.files(elsewhere, true));
    assertEquals(Map.of("index.html", "two"), place.site());
  }

  @Test
  void an_own_folder_that_is_a_link_is_refused() throws IOException {
    Place other = new Place(root.resolve("other"), root, false);
    Files.createDirectories(other.output());
    Files.createSymbolicLink(other.output().resolve(".lectern"), own);
    IOException e = assertThrows(IOException.class, () -> other.publish(Map.of("a", "a")));
    assertTrue(e.getMessage().contains("something stands there"), e.getMessage());
  }
}
