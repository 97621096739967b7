package org.lectern.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {
  private static final Inputs INPUTS = new Inputs("frame", Map.of("a.md", "1", "b.md", "2"));
  private static final byte[] BYTES = "<html>".getBytes(StandardCharsets.UTF_8);
  private static final MadeFile A = MadeFile.of(BYTES, "v1", Set.of("a.md"));

  @TempDir Path folder;

  @BeforeEach
  void build() {
    Reuse first = Reuse.of(folder, INPUTS);
    assertEquals(Optional.empty(), first.unchanged("a/index.html"));
    first.add("a/index.html", A);
    first.add("none/index.html", MadeFile.of(BYTES, "", Set.of()));
    first.add("search/index.html", MadeFile.of(BYTES, "v2", Set.of("a.md", "b.md")));
    first.save(Map.of("a/index.html", 17L, "none/index.html", 18L, "search/index.html", 19L));
  }

  private Optional<MadeFile> after(Inputs inputs, String path) {
    return Reuse.of(folder, inputs).unchanged(path);
  }

  @Test
  void a_page_is_taken_over_while_all_that_it_shows_is_the_same() {
    Inputs other = new Inputs("frame", Map.of("a.md", "1", "b.md", "changed", "c.md", "3"));
    assertEquals(Optional.of(A), after(INPUTS, "a/index.html"));
    assertEquals(Optional.of(A), after(other, "a/index.html"));
    assertTrue(after(other, "none/index.html").isPresent());
  }

  @Test
  void a_page_is_made_again_when_a_text_on_it_has_changed_or_is_gone() {
    assertEquals(
        Optional.empty(),
        after(new Inputs("frame", Map.of("a.md", "new", "b.md", "2")), "a/index.html"));
    assertEquals(Optional.empty(), after(new Inputs("frame", Map.of("b.md", "2")), "a/index.html"));
  }

  @Test
  void what_shows_all_texts_is_made_again_when_any_has_changed() {
    assertTrue(after(INPUTS, "search/index.html").isPresent());
    assertFalse(
        after(new Inputs("frame", Map.of("a.md", "1", "b.md", "new")), "search/index.html")
            .isPresent());
  }

  @Test
  void everything_is_made_again_when_anything_else_has_changed() {
    Inputs other = new Inputs("another frame", INPUTS.bodies());
    assertEquals(Optional.empty(), after(other, "a/index.html"));
    assertEquals(Optional.empty(), after(other, "none/index.html"));
  }

  @Test
  void what_the_disk_said_of_a_file_is_remembered() {
    Reuse next = Reuse.of(folder, INPUTS);
    assertEquals(OptionalLong.of(17), next.stamp("a/index.html"));
    assertEquals(OptionalLong.empty(), next.stamp("other/index.html"));
  }

  @Test
  void a_file_with_other_bytes_is_not_the_page() {
    assertTrue(A.hasBytes(BYTES.clone()));
    assertFalse(A.hasBytes("<htmm>".getBytes(StandardCharsets.UTF_8)));
    assertFalse(A.hasBytes(new byte[0]));
  }

  @Test
  void each_flipped_bit_of_the_file_makes_it_count_as_none() throws IOException {
    Path file = folder.resolve("builds-4/last.kept");
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] broken = whole.clone();
      broken[i] ^= 0x10;
      Files.write(file, broken);
      assertEquals(Optional.empty(), after(INPUTS, "a/index.html"), "at " + i);
    }
  }

  @Test
  void version_control_is_told_to_leave_it_out() throws IOException {
    assertEquals("*\n", Files.readString(folder.resolve(".gitignore")));
  }
}
