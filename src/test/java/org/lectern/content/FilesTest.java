package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.problem.Problem;
import org.lectern.program.Address;

class FilesTest {
  private static final String TEXT = "---\ntitle: X\nname: X\n---\n";
  @TempDir Path root;
  private Folder folder;

  @BeforeEach
  void make_folder() {
    folder = new Folder(root);
  }

  @Test
  void a_conference_is_missing() throws IOException {
    String missing =
        "content/conference.yaml: error: there is no conference.yaml" + " [missing-conference] — ";
    String create = "create it, with name, url, timezone, start and end";
    assertEquals(List.of(missing + create), texts(ContentReader.read(root)));
    folder.with("conference.yml", Folder.CONFERENCE);
    assertEquals(
        List.of(missing + "rename conference.yml to conference.yaml"),
        texts(ContentReader.read(root)));
    assertEquals(List.of(), ContentReader.read(root).editions());
  }

  @Test
  void who_is_in_the_wrong_folder_is_told_where_the_conference_is() throws IOException {
    Path there = root.resolve("talks");
    new Folder(there).with("conference.yaml", Folder.CONFERENCE).with("sessions/x.md", TEXT);
    for (Path here : List.of(root, there.resolve("content/sessions"))) {
      assertEquals(
          List.of(
              "content/conference.yaml: error: there is no conference.yaml [missing-conference]"
                  + " — it is in %s: name that with --source".formatted(there)),
          texts(ContentReader.read(here)));
    }
  }

