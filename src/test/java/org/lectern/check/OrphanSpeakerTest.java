package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.TestConference;

class OrphanSpeakerTest {
  @TempDir Path root;
  private TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28")
            .with("content/speakers/ana-reis.md", "---\nname: Ana\n---\n");
  }

  private List<String> rules() throws IOException {
    return conference.problems().stream()
        .map(problem -> problem.replaceFirst("(?s).*\\[([a-z0-9-]+)] .*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"speakers: []", "speakers:", "level: any"})
  void is_told_where_no_session_names_somebody(String line) throws IOException {
    conference.session("x", line);
    assertEquals(List.of("orphan-speaker"), rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speakers: ana-reis, mei",
        "speaker: ana-reis",
        "Speakers: [ana-reis]",
        "speakers:[ana-reis]",
        "speakers: [ana-reiss]",
        "speakers: [ana-reis",
        "speakers: [ana-reis]\nlevel: a: b",
        "speakers: [ana-reis]\n\tlevel: a"
      })
  void one_mistake_in_a_session_is_told_once(String lines) throws IOException {
    conference.session("x", lines);
    assertEquals(1, rules().size(), rules().toString());
    assertEquals(List.of(), rules().stream().filter("orphan-speaker"::equals).toList());
  }

  @Test
  void a_session_without_front_matter_is_told_alone() throws IOException {
    conference.with("content/sessions/x.md", "title: X\nspeakers: [ana-reis]\n");
    assertEquals(List.of("front-matter-missing"), rules());
  }
}
