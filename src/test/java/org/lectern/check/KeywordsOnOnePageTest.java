package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class KeywordsOnOnePageTest {
  @TempDir Path folder;

  @BeforeEach
  void write_a_conference() throws IOException {
    new TestConference(folder).lasting("2027-05-14", "2027-05-15");
  }

  private List<String> problems(String... keywords) throws IOException {
    TestConference conference = new TestConference(folder);
    for (int i = 0; i < keywords.length; i++) {
      conference.with(
          "content/sessions/s" + i + ".md",
          "---\ntitle: Talk %s\nkeywords: [\"%s\"]\n---\n"
              .formatted("abcdef".charAt(i), keywords[i]));
    }
    return conference.problems().stream().filter(it -> it.contains("one page with")).toList();
  }

  @Test
  void other_signs_are_told_once() throws IOException {
    assertEquals(
        List.of(
            "content/sessions/s1.md:3:12: warning: \"AI & ML\" has one page with \"AI/ML\" of"
                + " content/sessions/s0.md [keywords-on-one-page] — write both alike; if they are"
                + " two, tell them apart by letters"),
        problems("AI/ML", "AI & ML", "AI & ML", "ai/ml"));
  }

  @Test
  void capitals_blanks_hyphens_and_quotes_make_no_other_keyword() throws IOException {
    assertEquals(
        List.of(), problems("Peer Review", "peer-review", "PEER  REVIEW", "peer – review"));
    assertEquals(List.of(), problems("Women's health", "Women’s Health", "women-s-health"));
    assertEquals(List.of(), problems("C#", "C sharp", "C++", "C plus plus", "C", "❤"));
  }
}
