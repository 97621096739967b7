package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What git leaves in files where two people changed the same lines. */
class UnmergedTest extends FolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ---⏎title: X⏎---⏎a⏎<<<<<<< HEAD⏎b⏎=======⏎c⏎>>>>>>> main => 5:1: warning
          ---⏎<<<<<<< HEAD⏎title: X⏎=======⏎title: Y⏎>>>>>>> main⏎--- => 2:1: error
          <<<<<<< HEAD⏎---⏎title: X⏎---⏎=======⏎---⏎title: Y⏎---⏎>>>>>>> main => 1:1: error
          """)
  void what_git_could_not_merge_is_told_once(String text, String place) throws IOException {
    folder
        .with("conference.yaml", Folder.CONFERENCE)
        .with("sessions/x.md", text.replace('⏎', '\n'));
    assertEquals(
        List.of(
            "content/sessions/x.md:%s: here are two versions of some lines, which git couldn't merge"
                    .formatted(place)
                + " [unmerged] — keep the right ones, and remove the lines that begin with <<<<<<<,"
                + " ======= and >>>>>>>"),
        folder.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n```\n",
        "Title\n=======\n> quoted\n",
        "<<<<<<< a\n>>>>>>> b\n"
      })
  void what_only_shows_such_marks_is_a_text(String text) throws IOException {
    folder
        .with("conference.yaml", Folder.CONFERENCE)
        .with("sessions/x.md", "---\ntitle: X\n---\n" + text);
    assertEquals(List.of(), folder.problems());
  }

  @Test
  void what_git_could_not_merge_of_a_conference_is_told_once() throws IOException {
    folder.with(
        "conference.yaml", Folder.CONFERENCE + "<<<<<<< a\nlimits: {}\n=======\n>>>>>>> b\n");
    List<String> problems = folder.problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("error: here are two versions"), problems.get(0));
  }
}
