package org.lectern.importer.calendar;

import biweekly.component.VEvent;
import biweekly.property.Attachment;
import biweekly.property.Attendee;
import biweekly.property.TextProperty;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.Decision;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.program.Status;

/** Converts events to sessions. */
final class CalendarSessions {
  private final Reading reading;
  private final RichText texts;
  private final CalendarTimes times;
  private final Map<String, ForeignSpeaker> people = new LinkedHashMap<>();

  CalendarSessions(Reading reading, CalendarTimes times) {
    this.reading = reading;
    this.texts = new RichText(reading.findings(), Optional.empty());
    this.times = times;
  }

  /** Returns all speakers in order of appearance. */
  List<ForeignSpeaker> people() {
    return List.copyOf(people.values());
  }

  /** Returns an event's session, without times. */
  ForeignSession of(Event event, String key, Optional<String> id) throws RefusedException {
    VEvent data = event.data();
    List<String> categories = categories(event);
    ForeignSession.Draft draft =
        new ForeignSession.Draft(
                key, event.fields().title(line(event, data.getSummary()), "an event"))
            .id(id)
            .track(categories.stream().findFirst())
            .keywords(categories.stream().skip(1).toList())
            .speakers(speakers(event))
            .status(status(event).orElse(Status.CONFIRMED))
            .links(links(event))
            .language(language(data))
            .text(text(event));
    if (!categories.isEmpty()) {
      event.fields().noteRead("the first of CATEGORIES as track, others as keywords");
    }
    EventRest.keep(event, unused(event), reading);
    return draft.extra(event.fields().extra(CalendarProgram.NAME)).done();
  }

  /** Returns the names of properties that sessions have, but that this session can't use. */
  private Set<String> unused(Event event) {
    Set<String> unused = new HashSet<>();
    if (event.start().isEmpty()) {
      unused.addAll(List.of("DTSTART", "DTEND", "LOCATION"));
    }
    if (Event.text(event.data().getLocation()).flatMap(WebLink::of).isPresent()) {
      unused.add("LOCATION");
    }
    if (length(event).filter(length -> !LocalTimes.canLast(length)).isPresent()) {
      unused.addAll(List.of("DTEND", "DURATION"));
    }
    return unused;
  }

  private static Optional<String> language(VEvent event) {
    return Optional.ofNullable(event.getSummary())
        .map(summary -> summary.getParameter("LANGUAGE"))
        .flatMap(LanguageTags::of);
  }

  private Optional<String> line(Event event, TextProperty property) throws RefusedException {
    return Optional.of(line(event, Event.text(property).orElse("")))
        .filter(text -> !text.isEmpty());
  }

  private String line(Event event, String raw) throws RefusedException {
    return PlainText.line(reading.text(raw, event.place()));
  }

  private String text(Event event) throws RefusedException {
    String description = Event.text(event.data().getDescription()).orElse("");
    return texts.markdown(reading.text(description, event.place()), event.place());
  }

  /** Returns the status; empty, with a report, if the event isn't in the program. */
  Optional<Status> status(Event event) {
    return event.status().isEmpty()
        ? Optional.of(Status.CONFIRMED)
        : Decision.of(
            event.status().get(),
            "an event",
            "write STATUS:CONFIRMED",
            event.fields()::noteLeftOut);
  }

  private List<String> categories(Event event) throws RefusedException {
    List<String> all = new ArrayList<>();
    for (biweekly.property.Categories property : event.data().getCategories()) {
      for (String value : property.getValues()) {
        all.add(line(event, value));
      }
    }
    return all.stream().filter(category -> !category.isEmpty()).toList();
  }

  /** People with a name are speakers; their e-mail addresses are left out as private. */
  private List<String> speakers(Event event) throws RefusedException {
    List<String> keys = new ArrayList<>();
    for (Attendee attendee : event.data().getAttendees()) {
      String written = attendee.getCommonName();
      String name = written == null ? "" : line(event, written);
      if (name.isEmpty() || name.contains("@")) {
        event.fields().noteLeftOut("an ATTENDEE without a name");
      } else {
        people.putIfAbsent(name, ForeignSpeaker.named(name));
        keys.add(name);
        event.fields().noteRead("ATTENDEE as speaker, without the e-mail address");
      }
    }
    return keys;
  }

  private List<ForeignLink> links(Event event) throws RefusedException {
    List<ForeignLink> links = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (event.data().getUrl() != null) {
      String url = String.valueOf(event.data().getUrl().getValue());
      link(reading.text(url, event.place()), Optional.empty(), links, others);
    }
    for (Attachment attachment : event.data().getAttachments()) {
      if (attachment.getUri() == null) {
        event.fields().noteLeftOut("a file within the calendar (ATTACH)");
      } else {
        String url = reading.text(attachment.getUri(), event.place());
        link(url, Optional.of("attachment"), links, others);
      }
    }
    if (!others.isEmpty()) {
      event.fields().noteKept("links that lead nowhere");
      event.fields().keep("links", others);
    }
    return links;
  }

  private static void link(
      String written, Optional<String> kind, List<ForeignLink> links, List<String> others) {
    WebLink.of(written)
        .ifPresentOrElse(
            to -> links.add(new ForeignLink(to.replaceFirst("^https?://(www\\.)?", ""), to, kind)),
            () -> others.add(written));
  }

  /** Returns the event's duration, if it has one. */
  private Optional<Duration> length(Event event) {
    Optional<LocalDateTime> first = times.at(event, event.data().getDateStart());
    Optional<LocalDateTime> last = times.at(event, event.data().getDateEnd());
    return first
        .flatMap(from -> last.map(to -> times.local().between(from, to)))
        .or(
            () ->
                Optional.ofNullable(event.data().getDuration())
                    .map(said -> said.getValue())
                    .map(length -> Duration.ofMillis(length.toMillis())));
  }

  /**
   * Returns a time of an event.
   *
   * @param own the duration of this occurrence, if it has one of its own
   */
  ForeignSlot slot(Event event, LocalDateTime start, Optional<Duration> own)
      throws RefusedException {
    return times
        .local()
        .slot(
            event.place(),
            Optional.of(start),
            Optional.empty(),
            own.or(() -> length(event)),
            rooms(event))
        .orElseThrow();
  }

  /**
   * Returns the rooms. A location that is a web address is an online meeting rather than a room.
   */
  private List<String> rooms(Event event) throws RefusedException {
    Optional<String> place = line(event, event.data().getLocation());
    return place.filter(it -> WebLink.of(it).isEmpty()).stream()
        .flatMap(it -> Arrays.stream(it.split("\\s*[;\\n]\\s*", -1)))
        .filter(room -> !room.isEmpty())
        .toList();
  }

  /** Names of properties that are in the session, or that only calendars need. */
  static final Set<String> DONE =
      Set.of(
          "UID",
          "SUMMARY",
          "DESCRIPTION",
          "DTSTART",
          "DTEND",
          "DURATION",
          "LOCATION",
          "CATEGORIES",
          "STATUS",
          "URL",
          "ATTACH",
          "ATTENDEE",
          "CLASS",
          "DTSTAMP",
          "TRANSP",
          "RRULE",
          "RDATE",
          "EXDATE",
          "EXRULE",
          "RECURRENCE-ID");
}
