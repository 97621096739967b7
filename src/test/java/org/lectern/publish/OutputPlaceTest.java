package org.lectern.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {
  @TempDir Path root;
  private Path source;

  @BeforeEach
  void make_source() throws IOException {
    source = root.resolve("conference");
    Files.createDirectories(source.resolve("content/media"));
    Files.createDirectories(source.resolve("templates"));
  }

  /** Refused in place and as a release, and nothing is touched. */
  private void refused(Path output, String message) throws IOException {
    Map<String, String> before = Place.files(root, true);
    for (boolean release : new boolean[] {false, true}) {
      BadOutputException e =
          assertThrows(
              BadOutputException.class,
              () -> Publisher.open(output, source, release).close(),
              output::toString);
      assertTrue(e.getMessage().contains(message), e.getMessage());
      assertThrows(
          BadOutputException.class, () -> Publisher.check(output, source, release), "before");
    }
    assertEquals(before, Place.files(root, true));
  }

  @Test
  void the_source_is_no_output() throws IOException {
    refused(source, "is the source itself");
    refused(source.resolve("content/.."), "is the source itself");
    refused(source.resolve("missing/../."), "is the source itself");
    refused(root, "holds the source");
    refused(source.resolve("../../" + root.getFileName()), "holds the source");
    refused(root.getRoot(), "is the root of a file system");
  }

  @Test
  void content_and_templates_are_no_output() throws IOException {
    refused(source.resolve("content"), "belongs to the source");
    refused(source.resolve("content/site"), "belongs to the source");
    refused(source.resolve("content/media/a/b"), "belongs to the source");
    refused(source.resolve("templates/../templates/x"), "belongs to the source");
  }

  @Test
  void a_link_hides_nothing() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), source.resolve("content"));
    refused(root.resolve("link/site"), "belongs to the source");
    Path data = Files.createDirectories(root.resolve("data/texts"));
    Files.delete(source.resolve("templates"));
    Files.createSymbolicLink(source.resolve("templates"), data);
    refused(root.resolve("data"), "belongs to the source");
    refused(root.resolve("data/texts/site"), "belongs to the source");
  }

  @Test
  void a_file_is_no_output() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "file");
    refused(file, "is a file");
    refused(file.resolve("site"), "is a file, not a folder");
  }

  @Test
  void a_folder_in_the_source_is_fine() throws IOException {
    for (String name : new String[] {"site", "content-site", "a/b/c", "templates.out"}) {
      for (boolean release : new boolean[] {false, true}) {
        Path output = source.resolve(name + release);
        new Place(output, source, release).publish(Map.of("index.html", "one"));
        assertEquals("one", Files.readString(output.resolve("index.html")));
      }
    }
  }

  @Test
  void relative_paths_start_where_the_command_runs() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path output = here.relativize(root.resolve("site"));
    try (Publisher publisher = Publisher.open(output, here.relativize(source), false)) {
      publisher.stage("index.html", Phase.PAGE, new byte[1]);
      publisher.commit();
    }
    assertTrue(Files.exists(root.resolve("site/index.html")));
  }

  @Test
  void a_link_to_a_folder_is_published_through() throws IOException {
    Path web = Files.createDirectories(root.resolve("web"));
    Path output = Files.createSymbolicLink(root.resolve("site"), web);
    new Place(output, source, false).publish(Map.of("index.html", "one"));
    assertEquals("one", Files.readString(web.resolve("index.html")));
    assertTrue(Files.isSymbolicLink(output));
  }

  @Test
  void a_link_that_leads_nowhere_is_told() throws IOException {
    Path output = Files.createSymbolicLink(root.resolve("site"), root.resolve("gone"));
    BadOutputException e =
        assertThrows(BadOutputException.class, () -> Publisher.open(output, source, false).close());
    assertTrue(e.getMessage().endsWith("is a link that leads nowhere"), e.getMessage());
    assertFalse(Files.exists(root.resolve("gone")));
  }

  @Test
  void a_folder_is_not_turned_into_a_release_nor_the_reverse() throws IOException {
    Path folder = root.resolve("folder");
    new Place(folder, source, false).publish(Map.of("index.html", "one"));
    assertThrows(BadOutputException.class, () -> Publisher.open(folder, source, true).close());
    assertFalse(Files.exists(root.resolve("folder.releases")));

    Path link = root.resolve("link");
    new Place(link, source, true).publish(Map.of("index.html", "one"));
    assertThrows(BadOutputException.class, () -> Publisher.open(link, source, false).close());
  }

  @Test
  void a_link_to_no_release_is_not_switched() throws IOException {
    Path output =
        Files.createSymbolicLink(
            root.resolve("site"), Files.createDirectories(root.resolve("web")));
    BadOutputException e =
        assertThrows(BadOutputException.class, () -> Publisher.open(output, source, true).close());
    assertTrue(e.getMessage().contains("no release of Lectern's"), e.getMessage());
    assertFalse(Files.exists(root.resolve("site.releases")));
  }
}
