package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** A conference with one talk, whose title and people have all that reference formats trip over. */
final class CitedConference {
  private static final String KNOTS =
      """
      ---
      title: "Knots_1 {and} 50% of #ropes: $5 ~ C:\\\\temp ^ & more"
      subtitle: Łódź, 2nd edition
      type: talk
      speakers: [ana, guild, tadashi]
      start: 2027-05-14 10:00
      keywords: [knots, "R&D"]
      MORE
      ---
      How to tie.
      """;

  static final String TITLE =
      "Knots_1 {and} 50% of #ropes: $5 ~ C:\\temp ^ & more: Łódź, 2nd edition";

  /** The talk, with a line more in its front matter. */
  static String knots(String line) {
    return KNOTS.replace("MORE", line);
  }

  private CitedConference() {}

  /** Its site, with a talk as it is given. */
  static Path site(Path folder, String session) throws IOException {
    new TestConference(folder)
        .with(
            "content/conference.yaml",
            """
            name: Ropes & Knots 100%
            url: https://knots.example.org/
            timezone: UTC
            start: 2027-05-14
            end: 2027-05-14
            cards: false
            languages: [en, ja]
            venue: { name: Old Ferry Hall }
            session_types:
              - { id: talk, name: Talk, duration: 30 }
              - { id: break, name: Break, duration: 30, service: true }
            """)
        .with("content/speakers/ana.md", "---\nname: Ana Reis\nsort_name: Reis, Ana\n---\n")
        .with(
            "content/speakers/guild.md",
            "---\nname: \"Knot and Rope, {Ltd}\"\naffiliation: The Quay\norcid: 0000-0002-1825-0097\n---\n")
        .with("content/speakers/tadashi.md", "---\nname: 源 匡\nsort_name: Minamoto, Tadashi\n---\n")
        .with("content/media/knots.pdf", "%PDF-1.4")
        .with("content/sessions/knots.md", session);
    assertFalse(Build.of(BuildOptions.of(folder)).run().hasErrors());
    return folder.resolve("site");
  }
}
