package org.lectern.importer.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;

/**
 * Converts calendars to an {@link Imported}. Events with one UID are one session that takes place
 * more than once; those of them that differ become sessions of their own.
 */
final class CalendarProgram {
  private static final Pattern ESCAPED = Pattern.compile("\\\\([,;nN\\\\])");

  /** The name in {@code extra:} below which everything without a field is kept. */
  static final String NAME = "icalendar";

  private final List<ICalendar> calendars;
  private final Reading reading;
  private final Findings findings;
  private final EventPlaces places;
  private final CalendarTimes times;
  private final CalendarSessions sessions;

  CalendarProgram(List<ICalendar> calendars, Reading reading, EventPlaces places) {
    this.calendars = calendars;
    this.reading = reading;
    this.findings = reading.findings();
    this.places = places;
    this.times = new CalendarTimes(calendars, reading, places.whole());
    this.sessions = new CalendarSessions(reading, times);
  }

  Imported imported() throws RefusedException {
    Map<String, List<Event>> byUid = byUid();
    Map<ForeignSession, Position> found = new LinkedHashMap<>();
    for (Map.Entry<String, List<Event>> entry : byUid.entrySet()) {
      Position place = entry.getValue().get(0).place();
      sessions(entry.getKey(), entry.getValue()).forEach(one -> found.put(one, place));
    }
    Optional<Span> span = Span.of(found.keySet());
    List<ForeignSession> all = new ArrayList<>();
    found.forEach(
        (session, place) ->
            all.add(span.map(it -> it.near(session, place, findings)).orElse(session)));
    return new Imported(
        conference(Span.around(all)),
        List.of(),
        List.of(),
        List.of(),
        sessions.people(),
        all,
        false);
  }

  private Map<String, List<Event>> byUid() throws RefusedException {
    Map<String, List<Event>> byUid = new LinkedHashMap<>();
    int number = 0;
    for (ICalendar calendar : calendars) {
      for (VEvent event : calendar.getEvents()) {
        Fields fields = new Fields(Map.of(), places.of(number++), findings);
        Event found = new Event(calendar, event, fields);
        reading.session(found.place());
        if (found.isPrivate()) {
          fields.noteLeftOut("an event that is private");
          continue;
        }
        if (sessions.status(found).isEmpty()) {
          continue;
        }
        CalendarTimes.unknownZone(found)
            .ifPresent(
                zone ->
                    fields.noteChanged(
                        "a time in the zone \"%s\", which nothing defines, so that it is local now"
                            .formatted(PlainText.line(zone))));
        String uid = found.uid().orElse("#" + number);
        byUid.computeIfAbsent(uid, unknown -> new ArrayList<>()).add(found);
      }
      others(calendar);
    }
    return byUid;
  }

  private void others(ICalendar calendar) {
    calendar.getTodos().forEach(todo -> findings.leftOut(places.whole(), "a task (VTODO)"));
    calendar.getJournals().forEach(one -> findings.leftOut(places.whole(), "a note (VJOURNAL)"));
    calendar
        .getFreeBusies()
        .forEach(one -> findings.leftOut(places.whole(), "free and busy times (VFREEBUSY)"));
    calendar
        .getExperimentalComponents()
        .forEach(one -> findings.leftOut(places.whole(), "a component " + one.getName()));
  }

