package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.export.ReadCalendars.events;
import static org.lectern.export.ReadCalendars.fields;
import static org.lectern.export.ReadCalendars.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.lectern.Sites;

/** All calendars of the sample. */
class SampleCalendarsTest {
  /** The sample's calendars by their paths. */
  private static Map<String, Calendar> sample() throws Exception {
    Map<String, Calendar> calendars = new java.util.TreeMap<>();
    for (Path file : Sites.files(Sites.sample())) {
      if (file.toString().endsWith(".ics")) {
        calendars.put(Sites.sample().relativize(file).toString(), read(Files.readAllBytes(file)));
      }
    }
    return calendars;
  }

  @Test
  void a_session_is_the_same_event_in_every_calendar_and_in_that_of_the_starred() throws Exception {
    Map<String, Set<String>> textsByUid = new java.util.TreeMap<>();
    Map<String, Calendar> sample = sample();
    for (Map.Entry<String, Calendar> calendar : sample.entrySet()) {
      if (!calendar.getKey().startsWith("ja/")) {
        events(calendar.getValue())
            .forEach(
                event ->
                    textsByUid
                        .computeIfAbsent(fields(event).get("UID"), uid -> new TreeSet<>())
                        .add(event.toString()));
      }
    }
    textsByUid.forEach((uid, texts) -> assertEquals(1, texts.size(), uid));
    Set<String> starred = new TreeSet<>();
    Matcher uid =
        Pattern.compile("\"uid\":\"([^\"]+)\"")
            .matcher(Files.readString(Sites.sample().resolve("sessions/all.js")));
    while (uid.find()) {
      starred.add(uid.group(1));
    }
    assertEquals(starred, textsByUid.keySet());
    assertEquals(starred, uids(sample.get("schedule.ics")));
    assertEquals(starred, uids(sample.get("ja/schedule.ics")));
  }

  private static Set<String> uids(Calendar calendar) {
    return events(calendar).stream()
        .map(event -> fields(event).get("UID"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void each_calendar_holds_what_its_page_lists() throws Exception {
    Map<String, Calendar> sample = sample();
    assertEquals(
        Set.of(
            "captions-in-an-afternoon@program.example.org",
            "captions-in-an-afternoon-2@program.example.org"),
        uids(sample.get("sessions/captions-in-an-afternoon/captions-in-an-afternoon.ics")));
    assertTrue(
        uids(sample.get("speakers/tala-macaraeg/tala-macaraeg.ics"))
            .contains("captions-in-an-afternoon-2@program.example.org"));
    assertTrue(
        uids(sample.get("rooms/gallery/gallery.ics")).stream()
            .anyMatch(it -> it.startsWith("coffee-")));
    List<String> days = new ArrayList<>();
    for (String day : List.of("2021-06-04", "2021-06-05", "2021-06-06")) {
      days.addAll(uids(sample.get("schedule/" + day + "/" + day + ".ics")));
    }
    assertEquals(uids(sample.get("schedule.ics")), new TreeSet<>(days));
    assertEquals(days.size(), new TreeSet<>(days).size());
  }

  @Test
  void nothing_private_is_in_them() throws Exception {
    for (Path file : Sites.files(Sites.sample())) {
      String name = file.toString();
      if (name.matches(".*\\.(ics|xcs)|.*/schedule\\.(xml|json)")) {
        String text = Files.readString(file).replace("\r\n ", "");
        assertFalse(
            Pattern.compile("mailto:|ORGANIZER|ATTENDEE|VALARM|zoom\\.us").matcher(text).find(),
            name);
      }
    }
  }
}
