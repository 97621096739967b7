package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** A conference that has announced its days and nothing else. */
class NothingYetTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    TestConference conference =
        new TestConference(folder.resolve("source"))
            .with(
                "content/conference.yaml",
                """
                name: Talks
                url: https://talks.example.org/
                timezone: Europe/Lisbon
                start: 2027-05-14
                end: 2027-05-15
                languages: [en, ja]
                """);
    Build.of(BuildOptions.of(conference.root()).into(folder.resolve("site"))).run();
  }

  @ParameterizedTest
  @CsvSource({
    "schedule, There are no sessions here yet.",
    "sessions, There are no sessions here yet.",
    "speakers, There are no speakers here yet.",
    "ja/schedule, まだ発表がありません。",
    "ja/speakers, まだ登壇者がいません。"
  })
  void says_that_there_is_nothing_yet(String page, String words) throws IOException {
    Path file = folder.resolve("site").resolve(page).resolve("index.html");
    assertEquals(words, Jsoup.parse(file, "UTF-8").select("main .nothing").text());
  }
}
