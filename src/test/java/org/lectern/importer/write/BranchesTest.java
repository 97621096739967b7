package org.lectern.importer.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.importer.Importing;
import org.lectern.importer.Imports;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.RefusedException;

/** Imports on two branches, which git merges but for {@code imported.json}. */
class BranchesTest {
  private static final String FIRST =
      """
      id,title,speakers,room,start,end
      1,Knots,Ana Reis,Deck,2026-05-14 10:00,2026-05-14 10:30
      2,Tides,Mei Tanaka,Cabin,2026-05-14 10:00,2026-05-14 10:30
      """;
  private static final String ROPES = "3,Ropes,Bo Li,Deck,2026-05-14 13:00,2026-05-14 13:30\n";
  private static final String ONE =
      FIRST.replace(
              "Deck,2026-05-14 10:00,2026-05-14 10:30", "Deck,2026-05-14 12:00,2026-05-14 12:30")
          + ROPES;

  @TempDir private Path root;

  private Importing table(String text) {
    return Importing.of("csv", text, ImportOptions.NONE, root);
  }

  private Path memory() {
    return root.resolve("imported.json");
  }

  @Test
  void what_git_could_not_merge_is_told_with_the_way_out() throws IOException {
    table(FIRST);
    Files.writeString(
        memory(),
        Files.readString(memory())
            .replaceFirst("(?m)^(\"session 1\".*)$", "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> one"));
    String unmerged = Files.readString(memory());
    for (String end : List.of("\n", "\r\n")) {
      Files.writeString(memory(), unmerged.replace("\n", end));
      RefusedException refused =
          assertThrows(RefusedException.class, () -> Imports.plan("csv", FIRST, root));
      assertEquals(
          "imported.json:4:1: here are two versions of some lines, which git couldn't merge — take"
              + " either version of the whole file, by git checkout --ours imported.json, and"
              + " import again",
          refused.position() + ": " + refused.getMessage() + " — " + refused.hint().orElse(""));
    }
  }

  @Test
  void either_version_will_do() throws IOException {
    table(FIRST);
    String first = Files.readString(memory());
    table(ONE);
    String one = Files.readString(memory());
    Path tides = root.resolve("content/sessions/tides.md");
    Files.writeString(tides, Files.readString(tides).replace("\"Tides\"", "\"High tides\""));
    String other = first.replace("\"Tides\"", "\"High tides\"");
    Map<String, String> merged = Imports.files(root.resolve("content"));
    String both = ONE.replace("Tides", "High tides");
    for (String version : List.of(one, other)) {
      Files.writeString(memory(), version);
      Importing done = table(both);
      assertEquals(merged, Imports.files(root.resolve("content")));
      assertEquals(List.of(), done.planned().conflicts());
      assertTrue(Files.readString(memory()).contains("\"session 3\""));
    }
  }
}
