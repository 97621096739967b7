package org.lectern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.offline.OfflineFiles;
import org.lectern.site.Output;

/** Texts that a build puts aside on the disk, for there is so much of them, are published whole. */
class LongConferenceTest {
  private static final int SESSIONS = 120;

  @TempDir Path folder;

  @Test
  void a_build_publishes_what_a_preview_shows_that_has_all_texts_in_memory() throws IOException {
    TestConference conference = new TestConference(folder).lasting("2027-05-14", "2027-05-15");
    for (int i = 0; i < SESSIONS; i++) {
      conference
          .with(
              "content/speakers/speaker-%d.md".formatted(i),
              "---\nname: Ana %d\n---\nTies *knots* no. %d.\n".formatted(i, i))
          .with(
              "content/sessions/knots-%d.md".formatted(i),
              """
              ---
              title: Knots %1$d
              speakers: [speaker-%1$d]
              start: 2027-05-14 09:00
              end: 2027-05-14 10:00
              ---
              %2$s

              The [last](knots-1.md) of %1$d.
              """
                  .formatted(i, "Ropes, Seile, 縄. ".repeat(2500)));
    }
    BuildOptions options = BuildOptions.of(folder).into(folder.resolve("site"));
    assertEquals(List.of(), Build.of(options).run().problems());
    Plan preview = IncrementalLoader.watched(options).load().plan().orElseThrow();
    OfflineFiles kept = OfflineFiles.enabled();
    int compared = 0;
    for (Output output : preview.outputs()) {
      if (output instanceof Output.Data
          || output instanceof Output.Document
          || output instanceof Output.Asset) {
        byte[] shown = kept.add(output, ((Plan.Bytes) preview.make(output)).bytes());
        Path file = folder.resolve("site").resolve(output.path().value());
        assertArrayEquals(shown, Files.readAllBytes(file), output.path().value());
        compared++;
      }
    }
    assertTrue(compared > 3 * SESSIONS, compared + " files");
    String page = Files.readString(folder.resolve("site/sessions/knots-7/index.html"));
    assertEquals("The last of 7.", Jsoup.parse(page).select("p:has(a:contains(last))").text());
  }
}
