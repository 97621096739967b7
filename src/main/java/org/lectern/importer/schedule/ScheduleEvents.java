package org.lectern.importer.schedule;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.Decision;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.format.PlainText;
import org.lectern.importer.format.References;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignType;
import org.lectern.program.Extra;
import org.lectern.program.Status;

/**
 * Makes sessions of a schedule's events. Events that say the same of the same thing, at other
 * times, are one session with several slots.
 */
final class ScheduleEvents {
  private final Optional<String> acronym;
  private final Optional<String> base;
  private final ScheduleTimes times;
  private final ScheduleRooms rooms;
  private final SchedulePersons persons;
  private final RichText texts;
  private final List<Found> sessions = new ArrayList<>();
  private final Map<String, Found> byIdentity = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> tracksBySlug;
  private final Set<String> services = new LinkedHashSet<>();

  /**
   * Events of one file.
   *
   * @param acronym what the conference's events are called by, where Lectern made the file
   * @param tracksBySlug the names of tracks that events may name by their slugs
   */
  ScheduleEvents(
      RichText texts,
      Optional<String> acronym,
      Map<String, String> tracksBySlug,
      Optional<String> base,
      ScheduleTimes times,
      ScheduleRooms rooms,
      SchedulePersons persons) {
    this.acronym = acronym;
    this.tracksBySlug = tracksBySlug;
    this.base = base;
    this.times = times;
    this.rooms = rooms;
    this.persons = persons;
    this.texts = texts;
  }

  private record Found(ForeignSession session, List<ForeignSlot> slots) {}

  /** All sessions, in the order in which their first events came. */
  List<ForeignSession> sessions() {
    return sessions.stream().map(found -> found.session().withSlots(found.slots())).toList();
  }

  /** The types of breaks and the like, as far as the file lets one know. */
  List<ForeignType> services() {
    return services.stream().map(name -> ForeignType.named(name, true)).toList();
  }

  /** Takes one more event. */
  void add(ScheduleFile.Event event) {
    Fields fields = event.fields();
    Optional<Status> status = status(fields);
    if (status.isEmpty()) {
      return;
    }
    Map<String, Object> own = new LinkedHashMap<>();
    Optional<String> slug = identity(fields, own);
    Optional<ForeignSlot> slot = slot(event, own);
    ForeignSession session = session(fields, slug, own).status(status.get()).done();
    Optional<Found> same = same(session, slug, own);
    if (same.isPresent() && slot.isPresent()) {
      same.get().slots().add(slot.get());
      return;
    }
    ForeignSession unique = slot.isPresent() ? session : withExtra(session, own);
    Found found = new Found(withId(unique, fields), new ArrayList<>());
    slot.ifPresent(found.slots()::add);
    sessions.add(found);
    identities(slug, own).forEach(key -> byIdentity.putIfAbsent(key, found));
  }

  /**
   * What some files say of an event, which stays as it is; nothing where it isn't in the program.
   */
  private Optional<Status> status(Fields fields) {
    Optional<String> said =
        Stream.of("state", "status")
            .flatMap(name -> fields.peek(name).stream())
            .filter(value -> value instanceof String)
            .map(value -> PlainText.line(value.toString()))
            .filter(word -> Decision.of(word) != Decision.UNKNOWN)
            .findFirst();
    return said.isEmpty()
        ? Optional.of(Status.CONFIRMED)
        : Decision.of(said.get(), "an event", "let it say confirmed", fields::noteLeftOut);
  }

  /** Takes what an event is known by, and gives the slug of its page if Lectern made that. */
  private Optional<String> identity(Fields fields, Map<String, Object> own) {
    Optional<Long> number = fields.number("id").filter(id -> id > 0);
    number.ifPresent(id -> own.put("id", id));
    fields
        .line("guid")
        .or(() -> number.isPresent() ? Optional.empty() : fields.line("id"))
        .ifPresent(guid -> own.put("guid", guid));
    fields.without("id");
    fields.line("code").ifPresent(code -> own.put("code", code));
    fields.line("slug").ifPresent(slug -> own.put("slug", slug));
    Optional<String> url = fields.line("url");
    Optional<String> slug = url.flatMap(address -> OwnAddress.slug(base, "sessions", address));
    boolean onlyOnSchedule = url.filter(address -> OwnAddress.isDay(base, address)).isPresent();
    if (onlyOnSchedule) {
      fields.peekText("type").map(PlainText::line).ifPresent(services::add);
      return OwnAddress.slugOfBreak(acronym, fields);
    } else if (slug.isEmpty()) {
      url.ifPresent(address -> own.put("url", address));
    }
    return slug;
  }

