package org.lectern.program;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole conference in one language, with everything found by its id and in its order. Immutable
 * and safe for use by several threads.
 */
public final class Program {
  private final Locale language;
  private final Conference conference;
  private final List<Session> sessions;
  private final List<Speaker> speakers;
  private final List<Page> pages;
  private final SortedSet<String> files;
  private final Map<String, String> fileByNormalName;

  private final Map<String, Session> sessionBySlug;
  private final Map<String, Speaker> speakerBySlug;
  private final Map<String, Page> pageBySlug;
  private final Map<String, Room> roomById;
  private final Map<String, Track> trackById;
  private final Map<String, SessionType> typeById;
  private final Map<String, AccessPolicy> accessById;
  private final Timetable timetable;
  private final List<Occurrence> occurrences;
  private final SortedMap<LocalDate, List<Occurrence>> byDay;
  private final Groups<Occurrence> byRoom;
  private final Groups<Session> bySpeaker;
  private final Groups<Session> byChair;
  private final Groups<Session> byAuthor;
  private final Groups<Session> byTrack;
  private final Groups<Session> byType;
  private final Groups<Session> parts;

  /**
   * A program of what was read.
   *
   * @param language the language of this edition
   * @param files the paths of all media files in the content folder
   */
  public Program(
      Locale language,
      Conference conference,
      List<Session> sessions,
      List<Speaker> speakers,
      List<Page> pages,
      Set<String> files) {
    this.language = language;
    this.conference = conference;
    this.roomById = byId(conference.rooms(), Room::id);
    this.trackById = byId(conference.tracks(), Track::id);
    this.typeById = byId(conference.types(), SessionType::id);
    this.accessById = byId(conference.access(), AccessPolicy::id);
    this.sessionBySlug = byId(sessions, Session::slug);
    this.timetable = new Timetable(sessionBySlug, roomById.keySet());
    this.sessions = timetable.inOrder(sessions);
    this.speakers = List.copyOf(speakers);
    this.pages = List.copyOf(pages);
    this.files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    this.fileByNormalName = new HashMap<>();
    this.files.forEach(file -> fileByNormalName.put(normal(file), file));
    this.speakerBySlug = byId(speakers, Speaker::slug);
    this.pageBySlug = byId(pages, Page::slug);
    this.occurrences = timetable.all(sessions);
    this.byDay = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      LocalDate day = conference.dayOf(occurrence.slot().start());
      byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(occurrence);
    }
    this.byRoom = new Groups<>(occurrences, occurrence -> occurrence.slot().rooms());
    this.bySpeaker = new Groups<>(this.sessions, Session::speakers);
    this.byChair = new Groups<>(this.sessions, Session::chairs);
    this.byAuthor = new Groups<>(this.sessions, Session::authors);
    this.byTrack = new Groups<>(this.sessions, session -> listed(session.track()));
    this.byType = new Groups<>(this.sessions, session -> listed(session.type()));
    this.parts = new Groups<>(untimedLast(this.sessions), session -> listed(session.partOf()));
  }

  /**
   * Returns sessions in the same order, but those without a time of their own behind all others.
   */
  private static List<Session> untimedLast(List<Session> sessions) {
    return sessions.stream().sorted(Comparator.comparing(one -> one.slots().isEmpty())).toList();
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> found = new LinkedHashMap<>();
    items.forEach(item -> found.putIfAbsent(id.apply(item), item));
    return Collections.unmodifiableMap(found);
  }

  private static List<String> listed(Optional<String> key) {
    return key.isPresent() ? List.of(key.get()) : List.of();
  }

  /** The language of this edition. */
  public Locale language() {
    return language;
  }

  /** What holds for the whole conference. */
  public Conference conference() {
    return conference;
  }

  /** All sessions by their first start, then room; those without a time last. */
  public List<Session> sessions() {
    return sessions;
  }

  /** All speakers in the order of their slugs. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** All pages of the conference's own in the order of their slugs. */
  public List<Page> pages() {
    return pages;
  }

  /** The paths in the content folder of all media files. */
  public SortedSet<String> files() {
    return files;
  }

  /** A media file's path as the disk spells it: é may be one character there or two. */
  public Optional<String> file(String path) {
    return Optional.ofNullable(fileByNormalName.get(normal(path)));
  }

  private static String normal(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  public Optional<Session> session(String slug) {
    return Optional.ofNullable(sessionBySlug.get(slug));
  }

  public Optional<Speaker> speaker(String slug) {
    return Optional.ofNullable(speakerBySlug.get(slug));
  }

  public Optional<Page> page(String slug) {
    return Optional.ofNullable(pageBySlug.get(slug));
  }

  public Optional<Room> room(String id) {
    return Optional.ofNullable(roomById.get(id));
  }

  public Optional<Track> track(String id) {
    return Optional.ofNullable(trackById.get(id));
  }

  public Optional<SessionType> type(String id) {
    return Optional.ofNullable(typeById.get(id));
  }

  public Optional<AccessPolicy> access(String id) {
    return Optional.ofNullable(accessById.get(id));
  }

  /** The type of a session that has one. */
  public Optional<SessionType> typeOf(Session session) {
    return session.type().flatMap(this::type);
  }

  /** The format of a session that has one, among those of its type. */
  public Optional<SessionType.Format> formatOf(Session session) {
    return typeOf(session).flatMap(type -> session.format().flatMap(type::format));
  }

  /** The track of a session that has one. */
  public Optional<Track> trackOf(Session session) {
    return session.track().flatMap(this::track);
  }

  /** Who gives a session, in its order. */
  public List<Speaker> speakersOf(Session session) {
    return people(session.speakers());
  }

  /** Who leads a session, in its order. */
  public List<Speaker> chairsOf(Session session) {
    return people(session.chairs());
  }

  /** Who wrote a session, in its order; nobody where these are its speakers. */
  public List<Speaker> authorsOf(Session session) {
    return people(session.authors());
  }

  private List<Speaker> people(List<String> slugs) {
    return slugs.stream().map(this::speaker).flatMap(Optional::stream).toList();
  }

  /** The rooms that a time takes, in its order. */
  public List<Room> roomsOf(Slot slot) {
    return slot.rooms().stream().map(this::room).flatMap(Optional::stream).toList();
  }

  /** Whether it is a break, a meal or the like: on the schedule, without a page of its own. */
  public boolean isService(Session session) {
    return typeOf(session).map(SessionType::service).orElse(false);
  }

  /** The language that is spoken in a session: the conference's where it doesn't say its own. */
  public Locale spokenIn(Session session) {
    return session.language().orElse(conference.language());
  }

  /**
   * Every time and place that something is given, by start, then room; those that are lent among
   * them ({@link #times}).
   */
  public List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The same without those that are lent: what editors gave, each told once where it is wrong. */
  public List<Occurrence> written() {
    return occurrences.stream().filter(one -> !one.isLent()).toList();
  }

  /** The days on which there is something, each with what there is. */
  public SortedMap<LocalDate, List<Occurrence>> byDay() {
    return Collections.unmodifiableSortedMap(byDay);
  }

  /** What is given in a room, by start. */
  public List<Occurrence> inRoom(String id) {
    return byRoom.get(id);
  }

  /** What a speaker gives. */
  public List<Session> ofSpeaker(String slug) {
    return bySpeaker.get(slug);
  }

  /** What a speaker leads. */
  public List<Session> chairedBy(String slug) {
    return byChair.get(slug);
  }

  /** Where a speaker is: what the speaker gives or leads. */
  public List<Session> with(String slug) {
    return Stream.concat(ofSpeaker(slug).stream(), chairedBy(slug).stream()).distinct().toList();
  }

  /** What a speaker wrote, but doesn't give. */
  public List<Session> onlyWrittenBy(String slug) {
    return byAuthor.get(slug).stream()
        .filter(session -> !session.speakers().contains(slug))
        .toList();
  }

  /** What names a speaker, in whichever part. */
  public List<Session> naming(String slug) {
    return Stream.concat(with(slug).stream(), onlyWrittenBy(slug).stream()).distinct().toList();
  }

  /** The sessions of a track. */
  public List<Session> ofTrack(String id) {
    return byTrack.get(id);
  }

  /** The sessions of a type. */
  public List<Session> ofType(String id) {
    return byType.get(id);
  }

  /**
   * When and where a session takes place: its own times, or those of the longer one in which it is
   * a talk without any, in its own rooms where it has some. One that is cancelled has none to lend.
   */
  public List<Slot> times(Session session) {
    return session.slots().isEmpty()
        ? occurrences(session).stream().map(Occurrence::slot).toList()
        : session.slots();
  }

  /** The same, each with what it stays known by: all that pages and exports show of its times. */
  public List<Occurrence> occurrences(Session session) {
    return timetable.of(session);
  }

  /**
   * Whether a time is shown beside that of the longer session that lends it: only where it takes a
   * room that the session doesn't. Else that one stands for both, for nobody knows when within it
   * the talk is.
   */
  public boolean standsAlone(Occurrence one) {
    return !one.isLent() || !roomsAlone(one).isEmpty();
  }

  /**
   * The rooms that a time takes, without those of the longer session that lends it, if one does.
   */
  public List<String> roomsAlone(Occurrence one) {
    return timetable.roomsAlone(one);
  }

  /** The talks within a longer session. */
  public List<Session> partsOf(String slug) {
    return parts.get(slug);
  }
}
