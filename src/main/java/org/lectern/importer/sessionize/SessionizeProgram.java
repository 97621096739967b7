package org.lectern.importer.sessionize;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.importer.format.Decision;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignRoom;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;
import org.lectern.program.Status;

/** Makes an {@link Imported} of what Sessionize gave. */
final class SessionizeProgram {
  /** Below this name, content keeps what Sessionize has beyond its own fields. */
  static final String NAME = "sessionize";

  private static final String OTHERWISE = "accept it in Sessionize";

  private final SessionizeFile gathered;
  private final LocalTimes times;
  private final RichText texts;
  private final Categories categories;
  private final Answers answers;
  private final SessionizeSpeakers speakers;
  private final Map<String, ForeignRoom> rooms = new LinkedHashMap<>();
  private final List<ForeignSession> sessions = new ArrayList<>();
  private final Set<String> plenary = new LinkedHashSet<>();
  private boolean hasService;

  SessionizeProgram(SessionizeFile gathered, Reading reading) {
    this.gathered = gathered;
    this.times = new LocalTimes(reading, gathered.others().place(), Optional.empty());
    this.texts = new RichText(reading.findings(), Optional.empty());
    this.categories = new Categories(gathered.list("categories"));
    this.answers = new Answers(gathered.list("questions"));
    this.speakers = new SessionizeSpeakers(texts, answers, categories);
  }

  Imported imported() {
    rooms();
    gathered.list("speakers").forEach(speakers::add);
    gathered.sessions().forEach(this::session);
    return new Imported(
        ForeignConference.in(times.zone(), gathered.others().extra(NAME)),
        List.copyOf(rooms.values()),
        List.of(),
        hasService ? List.of(ForeignType.BREAK) : List.of(),
        speakers.all(gathered.others()),
        Plenary.spread(sessions, plenary, gathered.others()),
        false);
  }

  private void rooms() {
    gathered.list("rooms").stream()
        .sorted(Comparator.comparing(room -> room.number("sort").orElse(0L)))
        .forEach(this::room);
    gathered.roomNames().forEach(name -> rooms.putIfAbsent(name, ForeignRoom.named(name)));
  }

  private void room(Fields room) {
    Optional<String> id = room.line("id");
    room.keep("id", id);
    Optional<String> name = room.line("name");
    String key = id.or(() -> name).orElse("");
    rooms.putIfAbsent(
        key,
        new ForeignRoom(
            key,
            Optional.empty(),
            name.orElse("Room " + key),
            OptionalInt.empty(),
            Optional.empty(),
            room.extra(NAME)));
  }

  private void session(SessionizeFile.Session found) {
    Fields fields = found.fields();
    Optional<String> said = fields.line("status");
    Optional<Status> status =
        said.map(word -> Decision.of(word, "a session", OTHERWISE, fields::noteLeftOut))
            .orElse(Optional.of(Status.CONFIRMED));
    if (status.isEmpty()) {
      speakers.leaveOut(fields);
      return;
    }
    Optional<String> id = fields.line("id");
    String key = id.orElse("#" + sessions.size());
    ForeignSession.Draft draft =
        new ForeignSession.Draft(key, fields.title(fields.line("title"), "a session"))
            .id(id)
            .status(status.get())
            .speakers(speakers.of(fields))
            .text(texts.markdown(fields, "description"))
            .links(links(fields));
    boolean service = fields.flag("isServiceSession").orElse(false);
    categories.into(draft, fields);
    if (service) {
      hasService = true;
      draft.type(Optional.of(ForeignType.BREAK.key()));
    }
    List<ForeignSlot> slots = slots(found);
    draft.slots(slots);
    if (slots.isEmpty()) {
      fields.keep("room", fields.line("roomId").or(() -> fields.line("room")));
    }
    if (fields.flag("isPlenumSession").orElse(false)) {
      plenary.add(key);
    }
    answers.of(fields);
    sessions.add(draft.extra(fields.extra(NAME)).done());
  }

  /** Its times, each with all the rooms that it takes then. */
  private List<ForeignSlot> slots(SessionizeFile.Session found) {
    Map<LocalDateTime, ForeignSlot> slots = new TreeMap<>();
    for (SessionizeFile.Placed placed : found.places()) {
      slot(placed)
          .ifPresent(
              slot -> slots.merge(slot.start(), slot, (one, two) -> one.alsoIn(two.rooms())));
    }
    if (slots.isEmpty()) {
      found.fields().noteChanged("a session without a time, which isn't scheduled now");
    }
    return List.copyOf(slots.values());
  }

  private Optional<ForeignSlot> slot(SessionizeFile.Placed placed) {
    Fields fields = placed.fields();
    Optional<LocalDateTime> start = fields.text("startsAt").flatMap(times::at);
    Optional<LocalDateTime> end = fields.text("endsAt").flatMap(times::at);
    Optional<String> id = fields.line("roomId");
    Optional<String> named = fields.line("room").or(placed::room);
    Optional<String> room = id.filter(rooms::containsKey).or(() -> named).or(() -> id);
    return times.slot(fields.place(), start, end, Optional.empty(), room.stream().toList());
  }

  /** A recording is shown; a live stream may let people into a meeting, and is only kept. */
  private static List<ForeignLink> links(Fields fields) {
    Optional<String> written = fields.line("recordingUrl");
    Optional<String> recording = written.flatMap(WebLink::of);
    fields.keep("recordingUrl", written.filter(url -> recording.isEmpty()));
    return recording
        .map(url -> new ForeignLink("Recording", url, Optional.of("recording")))
        .stream()
        .toList();
  }
}