  @Test
  void a_text_is_no_book() throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    folder.with("speakers/x.md", TEXT.replace("title: X\n", "") + "Long. ".repeat(10_000));
    assertEquals(List.of(), texts(ContentReader.read(root)));
    folder.with("speakers/x.md", TEXT.replace("title: X\n", "") + "Long. ".repeat(10_001));
    assertEquals(
        List.of(
            "content/speakers/x.md:4:1: error: this text has 60006 letters, and may have 60000"
                + " [bad-value] — divide it, or put it into media/ as a file and link to that"),
        texts(ContentReader.read(root)));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "* ", " - ", "1. ", "> 2) "})
  void quotes_and_lists_lie_within_each_other_up_to_a_bound(String mark) throws IOException {
    folder.with("conference.yaml", Folder.CONFERENCE);
    String name = TEXT.replace("title: X\n", "") + "\nAbove.\n\n";
    int marks = mark.equals("> 2) ") ? 15 : 30;
    folder.with("speakers/x.md", name + mark.repeat(marks) + "a\n" + "-".repeat(99) + "\n");
    assertEquals(List.of(), texts(ContentReader.read(root)));
    folder.with("speakers/x.md", name + mark.repeat(marks + 1) + "a\n");
    assertEquals(
        List.of(
            "content/speakers/x.md:7:1: error: here are more than 30 quotes or lists within each"
                + " other [bad-value] — begin the line with fewer marks"),
        texts(ContentReader.read(root)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference.yaml.txt", "Conference.yaml", "conference.YML"})
  void a_conference_under_another_name_is_told_once(String name) throws IOException {
    folder.with(name, Folder.CONFERENCE);
    assertEquals(
        List.of(
            "content/conference.yaml: error: there is no conference.yaml [missing-conference]"
                + " — rename %s to conference.yaml".formatted(name)),
        texts(ContentReader.read(root)));
  }

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
        .with("sessions/x.en.md", "---\ntitle: X\n---\n")
        .with("sessions/x.ja.md", "---\ntitle: X\n---\n");
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
  void an_incomplete_conference_has_no_editions() throws IOException {
    Content content = folder.with("conference.yaml", "name: X\nurl: https://x.org\n").read();
    assertEquals(List.of(), content.editions());
    assertEquals(
        List.of(
            "content/conference.yaml:1:1: error: end is missing [missing-field]"
                + " — add a line such as end: 2021-06-06",
            "content/conference.yaml:1:1: error: start is missing [missing-field]"
                + " — add a line such as start: 2021-06-04",
            "content/conference.yaml:1:1: error: timezone is missing [missing-field]"
                + " — add a line such as timezone: Asia/Tokyo"),
        texts(content));
  }

  @Test
  void wrong_values_of_a_conference_are_told() throws IOException {
    folder.with(
        "conference.yaml",
        """
        name:
        url: https://x.org/?a
        timezone: tokyo
        start: 6.6.2021
        end: 2021-06-06
        language: en
        languages: [en]
        day_starts: 4
        rooms: [ { id: a, name: A }, { id: a, name: B, capacity: many } ]
        tracks: [ { id: a, name: A, color: 1B6CA8 }, { id: b, name: B, color: #123456
          } ]
        navigation: [ { url: "https://x.org" }, { section: talks } ]
        edit_url: https://x.org/edit/
        """);
    assertEquals(
        List.of(
            "1:6: error: name has no value [empty-value] — write name: \"JALTCALL2021\"",
            "2:6: error: the site's address can't have a ? or a # in it [bad-address]"
                + " — end it with the path, such as https://example.org/2021/",
            "3:11: error: there is no time zone \"tokyo\" [bad-time-zone]"
                + " — did you mean \"Asia/Tokyo\"?",
            "4:8: error: \"6.6.2021\" isn't a date [bad-date] — did you mean \"2021-06-06\"?",
            "7:1: error: language and languages can't both be given [conflicting-fields]"
                + " — keep one of the two",
            "8:13: error: \"4\" isn't a time of day [bad-time]"
                + " — write hours and minutes of the 24-hour clock: 09:30",
            "9:36: error: another room has the id \"a\" already, in line 9 [duplicate-id]"
                + " — give each an id of its own",
            "9:58: error: here a whole number is wanted, not \"many\" [wrong-type]"
                + " — write only digits, such as 100",
            "10:36: error: \"1B6CA8\" isn't a color [bad-color] — did you mean \"#1b6ca8\"?",
            "10:70: error: color has no value [empty-value] — a color goes in quotes, or it is"
                + " taken for a comment: color: \"#1b6ca8\"",
            "12:15: error: title is missing: an entry that leads to another site needs one"
                + " [missing-field] — add title: \"Tickets\"",
            "12:52: error: \"talks\" is none of schedule, sessions, speakers [bad-value]",
            "13:11: error: there is no {path} in this address [bad-address] — put {path} where"
                + " the file's path belongs, in quotes: \"https://example.org/edit/{path}\""),
        folder.problems().stream().map(it -> it.replace("content/conference.yaml:", "")).toList());
  }

  @Test
  void names_that_some_disks_cannot_tell_apart_are_one() throws IOException {
    folder.with("sessions/a/talk.md", TEXT).with("sessions/talk.md", TEXT);
    assertEquals(
        List.of(
            "content/sessions/talk.md: error: content/sessions/a/talk.md has the same name for"
                + " addresses, \"talk\" [duplicate-slug] — rename one of the two; capitals,"
                + " accents' typing and folders make no difference"),
        withoutUnknown());
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
  void wrong_file_names_are_told() throws IOException {
    folder.with("sessions/My Talk.md", "---\ntitle: X\n---\n");
    assertEquals(
        List.of(
            "content/sessions/My Talk.md: error: a file's name takes lower-case letters, digits"
                + " and hyphens [bad-file-name] — rename it to my-talk.md"),
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
    folder.with("media/a.pdf", "x").with("sessions/x.md", "---\ntitle: X\n---\n").read();
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
        texts(content));
    assertEquals(Set.of("media/a.pdf", "media/b.pdf"), content.editions().get(0).files());
  }

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

  private List<String> withoutUnknown() throws IOException {
    return folder.problems().stream().filter(text -> !text.contains("unknown-field")).toList();
  }

  private static List<String> texts(Content content) {
    return content.problems().stream().map(Problem::toString).toList();
  }
}
