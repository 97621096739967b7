package org.lectern.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

/** A page of a conference, with a text that would be published. */
abstract class PublishedText {
  static final String CONFERENCE =
      """
      name: Private
      url: https://private.example.org/
      timezone: Europe/Lisbon
      start: 2027-03-26
      end: 2027-03-28
      """;

  @TempDir Path root;
  TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference = new TestConference(root).with("content/conference.yaml", CONFERENCE);
  }

  /** What is wrong with a page's text, which begins in line 4. */
  List<String> problems(String text) throws IOException {
    return conference
        .with("content/pages/about.md", "---\ntitle: About\n---\n" + text + "\n")
        .problems()
        .stream()
        .filter(problem -> !problem.contains("[removed-html]"))
        .map(problem -> problem.replaceFirst("^content/pages/about.md:(.*) — .*", "$1"))
        .toList();
  }
}
