package org.lectern.importer.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.check.PrivateAddresses;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Reading;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.importer.model.Imported;
import org.lectern.problem.Position;
import org.lectern.program.Status;

/** Makes the content files of a foreign schedule: the conference, its speakers, its sessions. */
final class ContentFiles {
  private static final String OVERLAPS =
      "a session while another is in its room or has one of its speakers, with allow_overlap: true now;"
          + " without it, check tells which";

  private static final String PUBLISHED_ADDRESS =
      "an address that looks private, which publish: lists now: look through it";

  private static final String PRIVATE_ADDRESS =
      "an address as private: check tells where; take it out, or list it under publish:";

  private final Findings findings;
  private final boolean isDraft;
  private final ExistingContent existing;
  private final LastImport base;
  private final ConferenceFile conference;
  private final TimeFields times;
  private final LengthLimits limits;
  private final Map<String, FileNaming.Name> speakers = new LinkedHashMap<>();
  private final Map<String, FileNaming.Name> sessions = new LinkedHashMap<>();
  private final List<ForeignSpeaker> everybody;
  private final List<ForeignSession> talks;

  ContentFiles(Imported imported, Reading reading, ExistingContent existing, LastImport base) {
    this.findings = reading.findings();
    this.isDraft = imported.isDraft();
    this.existing = existing;
    this.base = base;
    this.limits = new LengthLimits(findings);
    this.conference =
        new ConferenceFile(
            imported, reading, existing.conference(), base.fields(ContentKind.CONFERENCE, ""));
    this.everybody = everybody(imported);
    this.times = new TimeFields(conference);
    FileNaming naming = new FileNaming(existing, base, findings, everybody);
    for (ForeignSpeaker speaker : everybody) {
      speakers.put(speaker.key(), naming.of(speaker));
    }
    SessionMatcher same = new SessionMatcher(existing, base, imported.sessions());
    this.talks = imported.sessions().stream().map(same::of).toList();
    for (ForeignSession session : talks) {
      sessions.put(session.key(), naming.of(session));
    }
  }

  /** Returns all speakers, including those that only a session names. */
  private static List<ForeignSpeaker> everybody(Imported imported) {
    Map<String, ForeignSpeaker> all = new LinkedHashMap<>();
    imported.speakers().forEach(speaker -> all.putIfAbsent(speaker.key(), speaker));
    imported.sessions().stream()
        .flatMap(ForeignSession::people)
        .forEach(key -> all.computeIfAbsent(key, ForeignSpeaker::named));
    return List.copyOf(all.values());
  }

  /** Returns all files. */
  List<ContentFile> all() {
    Position file = Position.file(ContentKind.CONFERENCE.path(""));
    conference.guesses().forEach(guess -> findings.changed(file, guess));
    List<ForeignSession> placed = talks.stream().map(this::placed).toList();
    Set<String> overlapping = isDraft ? Set.of() : Overlaps.among(placed);
    List<ContentFile> pieces = new ArrayList<>();
    everybody.forEach(speaker -> pieces.add(speaker(speaker)));
    placed.forEach(session -> pieces.add(session(session, overlapping.contains(session.key()))));
    Set<String> shown = new LinkedHashSet<>();
    Stream.concat(conference.descriptions(), pieces.stream())
        .forEach(piece -> shown.addAll(shown(piece)));
    return Stream.concat(Stream.of(limits.of(conference.piece(shown))), pieces.stream()).toList();
  }

  /**
   * Returns the addresses of a file to list under {@code publish:}. For a draft nobody knows which
   * may be shown.
   */
  private List<String> shown(ContentFile piece) {
    Position file = Position.file(piece.path());
    List<String> addresses = FileAddresses.of(piece);
    if (isDraft) {
      addresses.forEach(address -> findings.read(file, PRIVATE_ADDRESS));
      return List.of();
    }
    addresses.forEach(address -> findings.changed(file, PUBLISHED_ADDRESS));
    return addresses;
  }

  /** Returns a session with valid times, in the order of its existing file. */
  private ForeignSession placed(ForeignSession session) {
    String path = sessions.get(session.key()).path();
    ValidTimes mended = new ValidTimes(conference.zone(), findings);
    List<ForeignSlot> slots = new ArrayList<>();
    for (ForeignSlot given : session.slots()) {
      Position place = Position.file(path);
      ForeignSlot slot = mended.of(given, place);
      if (conference.days().contains(slot)) {
        slots.add(slot);
      } else {
        findings.leftOut(place, "a time far from all others: " + TimeFields.text(slot.start()));
      }
    }
    slots.sort(Comparator.comparing(ForeignSlot::start));
    return session.withSlots(
        existing
            .at(ContentKind.SESSION, path)
            .map(file -> SlotOrder.asIn(file.fields(), slots, times::slot))
            .orElse(slots));
  }

