package org.lectern.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Pixels;
import org.lectern.TestConference;

/** The text of {@code sessions/friday/x.md}, which begins in line 5, and what it may lead to. */
abstract class TextWithLinks {
  @TempDir Path root;
  TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .lasting("2027-03-26", "2027-03-28", "languages: [en, ja]")
            .with("content/speakers/ana-reis.md", "---\nname: Ana\n---\n# Her talks\n")
            .with("content/pages/about.md", "---\ntitle: About\n---\n## Prizes\n\n## Dogs\n")
            .with("content/pages/index.md", "---\ntitle: Welcome\n---\n")
            .with("content/media/map 2.png", Pixels.png(2, 1))
            .with("content/media/slides/knots.pdf", "pdf");
  }

  List<String> problems(String text) throws IOException {
    return conference
        .with(
            "content/sessions/friday/x.md",
            "---\ntitle: X\nspeakers: [ana-reis]\n---\n" + text + "\n")
        .problems();
  }
}
