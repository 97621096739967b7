package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;

/** Calendars as a library of others reads them. */
final class ReadCalendars {
  private ReadCalendars() {}

  static Calendar read(byte[] bytes) throws Exception {
    Calendar calendar =
        new CalendarBuilder().build(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    assertEquals(List.of(), List.copyOf(calendar.validate().getEntries()));
    return calendar;
  }

  static List<Component> events(Calendar calendar) {
    return calendar.getComponents().stream()
        .filter(component -> component.getName().equals("VEVENT"))
        .map(Component.class::cast)
        .toList();
  }

  static Map<String, String> fields(Component event) {
    return event.getProperties().stream()
        .collect(Collectors.toMap(Property::getName, Content::getValue));
  }
}