  /** Converts the events of one UID to a session and the sessions that differ from it. */
  private List<ForeignSession> sessions(String uid, List<Event> events) throws RefusedException {
    Event master =
        events.stream()
            .filter(event -> event.overridden().isEmpty())
            .findFirst()
            .orElse(events.get(0));
    Set<LocalDateTime> replaced = new HashSet<>();
    for (Event event : events) {
      if (!event.equals(master)) {
        event.overridden().flatMap(id -> times.at(event, id)).ifPresent(replaced::add);
        if (event.overridden().filter(id -> id.getRange() != null).isPresent()) {
          event
              .fields()
              .noteChanged("a change of one time and all later ones, which is of the one now");
        }
      }
    }
    ForeignSession session = sessions.of(master, uid, master.uid());
    List<ForeignSlot> slots = new ArrayList<>();
    for (Occurrences.Occurrence one : Occurrences.of(master)) {
      ForeignSlot slot = sessions.slot(master, times.local().at(one.start()), one.length());
      if (!replaced.contains(slot.start())) {
        slots.add(slot);
      }
    }
    if (slots.isEmpty() && replaced.isEmpty()) {
      master.fields().noteChanged(untimed(master) + ", which isn't scheduled now");
    }
    List<ForeignSession> others = new ArrayList<>();
    for (Event event : events) {
      if (!event.equals(master)) {
        other(event, session, uid, slots).ifPresent(others::add);
      }
    }
    return Stream.concat(Stream.of(session.withSlots(slots)), others.stream()).toList();
  }

  /** Describes an event without times. */
  private static String untimed(Event event) {
    DateStart start = event.data().getDateStart();
    if (start == null || start.getValue() == null || !start.getValue().hasTime()) {
      return "an event of whole days or without a time";
    }
    return event.start().isEmpty()
        ? "an event at a time that can't be"
        : "an event of which no time is left";
  }

  /**
   * Converts another event of a UID: adds a time to the session, or returns a session of its own.
   */
  private Optional<ForeignSession> other(
      Event event, ForeignSession session, String uid, List<ForeignSlot> slots)
      throws RefusedException {
    Optional<LocalDateTime> start = times.at(event, event.data().getDateStart());
    if (event.isCancelled() && event.overridden().isPresent()) {
      event.fields().noteLeftOut("a cancelled time of an event that recurs");
      return Optional.empty();
    }
    String key =
        uid + "/" + start.map(Object::toString).orElse(String.valueOf(event.place().line()));
    ForeignSession own = sessions.of(event, key, Optional.of(key));
    Optional<ForeignSlot> slot =
        start.isPresent()
            ? Optional.of(sessions.slot(event, start.get(), Optional.empty()))
            : Optional.empty();
    boolean same =
        own.title().equals(session.title())
            && own.text().equals(session.text())
            && own.status() == session.status();
    if (same && slot.isPresent()) {
      slots.add(slot.get());
      return Optional.empty();
    }
    return Optional.of(own.withSlots(slot.stream().toList()));
  }

  /**
   * Unescapes a value: the library doesn't for properties that it doesn't know (RFC 5545, section
   * 3.3.11). Values that aren't text have no backslashes.
   */
  private static String unescaped(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            escaped ->
                escaped.group(1).equalsIgnoreCase("n")
                    ? "\n"
                    : Matcher.quoteReplacement(escaped.group(1)));
  }

  private ForeignConference conference(Optional<Span> days) {
    Fields kept = new Fields(Map.of(), places.whole(), findings);
    Optional<String> name = Optional.empty();
    Optional<String> url = Optional.empty();
    for (ICalendar calendar : calendars) {
      Stream<String> names =
          Stream.concat(
              calendar.getNames().stream().flatMap(one -> Event.text(one).stream()),
              calendar.getExperimentalProperties("X-WR-CALNAME").stream()
                  .flatMap(one -> Stream.ofNullable(one.getValue()))
                  .map(CalendarProgram::unescaped));
      name = name.or(() -> names.filter(it -> !it.isBlank()).findFirst());
      url = url.or(() -> Event.text(calendar.getUrl()).flatMap(WebLink::of));
      for (RawProperty raw : calendar.getExperimentalProperties()) {
        String called = raw.getName().toUpperCase(Locale.ROOT);
        if (!called.matches("X-WR-(CALNAME|TIMEZONE)|X-PUBLISHED-TTL") && raw.getValue() != null) {
          kept.keepAndNote(called, PlainText.clean(unescaped(raw.getValue())));
        }
      }
    }
    return ForeignConference.of(
        name.map(PlainText::line),
        url,
        times.local().zone(),
        days.map(Span::from),
        days.map(Span::to),
        kept.extra(NAME));
  }
}