  private Optional<ForeignSlot> slot(ScheduleFile.Event event, Map<String, Object> own) {
    Fields fields = event.fields();
    Optional<LocalDateTime> start = times.start(event);
    Optional<String> named = fields.line("room");
    String room = rooms.of(event.room().isEmpty() ? named.orElse("") : event.room());
    if (start.isEmpty()) {
      fields.noteChanged("an event without a time, which isn't scheduled now");
      return Optional.empty();
    }
    LocalDateTime end = times.end(event, start.get(), own);
    List<String> taken = room.isEmpty() ? List.of() : List.of(room);
    return Optional.of(
        new ForeignSlot(start.get(), end, taken, Extra.below(ScheduleExtra.NAME, own)));
  }

  private ForeignSession.Draft session(
      Fields fields, Optional<String> slug, Map<String, Object> own) {
    String title = fields.title(fields.line("title"), "an event");
    String text = text(fields);
    Optional<String> language = language(fields);
    List<ForeignLink> links =
        new ArrayList<>(References.of(fields, "links", Optional.empty(), base));
    links.addAll(References.of(fields, "attachments", Optional.of("attachment"), base));
    Optional<Boolean> notRecorded = fields.flag("do_not_record");
    // That it may be recorded doesn't say that it is.
    fields.keep("do_not_record", notRecorded.filter(not -> !not));
    return new ForeignSession.Draft(String.valueOf(sessions.size()), title)
        .id(known(own))
        .slug(slug)
        .subtitle(fields.line("subtitle"))
        .type(fields.line("type"))
        .track(fields.line("track").map(name -> tracksBySlug.getOrDefault(name, name)))
        .speakers(persons.of(fields))
        .language(language)
        .links(links)
        .recorded(notRecorded.filter(not -> not).map(not -> false))
        .text(text)
        .extra(fields.extra(ScheduleExtra.NAME));
  }

  private static Optional<String> known(Map<String, Object> own) {
    return Stream.of("guid", "code", "id")
        .filter(own::containsKey)
        .map(name -> own.get(name).toString())
        .findFirst();
  }

  /** The abstract, and the description below it; how much of it is which is kept. */
  private String text(Fields fields) {
    return ScheduleExtra.text(
        texts.markdown(fields, "abstract"), texts.markdown(fields, "description"), fields::keep);
  }

  private static Optional<String> language(Fields fields) {
    Optional<String> written = fields.line("language");
    Optional<String> tag = written.flatMap(LanguageTags::of);
    Optional<String> other = written.filter(text -> !text.equals(tag.orElse("")));
    other.ifPresent(text -> fields.noteKept("language " + text));
    fields.keep("language", other);
    return tag;
  }

  /** A session that is known already and of which the same is said. */
  private Optional<Found> same(
      ForeignSession session, Optional<String> slug, Map<String, Object> own) {
    return identities(slug, own).stream()
        .map(byIdentity::get)
        .filter(found -> found != null && !found.slots().isEmpty())
        .filter(found -> found.session().saysTheSameAs(session))
        .findFirst();
  }

  private static List<String> identities(Optional<String> slug, Map<String, Object> own) {
    List<String> identities = new ArrayList<>();
    slug.ifPresent(page -> identities.add("page " + page));
    for (String name : List.of("guid", "code", "id", "url")) {
      if (own.containsKey(name)) {
        identities.add(name + " " + own.get(name));
      }
    }
    return identities;
  }

  /** With an id that no other session has. */
  private ForeignSession withId(ForeignSession session, Fields fields) {
    if (session.id().isEmpty() || ids.add(session.id().get())) {
      return session;
    }
    int n = 2;
    while (!ids.add(session.id().get() + "-" + n)) {
      n++;
    }
    fields.noteChanged("an id that two events have, which ends in a number now");
    return session.draft().id(Optional.of(session.id().get() + "-" + n)).done();
  }

  private static ForeignSession withExtra(ForeignSession session, Map<String, Object> own) {
    Map<String, Object> all = new LinkedHashMap<>(own);
    all.putAll(Fields.named(session.extra().values().get(ScheduleExtra.NAME)));
    return session.draft().extra(Extra.below(ScheduleExtra.NAME, all)).done();
  }
}
