package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of what is in files as a whole. */
class FilesTest extends FolderTest {
  @Test
  void bytes_that_are_not_utf8_are_told() throws IOException {
    folder.with(
        "sessions/x.md", "---\ntitle: é\nlevel: é\n---\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "content/sessions/x.md:2:8: error: this isn't text in UTF-8 [not-utf8]"
                + " — save the file again with the encoding UTF-8"),
        folder.problems());
  }

  @Test
  void front_matter_is_missing_or_never_ends() throws IOException {
    folder
        .with("pages/empty.md", "")
        .with("pages/field.md", "title: X\n")
        .with("pages/open.md", "\n---\ntitle: X\n --- \n----\n")
        .with("pages/text.md", "Hello\n")
        .with("pages/toml.md", "+++\ntitle = X\n+++\n");
    String usual = "begin the file with a line ---, the fields, and another line ---";
    String missing = "error: the file doesn't begin with front matter [front-matter-missing] — ";
    assertEquals(
        List.of(
            "content/pages/empty.md: error: the file is empty [front-matter-missing]"
                + " — begin it with a line ---, the fields, and another line ---",
            "content/pages/field.md:1:1: "
                + missing
                + "put a line --- above the fields, and another below them",
            "content/pages/open.md:2:1: error: the front matter that begins here never ends"
                + " [front-matter-unclosed] — put a line --- between the fields and the text",
            "content/pages/text.md:1:1: " + missing + usual,
            "content/pages/toml.md:1:1: " + missing + "the first line must be three hyphens: ---"),
        folder.problems());
  }

  @Test
  void a_file_that_cannot_be_read_still_stands_for_its_record() throws IOException {
    Content content = folder.with("speakers/neil.md", "---\nname: \"x\n---\n").read();
    assertEquals(1, content.problems().size());
    assertTrue(content.editions().get(0).speaker("neil").isPresent());
  }

  @Test
  void sessions_with_one_id_are_told() throws IOException {
    folder.with("sessions/a.md", "---\ntitle: A\nid: 7\n---\n");
    folder.with("sessions/b.md", "---\ntitle: B\nid: 7\n---\n");
    assertEquals(
        List.of(
            "content/sessions/b.md:3:5: error: content/sessions/a.md has the id \"7\" already"
                + " [duplicate-id] — give each an id of its own"),
        folder.problems());
  }

  @Test
  void an_id_that_is_the_name_of_another_file_is_told_at_the_id() throws IOException {
    folder.with("sessions/a.md", "---\ntitle: A\nid: b\n---\n");
    folder.with("sessions/b.md", "---\ntitle: B\n---\n");
    folder.with("sessions/c.md", "---\ntitle: C\n---\n");
    folder.with("sessions/d.md", "---\ntitle: D\nid: c\n---\n");
    folder.with("speakers/ana.md", "---\nname: Ana\n---\n");
    folder.with("speakers/neil.md", "---\nname: Neil\nid: ana\n---\n");
    assertEquals(
        List.of(
            "content/sessions/a.md:3:5: error: content/sessions/b.md has the id \"b\" already,"
                + " from its name [duplicate-id] — give each an id of its own",
            "content/sessions/d.md:3:5: error: content/sessions/c.md has the id \"c\" already,"
                + " from its name [duplicate-id] — give each an id of its own",
            "content/speakers/neil.md:3:5: error: content/speakers/ana.md has the id \"ana\""
                + " already, from its name [duplicate-id] — give each an id of its own"),
        folder.problems());
  }

  @Test
  void a_file_whose_own_id_was_given_leaves_its_name_to_others() throws IOException {
    folder.with("sessions/a.md", "---\ntitle: A\nid: b\n---\n");
    folder.with("sessions/b.md", "---\ntitle: B\nid: a\n---\n");
    assertEquals(List.of(), folder.problems());
  }
}
