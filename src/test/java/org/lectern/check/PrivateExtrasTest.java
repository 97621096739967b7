package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Meeting links and e-mail addresses in what is published of editors' own fields, and in ids. */
class PrivateExtrasTest extends PublishedText {
  @Test
  void what_schedules_for_apps_publish_below_extra_is_told() throws IOException {
    conference
        .with(
            "content/conference.yaml",
            CONFERENCE
                + """
                extra:
                  c3voc:
                    version: "1, ask a@example.org"
                    base_url: https://zoom.us/j/1
                    acronym: "b@example.org"
                    generator: c@example.org
                """)
        .with(
            "content/sessions/x.md",
            """
            ---
            title: X
            speakers: [ana]
            id: https://zoom.us/j/2
            extra:
              c3voc:
                description: "Ask d@example.org"
                feedback_url: https://zoom.us/j/3
                logo: https://zoom.us/j/4
                recording_license: "mail e@example.org"
            ---
            """)
        .with(
            "content/speakers/ana.md",
            """
            ---
            name: Ana
            id: f@example.org
            extra: { c3voc: { avatar: https://zoom.us/j/5 } }
            ---
            """)
        .with("content/sessions/of-a-calendar.md", "---\ntitle: Y\nid: 1@example.org\n---\n");
    assertEquals(
        List.of(
            "conference.yaml:8:14",
            "conference.yaml:9:15",
            "conference.yaml:10:14",
            "sessions/x.md:4:5",
            "sessions/x.md:7:18",
            "sessions/x.md:8:19",
            "sessions/x.md:9:11",
            "sessions/x.md:10:24",
            "speakers/ana.md:3:5",
            "speakers/ana.md:4:27"),
        conference.problems().stream()
            .filter(problem -> problem.contains("private-meeting") || problem.contains("published"))
            .map(problem -> problem.replaceFirst("^content/(.*): error: .*", "$1"))
            .toList());
  }
}
