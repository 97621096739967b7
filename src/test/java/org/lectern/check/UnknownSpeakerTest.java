package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.fix.Fixes;

/** A speaker of a session that isn't written as the name of a file without {@code .md}. */
class UnknownSpeakerTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Ada Example => write ada-example, the name of the file ada-example.md
          speakers/ada-example.md => write ada-example, the name of the file ada-example.md
          ../speakers/ada-example => write ada-example, the name of the file ada-example.md
          ada-example.md => write ada-example, the name of the file ada-example.md
          Ada Example <ada@example.org> => did you mean "ada-example"?
          Ada Example (University) => did you mean "ada-example"?
          Ada Exmaple (ada@example.org) => did you mean "ada-example"?
          Bo Other <bo@example.org> => add speakers/bo-other.md, or mend the name
          Bo Other bo@example.org => add speakers/bo-other.md, or mend the name
          Bo Other (University) => add speakers/bo-other.md, or mend the name
          speakers/bo-other.md => add speakers/bo-other.md, or mend the name
          bo@example.org => write the name of a file in speakers, without .md
          """)
  void is_told_with_the_name_alone(String written, String hint) throws IOException {
    List<String> problems =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28", "")
            .with("content/speakers/ada-example.md", "---\nname: Ada Example\n---\n")
            .session("x", "speakers: [\"%s\"]".formatted(written))
            .session("y", "speakers: [ada-example]")
            .problems();
    assertEquals(
        List.of(
            "content/sessions/x.md:3:12: error: there is no speaker \"%s\" [unknown-speaker] — %s"
                .formatted(written, hint)),
        problems);
  }

  @Test
  void is_not_mended_where_two_have_that_name() throws IOException {
    TestConference conference =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28", "")
            .with("content/speakers/ada-example.md", "---\nname: Ada Example\n---\n")
            .with(
                "content/speakers/ada-two.md",
                "---\nname: Ada Example\ndiffers_from: [ada-example]\n---\n")
            .session("x", "speakers: [Ada Example]")
            .session("y", "speakers: [ada-example, ada-two]");
    assertEquals(
        List.of(
            "content/sessions/x.md:3:12: error: there is no speaker \"Ada Example\""
                + " [unknown-speaker] — did you mean \"ada-example\" or \"ada-two\"?"),
        conference.problems());
    assertEquals(List.of(), Fixes.apply(root, Build.of(BuildOptions.of(root)).check().problems()));
  }

  @Test
  @Timeout(20)
  void may_be_of_any_length() throws IOException {
    String written = "a-".repeat(30_000);
    List<String> problems =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28", "")
            .session("x", "speakers: [\"%s\"]".formatted(written))
            .problems();
    assertEquals(
        List.of(
            "content/sessions/x.md:3:12: error: there is no speaker \"%s\" [unknown-speaker] — add speakers/%sa.md, or mend the name"
                .formatted(written, "a-".repeat(39))),
        problems);
  }
}
