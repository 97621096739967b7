package org.lectern.importer.calendar;

import biweekly.ICalVersion;
import biweekly.io.SkipMeException;
import biweekly.io.WriteContext;
import biweekly.io.scribe.ScribeIndex;
import biweekly.io.scribe.property.ICalPropertyScribe;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;

/**
 * Keeps the properties of an event that have no field in sessions, as they are written in the file.
 */
final class EventRest {
  private static final ScribeIndex SCRIBES = new ScribeIndex();

  private EventRest() {}

  /**
   * Keeps the properties. Organizers, contacts and reminders are left out.
   *
   * @param unused names of properties that sessions have, but that this session can't use
   */
  static void keep(Event event, Set<String> unused, Reading reading) throws RefusedException {
    WriteContext context =
        new WriteContext(ICalVersion.V2_0, event.calendar().getTimezoneInfo(), null);
    List<ICalProperty> all = new ArrayList<>(event.data().getProperties().values());
    all.sort(Comparator.comparing(EventRest::name));
    for (ICalProperty property : all) {
      String name = name(property);
      boolean done =
          CalendarSessions.DONE.contains(name)
              && !(property instanceof RawProperty)
              && !unused.contains(name);
      if (name.matches("ORGANIZER|CONTACT|REQUEST-STATUS")) {
        event.fields().noteLeftOut(name);
      } else if (!done) {
        event.fields().keepAndNote(name, reading.text(text(property, context), event.place()));
      }
    }
    event.data().getAlarms().forEach(one -> event.fields().noteLeftOut("VALARM"));
  }

  private static String name(ICalProperty property) {
    String name =
        property instanceof RawProperty raw
            ? raw.getName()
            : SCRIBES.getPropertyScribe(property).getPropertyName(ICalVersion.V2_0);
    return name.toUpperCase(Locale.ROOT);
  }

  @SuppressWarnings("unchecked") // A property's scribe is of the property's type.
  private static String text(ICalProperty property, WriteContext context) {
    ICalPropertyScribe<ICalProperty> scribe =
        (ICalPropertyScribe<ICalProperty>) SCRIBES.getPropertyScribe(property);
    try {
      String text = scribe.writeText(property, context);
      return text == null ? "" : text;
    } catch (SkipMeException empty) {
      return "";
    }
  }
}
