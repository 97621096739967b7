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
import org.lectern.importer.format.Findings;
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
import org.lectern.program.Extra;
import org.lectern.program.Status;

/** Makes sessions of events. */
final class CalendarSessions {
  private final Reading reading;
  private final Findings findings;
  private final RichText texts;
  private final CalendarTimes times;
  private final Map<String, ForeignSpeaker> people = new LinkedHashMap<>();

  CalendarSessions(Reading reading, CalendarTimes times) {
    this.reading = reading;
    this.findings = reading.findings();
    this.texts = new RichText(findings, Optional.empty());
    this.times = times;
  }

  /** All speakers, in the order in which they came. */
  List<ForeignSpeaker> people() {
    return List.copyOf(people.values());
  }

  /** The session that an event is, without times. */
  ForeignSession of(Event event, String key, Optional<String> id) throws RefusedException {
    VEvent data = event.event();
    Optional<String> title = line(event, data.getSummary());
    if (title.isEmpty()) {
      findings.changed(event.place(), "an event without a title, which is called Untitled now");
    }
    List<String> categories = categories(event);
    Map<String, Object> kept = new LinkedHashMap<>();
    ForeignSession.Draft draft =
        new ForeignSession.Draft(key, title.orElse("Untitled"))
            .id(id)
            .track(categories.stream().findFirst())
            .keywords(categories.subList(Math.min(1, categories.size()), categories.size()))
            .speakers(speakers(event))
            .status(status(event).orElse(Status.CONFIRMED))
            .links(links(event, kept))
            .language(language(data))
            .text(text(event));
    if (!categories.isEmpty()) {
      findings.read(event.place(), "the first of CATEGORIES as track, others as keywords");
    }
    EventRest.of(event, unused(event), kept, reading);
    return draft.extra(Extra.below(CalendarProgram.NAME, kept)).done();
  }

  /** Names of properties that belong to sessions, and not to this one. */
  private Set<String> unused(Event event) {
    Set<String> unused = new HashSet<>();
    if (CalendarTimes.moment(event.calendar(), event.event().getDateStart()).isEmpty()) {
      unused.addAll(List.of("DTSTART", "DTEND", "LOCATION"));
    }
    if (isAddress(event.event())) {
      unused.add("LOCATION");
    }
    if (length(event).filter(length -> !LocalTimes.canLast(length)).isPresent()) {
      unused.addAll(List.of("DTEND", "DURATION"));
    }
    return unused;
  }

  private static Optional<String> language(VEvent event) {
    return event.getSummary() == null
        ? Optional.empty()
        : Optional.ofNullable(event.getSummary().getParameter("LANGUAGE"))
            .flatMap(LanguageTags::of);
  }

  private Optional<String> line(Event event, TextProperty property) throws RefusedException {
    if (property == null || property.getValue() == null) {
      return Optional.empty();
    }
    return Optional.of(PlainText.line(reading.text(property.getValue(), event.place())))
        .filter(text -> !text.isEmpty());
  }

  private String text(Event event) throws RefusedException {
    TextProperty description = event.event().getDescription();
    if (description == null || description.getValue() == null) {
      return "";
    }
    return texts.markdown(reading.text(description.getValue(), event.place()), event.place());
  }

  /** Whether it takes place; nothing, and a note of it, where it isn't in the program. */
  Optional<Status> status(Event event) {
    return event.status().isEmpty()
        ? Optional.of(Status.CONFIRMED)
        : Decision.of(
            event.status().get(), "an event", "write STATUS:CONFIRMED", event.place(), findings);
  }

  private List<String> categories(Event event) throws RefusedException {
    List<String> all = new ArrayList<>();
    for (biweekly.property.Categories property : event.event().getCategories()) {
      for (String value : property.getValues()) {
        String category = PlainText.line(reading.text(value, event.place()));
        if (!category.isEmpty()) {
          all.add(category);
        }
      }
    }
    return all;
  }

  /** People with a name are speakers; their addresses are nobody's business. */
  private List<String> speakers(Event event) throws RefusedException {
    List<String> keys = new ArrayList<>();
    for (Attendee attendee : event.event().getAttendees()) {
      String name =
          attendee.getCommonName() == null
              ? ""
              : PlainText.line(reading.text(attendee.getCommonName(), event.place()));
      if (name.isEmpty() || name.contains("@")) {
        findings.leftOut(event.place(), "an ATTENDEE without a name");
      } else {
        people.putIfAbsent(name, ForeignSpeaker.named(name));
        keys.add(name);
        findings.read(event.place(), "ATTENDEE as speaker, without the e-mail address");
      }
    }
    return keys;
  }

  private List<ForeignLink> links(Event event, Map<String, Object> kept) throws RefusedException {
    List<ForeignLink> links = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (event.event().getUrl() != null) {
      String url = String.valueOf(event.event().getUrl().getValue());
      link(reading.text(url, event.place()), Optional.empty(), links, others);
    }
    for (Attachment attachment : event.event().getAttachments()) {
      if (attachment.getUri() == null) {
        findings.leftOut(event.place(), "a file within the calendar (ATTACH)");
      } else {
        String url = reading.text(attachment.getUri(), event.place());
        link(url, Optional.of("attachment"), links, others);
      }
    }
    if (!others.isEmpty()) {
      findings.kept(event.place(), "links that lead nowhere");
      kept.put("links", others);
    }
    return links;
  }

  private static void link(
      String written, Optional<String> kind, List<ForeignLink> links, List<String> others) {
    Optional<String> url = WebLink.of(written);
    url.ifPresent(
        to -> links.add(new ForeignLink(to.replaceFirst("^https?://(www\\.)?", ""), to, kind)));
    if (url.isEmpty()) {
      others.add(written);
    }
  }

  /** How long an event lasts, if it says so. */
  private Optional<Duration> length(Event event) {
    VEvent data = event.event();
    Optional<LocalDateTime> first = times.at(event.calendar(), data.getDateStart());
    Optional<Duration> length =
        times
            .at(event.calendar(), data.getDateEnd())
            .flatMap(end -> first.map(begin -> times.local().between(begin, end)));
    return data.getDuration() == null || data.getDuration().getValue() == null
        ? length
        : length.or(() -> Optional.of(Duration.ofMillis(data.getDuration().getValue().toMillis())));
  }

  /** A time of an event, which lasts as long each time. */
  ForeignSlot slot(Event event, LocalDateTime start) throws RefusedException {
    return slot(event, start, Optional.empty());
  }

  /**
   * The same.
   *
   * @param own how long it lasts this time, where that is said
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

  private List<String> rooms(Event event) throws RefusedException {
    Optional<String> place = line(event, event.event().getLocation());
    if (place.filter(it -> WebLink.of(it).isPresent()).isPresent()) {
      return List.of();
    }
    return place.map(it -> Arrays.asList(it.split("\\s*[;\\n]\\s*", -1))).orElse(List.of()).stream()
        .filter(room -> !room.isEmpty())
        .toList();
  }

  /** Whether a location leads into a meeting rather than to a room. */
  static boolean isAddress(VEvent event) {
    return event.getLocation() != null
        && event.getLocation().getValue() != null
        && WebLink.of(event.getLocation().getValue()).isPresent();
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
