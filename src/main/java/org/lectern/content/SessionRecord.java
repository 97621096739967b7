package org.lectern.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Values;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Extra;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.program.Source;
import org.lectern.program.Status;

/** Makes a {@link Session} of what was read. */
final class SessionRecord {
  private static final String SLOTS = "slots.";

  private final RecordInput written;
  private final Values values;
  private final Optional<Conference> conference;

  private SessionRecord(RecordInput written, Optional<Conference> conference) {
    this.written = written;
    this.values = written.values();
    this.conference = conference;
  }

  /** The session; its title is its slug where that was refused. */
  static Session of(RecordInput written, Optional<Conference> conference) {
    return new SessionRecord(written, conference).session();
  }

  private Session session() {
    List<PlacedSlot> slots = slots();
    return new Session(
        source(slots),
        written.slug(),
        written.source(values.get(SessionFields.LANGUAGE)).languageOf("title"),
        values.get(SessionFields.TITLE).orElse(written.slug()),
        values.get(SessionFields.SUBTITLE),
        values.get(SessionFields.TYPE),
        values.get(SessionFields.FORMAT),
        values.get(SessionFields.TRACK),
        values.list(SessionFields.SPEAKERS),
        values.list(SessionFields.CHAIRS),
        values.list(SessionFields.AUTHORS),
        slots.stream().map(PlacedSlot::slot).toList(),
        slots.stream().map(PlacedSlot::index).toList(),
        rooms(),
        values.get(SessionFields.LANGUAGE),
        values.get(SessionFields.LEVEL),
        values.list(SessionFields.KEYWORDS),
        values.get(SessionFields.ACCESS),
        values.get(SessionFields.STATUS).orElse(Status.CONFIRMED),
        values.list(SessionFields.MEDIA),
        values.list(SessionFields.LINKS),
        values.get(SessionFields.DOI),
        values.get(SessionFields.RECORD),
        values.get(SessionFields.FEATURED).orElse(false),
        values.get(SessionFields.PART_OF),
        values.get(SessionFields.REPLACED_BY),
        values.list(SessionFields.ALIASES),
        values.get(SessionFields.ALLOW_OVERLAP).orElse(false),
        values.list(SessionFields.DIFFERS_FROM),
        values.get(SessionFields.ID),
        values.get(SessionFields.EXTRA).orElse(Extra.NONE),
        written.body());
  }

  private List<String> rooms() {
    return values.get(SessionFields.ROOM).map(List::of).orElse(values.list(SessionFields.ROOMS));
  }

  /** A slot, and its index as it was written. */
  private record PlacedSlot(Slot slot, int index) {}

  private List<PlacedSlot> slots() {
    List<String> rooms = rooms();
    List<PlacedSlot> slots = new ArrayList<>();
    if (values.has(SessionFields.START)) {
      boolean endWritten = values.wrote(SessionFields.END) || values.wrote(SessionFields.DURATION);
      WrittenSlot only =
          new WrittenSlot(
              values.get(SessionFields.START).orElseThrow(),
              values.get(SessionFields.END),
              values.get(SessionFields.DURATION),
              rooms,
              endWritten);
      slot(only, rooms, "start").ifPresent(slot -> slots.add(new PlacedSlot(slot, 0)));
    } else if (values.wrote(SessionFields.END)
        && !values.wrote(SessionFields.START)
        && !values.wrote(SessionFields.SLOTS)) {
      report(Rule.MISSING_FIELD, "end", "there is an end but no start", "add start:");
    }
    List<WrittenSlot> given = values.list(SessionFields.SLOTS);
    for (int i = 0; i < given.size(); i++) {
      int index = i;
      slot(given.get(i), rooms, "slots." + i + ".start")
          .ifPresent(slot -> slots.add(new PlacedSlot(slot, index)));
    }
    slots.sort(Comparator.comparing(placed -> placed.slot().start()));
    return slots;
  }

  private Optional<Slot> slot(WrittenSlot given, List<String> rooms, String field) {
    Optional<Slot> slot = given.slot(usualDuration(), rooms, conference.map(Conference::zone));
    if (slot.isEmpty() && !given.endWritten() && conference.isPresent() && typeIsClear()) {
      report(
          Rule.MISSING_END,
          field,
          "there is a start but no end",
          "add end: or duration:, or give the session's type a duration");
    }
    return slot;
  }

  /** Whether all is known that the session's type and format say of durations. */
  private boolean typeIsClear() {
    return !values.wrote(SessionFields.TYPE)
        || type().filter(type -> formatIsKnown(type) && !refusesDuration(type)).isPresent();
  }

  private boolean formatIsKnown(SessionType type) {
    return values.get(SessionFields.FORMAT).stream().allMatch(id -> type.format(id).isPresent());
  }

  /** Whether a duration was written for the type or the format that couldn't be read. */
  private boolean refusesDuration(SessionType type) {
    Source source = conference.orElseThrow().source();
    String field = "session_types.%s.".formatted(conference.orElseThrow().types().indexOf(type));
    int format =
        values
            .get(SessionFields.FORMAT)
            .flatMap(type::format)
            .map(type.formats()::indexOf)
            .orElse(-1);
    return source.has(field + "duration")
        || source.has(field + "formats.%s.duration".formatted(format));
  }

  private Optional<Duration> usualDuration() {
    return values
        .get(SessionFields.DURATION)
        .or(
            () ->
                type()
                    .flatMap(type -> values.get(SessionFields.FORMAT).flatMap(type::format))
                    .flatMap(SessionType.Format::duration))
        .or(() -> type().flatMap(SessionType::duration));
  }

  private Optional<SessionType> type() {
    return values
        .get(SessionFields.TYPE)
        .flatMap(
            id ->
                conference.stream()
                    .flatMap(it -> it.types().stream())
                    .filter(type -> type.id().equals(id))
                    .findFirst());
  }

  private void report(Rule rule, String field, String message, String hint) {
    written
        .reading()
        .report(Problem.of(rule, written.source(Optional.empty()).at(field), message, hint));
  }

  /** With the places of slots in the order of the slots, which is that of time. */
  private Source source(List<PlacedSlot> slots) {
    Source source = written.source(values.get(SessionFields.LANGUAGE));
    if (!values.has(SessionFields.SLOTS)) {
      return source;
    }
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      names.put(SLOTS + slots.get(i).index(), SLOTS + i);
    }
    Map<String, Position> places = new HashMap<>();
    source
        .places()
        .forEach(
            (name, place) -> {
              if (name.startsWith(SLOTS)) {
                int end = name.indexOf('.', SLOTS.length());
                String slot = end < 0 ? name : name.substring(0, end);
                if (names.containsKey(slot)) {
                  places.put(names.get(slot) + name.substring(slot.length()), place);
                }
              } else {
                places.put(name, place);
              }
            });
    return source.withPlaces(places);
  }
}
