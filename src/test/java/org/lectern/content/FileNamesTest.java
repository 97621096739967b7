package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.address.Slug;
import org.lectern.program.Address;

/** What files of the content are called, and where they lie. */
class FileNamesTest extends FolderTest {
  private static final String TEXT = "---\ntitle: X\n---\n";

  @Test
  void names_to_which_windows_added_an_ending_lose_it() throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE).with("sessions/x.md.txt", TEXT);
    assertEquals(
        List.of(
            "content/sessions/x.md.txt: warning: this isn't read: content has no place for it"
                + " [unexpected-file] — rename it to x.md"),
        folder.problems());
  }

  @Test
  void a_text_that_has_its_first_language_in_its_name_is_told_once() throws IOException {
    folder
        .with("conference.yaml", Folder.CONFERENCE)
        .with("sessions/x.en.md", TEXT)
        .with("sessions/x.ja.md", TEXT);
    assertEquals(
        List.of(
            "content/sessions/x.en.md: error: there is no x.md that this could translate"
                + " [orphan-translation] — rename it to x.md: it is in the first language"),
        folder.problems());
  }

  @Test
  void a_translation_that_is_named_after_a_country_is_told_with_its_language() throws IOException {
    folder
        .with("conference.yaml", Folder.CONFERENCE)
        .with("sessions/x.md", TEXT)
        .with("sessions/x.jp.md", TEXT);
    assertTrue(
        folder.problems().stream().anyMatch(it -> it.endsWith("rename it to x.ja.md")),
        folder.problems().toString());
  }

  @Test
  void names_that_some_disks_cannot_tell_apart_are_one() throws IOException {
    folder.with("sessions/a/talk.md", TEXT).with("sessions/talk.md", TEXT);
    assertEquals(
        List.of(
            "content/sessions/talk.md: error: content/sessions/a/talk.md has the same name for"
                + " addresses, \"talk\" [duplicate-slug] — rename one of the two; capitals,"
                + " accents' typing and folders make no difference"),
        folder.problems());
  }

  @Test
  void accents_may_be_typed_either_way() throws IOException {
    String apart = Normalizer.normalize("café", Normalizer.Form.NFD);
    folder
        .with("speakers/" + apart + ".md", "---\nname: X\nphoto: media/café.pdf\n---\n")
        .with("media/" + apart + ".pdf", "x");
    assertEquals(
        new Address.File("media/" + apart + ".pdf"), folder.speaker("café").photo().orElseThrow());
    assertEquals(Set.of("media/" + apart + ".pdf"), folder.program().files());
  }

  @Test
  void the_zero_of_years_in_kanji_may_stand_in_names_and_addresses() throws IOException {
    folder.with("sessions/二〇二六年.md", "---\ntitle: X\ndiffers_from: [二〇二五年]\n---\n");
    folder.with("sessions/二〇二五年.md", TEXT);
    assertEquals(List.of(), folder.problems());
    assertEquals("二〇二六年", Slug.of("二〇二六年"));
  }

  @Test
  void wrong_file_names_are_told() throws IOException {
    folder.with("sessions/My Talk.md", TEXT);
    assertEquals(
        List.of(
            "content/sessions/My Talk.md: error: a file's name takes lower-case letters, digits"
                + " and hyphens [bad-file-name] — rename it to my-talk.md"),
        folder.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {" knots.md", "knots .md", "knots\u3000.md"})
  void blanks_at_the_ends_of_names_are_told(String name) throws IOException {
    folder.with("sessions/" + name, TEXT);
    assertEquals(
        List.of(
            "content/sessions/"
                + name
                + ": error: a file's name takes lower-case letters, digits and hyphens"
                + " [bad-file-name] — rename it to knots.md"),
        folder.problems());
  }

  @Test
  void names_that_windows_cannot_have_are_told() throws IOException {
    folder
        .with("sessions/com1.md", TEXT)
        .with("speakers/con.ja.md", "---\nname: X\n---\n")
        .with("speakers/con.md", "---\nname: X\n---\n")
        .with("speakers/connie.md", "---\nname: X\n---\n");
    String message =
        "error: Windows can't have a file of this name [bad-file-name] — rename it to ";
    assertEquals(
        List.of(
            "content/sessions/com1.md: " + message + "com1-1.md",
            "content/speakers/con.ja.md: " + message + "con-1.ja.md",
            "content/speakers/con.md: " + message + "con-1.md"),
        folder.problems());
  }

  @Test
  void names_that_are_too_long_for_disks_are_told() throws IOException {
    String name = "content/sessions/" + "遠隔".repeat(34) + ".md";
    folder.with("sessions/" + "遠隔".repeat(34) + ".md", TEXT);
    folder.with("sessions/x.md", "---\ntitle: X\naliases: [%s]\n---\n".formatted("x".repeat(201)));
    folder.with("sessions/y.md", "---\ntitle: X\naliases: [%s]\n---\n".formatted("x".repeat(200)));
    assertEquals(
        List.of(
            "content/sessions/x.md:3:11: error: this id is too long for an address [bad-id] — write"
                + " a few words",
            name
                + ": error: this name is too long for the address of its page [bad-file-name] —"
                + " rename it to a few words; what it is called on its page may stay as it is"),
        folder.problems());
  }

  @Test
  void names_in_media_that_disks_cannot_have_are_told() throws IOException {
    String kanji = "予稿".repeat(37);
    folder
        .with("sessions/x.md", TEXT)
        .with("media/Aux.pdf", "x")
        .with("media/auxiliary.pdf", "x")
        .with("media/" + kanji.substring(2) + ".pdf", "x")
        .with("media/" + kanji + ".pdf", "x");
    String hint = " [bad-file-name] — rename it, here and where it is used";
    assertEquals(
        List.of(
            "content/media/Aux.pdf: error: Windows can't have a file of this name" + hint,
            "content/media/"
                + kanji
                + ".pdf: error: this name is too long for the address of the file"
                + hint),
        folder.problems());
  }

  @Test
  void unexpected_files_are_told_and_leftovers_are_not() throws IOException {
    folder
        .with("session/x.md", TEXT)
        .with("sessions/y.markdown", TEXT)
        .with("notes.txt", "x")
        .with("README.md", "x")
        .with(".DS_Store", "x")
        .with("media/Thumbs.db", "x")
        .with("sessions/x.md~", "x")
        .with("sessions/#x.md#", "x")
        .with("sessions/.x.md.swp", "x");
    String message = "warning: this isn't read: content has no place for it [unexpected-file] — ";
    assertEquals(
        List.of(
            "content/notes.txt: "
                + message
                + "files for readers go into media, texts into sessions, speakers or pages",
            "content/session: " + message + "did you mean the folder sessions?",
            "content/sessions/y.markdown: " + message + "rename it to y.md"),
        folder.problems());
  }

  @Test
  void links_may_lead_only_within_the_content() throws IOException {
    folder.with("media/a.pdf", "x").with("sessions/x.md", TEXT).read();
    Path media = root.resolve("content/media");
    Files.writeString(root.resolve("secret.txt"), "x");
    Files.createSymbolicLink(media.resolve("b.pdf"), Path.of("a.pdf"));
    Files.createSymbolicLink(media.resolve("loop"), Path.of("."));
    Files.createSymbolicLink(media.resolve("nowhere"), Path.of("gone"));
    Files.createSymbolicLink(media.resolve("out.txt"), root.resolve("secret.txt"));
    Files.createSymbolicLink(media.resolve("self"), Path.of("self"));
    String hint = " [outside-content] — put the file itself in its place";
    Content content = folder.read();
    assertEquals(
        List.of(
            "content/media/loop: error: this link leads to a folder that it lies in, or through"
                + " another link"
                + hint,
            "content/media/nowhere: error: this link leads nowhere" + hint,
            "content/media/out.txt: error: this link leads outside the content folder" + hint,
            "content/media/self: error: this link leads nowhere" + hint),
        folder.problems());
    assertEquals(Set.of("media/a.pdf", "media/b.pdf"), content.editions().get(0).files());
  }
}
