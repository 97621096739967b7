package org.lectern.importer.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are imported. */
class InputTest {
  @TempDir private Path root;

  private static List<String> names(Path folder) throws IOException {
    return Input.of(folder).files().stream().map(Input.File::name).toList();
  }

  @Test
  void what_begins_with_a_dot_doesnt_count() throws IOException {
    Files.createDirectories(root.resolve(".git/objects"));
    Files.writeString(root.resolve(".git/objects/a.md"), "");
    Files.createDirectories(root.resolve("talks"));
    Files.writeString(root.resolve("talks/.knots.md"), "");
    Files.writeString(root.resolve("talks/knots.md"), "");
    assertEquals(List.of("talks/knots.md"), names(root));
  }

  @Test
  void a_folder_may_be_given_by_a_link() throws IOException {
    Path folder = Files.createDirectories(root.resolve(".kept/site"));
    Files.writeString(folder.resolve("knots.md"), "");
    Path link = Files.createSymbolicLink(root.resolve("link"), folder);
    assertEquals(List.of("knots.md"), names(link));
  }

  @Test
  void a_folder_of_more_files_than_a_program_has_is_refused() throws IOException {
    for (int i = 0; i <= 10_000; i++) {
      Files.createFile(root.resolve(i + ".md"));
    }
    RefusedException refused = assertThrows(RefusedException.class, () -> Input.of(root));
    assertEquals("there are more than 10,000 files in this folder", refused.getMessage());
  }
}