  private ContentFile speaker(ForeignSpeaker speaker) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", speaker.name());
    speaker.reading().ifPresent(value -> fields.put("reading", value));
    speaker.sortName().ifPresent(value -> fields.put("sort_name", value));
    speaker.affiliation().ifPresent(value -> fields.put("affiliation", value));
    speaker.pronouns().ifPresent(value -> fields.put("pronouns", value));
    links(fields, speaker.links());
    speaker.orcid().ifPresent(value -> fields.put("orcid", value));
    FileNaming.Name name = speakers.get(speaker.key());
    id(ContentKind.SPEAKER, speaker.id(), name.path()).ifPresent(value -> fields.put("id", value));
    extra(fields, speaker.extra().values());
    return piece(ContentKind.SPEAKER, name, fields, speaker.text());
  }

  /**
   * Returns an id that may be published. One that is an e-mail address is only known to imports;
   * the id of a calendar's event contains an @, too, but isn't an address.
   */
  private Optional<String> id(ContentKind kind, Optional<String> id, String path) {
    Optional<String> known =
        id.filter(
            it ->
                (kind == ContentKind.SESSION && it.contains("@"))
                    || PrivateAddresses.in(it).isEmpty());
    if (id.isPresent() && known.isEmpty()) {
      findings.leftOut(
          Position.file(path), "an id that is an address, which nobody else should know");
    }
    return known;
  }

  private ContentFile session(ForeignSession session, boolean overlaps) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", session.title());
    session.subtitle().ifPresent(value -> fields.put("subtitle", value));
    session.type().ifPresent(key -> fields.put("type", conference.ids(NamedList.TYPES).of(key)));
    session.track().ifPresent(key -> fields.put("track", conference.ids(NamedList.TRACKS).of(key)));
    people(fields, "speakers", session.speakers());
    people(fields, "chairs", session.chairs());
    people(fields, "authors", session.authors());
    times.put(fields, session.slots());
    session.language().ifPresent(value -> fields.put("language", value));
    session.level().ifPresent(value -> fields.put("level", value));
    if (!session.keywords().isEmpty()) {
      fields.put("keywords", session.keywords().stream().distinct().toList());
    }
    if (session.status() != Status.CONFIRMED) {
      fields.put("status", session.status().id());
    }
    links(fields, session.links());
    session.doi().ifPresent(value -> fields.put("doi", value));
    session.recorded().ifPresent(value -> fields.put("record", value));
    if (session.featured()) {
      fields.put("featured", true);
    }
    session
        .partOf()
        .filter(sessions::containsKey)
        .ifPresent(key -> fields.put("part_of", sessions.get(key).slug()));
    FileNaming.Name name = sessions.get(session.key());
    if (overlaps) {
      fields.put("allow_overlap", true);
      findings.changed(Position.file(name.path()), OVERLAPS);
    }
    id(ContentKind.SESSION, session.id(), name.path()).ifPresent(value -> fields.put("id", value));
    extra(fields, TimeFields.extra(session));
    return piece(ContentKind.SESSION, name, fields, session.text());
  }

  private void people(Map<String, Object> fields, String field, List<String> keys) {
    List<String> names = keys.stream().map(key -> speakers.get(key).slug()).distinct().toList();
    if (!names.isEmpty()) {
      fields.put(field, names);
    }
  }

  private static void links(Map<String, Object> fields, List<ForeignLink> links) {
    if (!links.isEmpty()) {
      fields.put(
          "links",
          links.stream()
              .distinct()
              .map(
                  link -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("title", link.title());
                    one.put("url", link.url());
                    link.kind().ifPresent(kind -> one.put("kind", kind));
                    return one;
                  })
              .toList());
    }
  }

  static void extra(Map<String, Object> fields, Map<String, Object> extra) {
    if (!extra.isEmpty()) {
      fields.put("extra", extra);
    }
  }

  private ContentFile piece(
      ContentKind kind, FileNaming.Name name, Map<String, Object> fields, String text) {
    String body = text.isBlank() ? "" : text.strip() + "\n";
    ContentFile piece = limits.of(new ContentFile(kind, name.key(), name.path(), fields, body));
    Map<String, Object> before = base.before(piece).map(LastImport.Entry::fields).orElse(Map.of());
    return existing
        .at(kind, name.path())
        .map(file -> PublishedIdentity.of(piece, file, before))
        .orElse(piece);
  }
}
