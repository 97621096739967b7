package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

/** Chairs and authors are looked at as speakers are, but authors need not be there. */
class RolesTest {
  @TempDir Path folder;
  private TestConference conference;

  @BeforeEach
  void begin() throws IOException {
    conference =
        new TestConference(folder)
            .lasting("2027-05-14", "2027-05-14")
            .with("content/speakers/ana.md", "---\nname: Ana Reis\n---\n");
  }

  private List<String> problems() throws IOException {
    return conference.problems().stream()
        .map(it -> it.replaceFirst("^content/([^:]+:\\d+):\\d+: (.*) \\[.*$", "$1 $2"))
        .filter(it -> !it.contains("abstract"))
        .toList();
  }

  @Test
  void nobody_is_named_who_isnt_there_nor_twice() throws IOException {
    conference.session("panel", "chairs: [anna]\nauthors: [ana, ana]");
    assertEquals(
        List.of(
            "sessions/panel.md:3 error: there is no speaker \"anna\"",
            "sessions/panel.md:4 error: \"ana\" is named twice"),
        problems());
  }

  @Test
  void a_chair_is_busy_and_an_author_is_not() throws IOException {
    conference
        .session("talk", "start: 2027-05-14 10:00\nduration: 60\nspeakers: [ana]")
        .session("panel", "start: 2027-05-14 10:30\nduration: 60\nchairs: [ana]")
        .session("paper", "start: 2027-05-14 10:45\nduration: 60\nauthors: [ana]");
    assertEquals(
        List.of(
            "sessions/panel.md:5 warning: \"ana\" is busy 2027-05-14 10:00 to 11:00, in"
                + " content/sessions/talk.md:3:8"),
        problems());
  }

  @Test
  void a_talk_within_a_session_of_ones_own_is_at_no_other_place() throws IOException {
    conference
        .session("panel", "start: 2027-05-14 10:00\nduration: 60\nchairs: [ana]")
        .session("talk", "start: 2027-05-14 10:15\nduration: 15\npart_of: panel\nspeakers: [ana]");
    assertEquals(List.of(), problems());
  }

  @Test
  void whoever_leads_or_wrote_a_session_is_named_by_it() throws IOException {
    conference
        .with("content/speakers/bo.md", "---\nname: Bo Lind\n---\n")
        .with("content/speakers/mei.md", "---\nname: Mei Tanaka\n---\n")
        .session("panel", "chairs: [ana]\nauthors: [bo]");
    assertEquals(1, problems().size(), problems().toString());
    assertEquals("content/speakers/mei.md", problems().get(0).replaceFirst(":.*", ""));
  }
}
