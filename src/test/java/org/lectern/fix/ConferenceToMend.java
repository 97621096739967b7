package org.lectern.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;
import org.lectern.problem.Problem;

/** A conference for a test that has mistakes in its files mended. */
abstract class ConferenceToMend {
  @TempDir Path root;
  TestConference conference;

  @BeforeEach
  void make() throws IOException {
    conference =
        new TestConference(root)
            .with(
                "content/conference.yaml",
                """
                name: Mended
                url: https://mended.example.org/
                timezone: Asia/Tokyo
                start: 2021-06-04
                end: 2021-06-06
                rooms: [ { id: deck, name: Deck } ]
                """);
  }

  List<Problem> problems() throws IOException {
    return Build.of(BuildOptions.of(root)).check().problems();
  }

  List<AppliedFix> mend() throws IOException {
    return Fixes.apply(root, problems());
  }

  String session() throws IOException {
    return Files.readString(root.resolve("content/sessions/x.md"));
  }
}
