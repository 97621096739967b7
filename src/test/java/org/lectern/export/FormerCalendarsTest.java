package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Build;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** Calendars at the addresses that sessions and speakers had before. */
class FormerCalendarsTest {
  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    TestConference conference =
        new TestConference(folder)
            .lasting("2027-03-26", "2027-03-26", "languages: [en, ja]")
            .with("content/speakers/ana.md", "---\nname: Ana\naliases: [anna]\n---\n")
            .session(
                "knots", "speakers: [ana]\nstart: 2027-03-26 10:00\nduration: 30\naliases: [ropes]")
            .session("later", "speakers: [ana]\naliases: [soon]");
    Build.of(BuildOptions.of(conference.root())).run();
  }

  private ICalendar calendar(String path) throws IOException {
    return Biweekly.parse(folder.resolve("site").resolve(path).toFile()).first();
  }

  @Test
  void hold_what_those_of_today_hold_and_lead_to_the_page_of_today() throws IOException {
    for (String language : new String[] {"", "ja/"}) {
      for (String[] names :
          new String[][] {{"sessions", "knots", "ropes"}, {"speakers", "ana", "anna"}}) {
        String start = language + names[0] + "/";
        ICalendar now = calendar(start + names[1] + "/" + names[1] + ".ics");
        ICalendar then = calendar(start + names[2] + "/" + names[2] + ".ics");
        assertEquals(1, then.getEvents().size());
        assertEquals(now.getEvents(), then.getEvents());
        assertEquals(now.getUrl(), then.getUrl());
        assertTrue(then.getSource().getValue().endsWith(names[2] + ".ics"));
      }
    }
  }

  @Test
  void are_none_where_there_is_none_today() {
    assertTrue(Files.notExists(folder.resolve("site/sessions/soon/soon.ics")));
  }
}
