package org.lectern.importer.pretalx;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Identifiers;
import org.lectern.importer.format.LanguageTags;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.References;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.program.Extra;
import org.lectern.program.Status;

/** Makes sessions of pretalx's submissions, talks and breaks. */
final class PretalxTalks {
  private final PretalxLists lists;
  private final LocalTimes times;
  private final RichText texts;
  private final Map<String, Fields> people = new LinkedHashMap<>();
  private final Map<String, Found> sessions = new LinkedHashMap<>();
  private final Map<String, String> bySlot = new LinkedHashMap<>();

  private record Found(ForeignSession session, Duration usual, List<ForeignSlot> slots) {}

  PretalxTalks(PretalxLists lists, LocalTimes times, RichText texts) {
    this.lists = lists;
    this.times = times;
    this.texts = texts;
  }

  /** All sessions, with their times. */
  List<ForeignSession> sessions() {
    return sessions.values().stream()
        .map(found -> found.session().withSlots(found.slots()))
        .toList();
  }

  /** The speakers whom talks describe, by code. */
  Map<String, Fields> people() {
    return people;
  }

  /** When a talk starts, as it is written, wherever that is. */
  static Stream<String> starts(Fields talk) {
    List<Object> places = new ArrayList<>();
    places.add(Map.of("start", talk.peek("start").orElse("")));
    talk.peek("slot").ifPresent(places::add);
    talk.peek("slots")
        .ifPresent(all -> places.addAll(all instanceof List<?> list ? list : List.of()));
    return places.stream()
        .filter(place -> place instanceof Map)
        .map(place -> ((Map<?, ?>) place).get("start"))
        .filter(start -> start instanceof String)
        .map(Object::toString);
  }

  /** Takes a submission, a talk or a break. */
  void add(Fields talk) {
    Optional<Status> status = status(talk);
    if (status.isEmpty()) {
      talk.noteLeftOut(
          "a submission that is " + talk.line("state").orElse("") + ", not part of the program");
      return;
    }
    String key =
        talk.line("code")
            .orElseGet(() -> "break " + talk.line("id").orElse(String.valueOf(sessions.size())));
    Found known = sessions.get(key);
    Found found = known == null ? found(key, talk, status.get()) : known;
    sessions.put(key, found);
    slots(key, found, talk);
  }

  /** What of the program a submission is; nothing where it isn't. */
  private static Optional<Status> status(Fields talk) {
    return switch (talk.line("state").orElse("confirmed").toLowerCase(Locale.ROOT)) {
      case "confirmed" -> Optional.of(Status.CONFIRMED);
      case "accepted" -> Optional.of(Status.TENTATIVE);
      case "canceled", "cancelled" -> Optional.of(Status.CANCELLED);
      default -> Optional.empty();
    };
  }

  private Found found(String key, Fields talk, Status status) {
    Optional<String> code = talk.line("code");
    Map<String, Object> identity = new LinkedHashMap<>();
    talk.keep("id", talk.number("id").filter(id -> code.isPresent()));
    talk.without("id");
    Optional<String> known = code.filter(Pretalx::isCode);
    known.ifPresent(value -> identity.put("code", value));
    Optional<String> title = talk.value("title").flatMap(lists::words);
    Optional<String> type =
        code.isEmpty()
            ? Optional.of(lists.breaks())
            : lists.type(
                talk.value("submission_type").or(() -> talk.value("session_type")),
                talk.number("submission_type_id"));
    Optional<String> language = talk.line("content_locale");
    Optional<String> tag = language.flatMap(LanguageTags::of);
    talk.keep("content_locale", language.filter(text -> tag.isEmpty()));
    String text = text(talk, identity);
    List<ForeignLink> links = links(talk);
    ForeignSession.Draft draft =
        new ForeignSession.Draft(key, title.orElse("Untitled"))
            .id(known)
            .type(type)
            .track(lists.track(talk.value("track"), talk.number("track_id")))
            .speakers(speakers(talk))
            .language(tag)
            .keywords(tags(talk))
            .status(status)
            .links(links)
            .doi(Identifiers.doi(talk))
            .recorded(talk.flag("do_not_record").filter(not -> not).map(not -> false))
            .featured(talk.flag("is_featured").orElse(false))
            .text(text);
    Duration usual =
        talk.line("duration")
            .flatMap(Moments::duration)
            .filter(LocalTimes::canLast)
            .orElse(LocalTimes.USUAL);
    talk.without(
        "state",
        "slot",
        "slots",
        "slot_count",
        "start",
        "end",
        "room",
        "room_id",
        "created",
        "updated",
        "pending_state",
        "tag_ids",
        "is_featured",
        "do_not_record",
        "fav_count");
    Pretalx.leavePrivate(talk);
    Pretalx.answers(talk);
    Extra extra = Pretalx.extra(identity, talk);
    return new Found(draft.extra(extra).done(), usual, new ArrayList<>());
  }

  /** The abstract, and the description below it; how much of it is which is kept. */
  private String text(Fields talk, Map<String, Object> identity) {
    return ScheduleExtra.text(
        markdown(talk, "abstract"), markdown(talk, "description"), identity::put);
  }

  private String markdown(Fields talk, String name) {
    return talk.value(name)
        .map(value -> value instanceof String text ? text : lists.words(value).orElse(""))
        .map(text -> texts.markdown(text, talk.place()))
        .orElse("");
  }

  private List<String> speakers(Fields talk) {
    List<String> codes = new ArrayList<>();
    for (Fields speaker : talk.items("speakers", "code")) {
      Optional<String> code = speaker.line("code").or(() -> speaker.line("name"));
      code.ifPresent(
          known -> {
            codes.add(known);
            if (speaker.has("name")) {
              people.putIfAbsent(known, speaker);
            }
          });
    }
    return codes;
  }

  private List<String> tags(Fields talk) {
    Object tags = talk.value("tags").orElse(List.of());
    return tags instanceof List<?> list
        ? list.stream().map(lists::tag).flatMap(Optional::stream).toList()
        : List.of();
  }

  private static List<ForeignLink> links(Fields talk) {
    List<ForeignLink> links = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Fields item : talk.items("resources", "resource")) {
      Optional<String> written = item.line("resource").or(() -> item.line("link"));
      Optional<String> url = written.flatMap(WebLink::of);
      String title =
          item.line("description").orElseGet(() -> References.shown(url.orElse("resource")));
      url.ifPresentOrElse(
          address -> links.add(new ForeignLink(title, address, Optional.empty())),
          () -> {
            item.noteKept("resources that are no links");
            written.ifPresent(others::add);
          });
    }
    talk.keep("resources", others);
    return links;
  }

  private void slots(String key, Found found, Fields talk) {
    talk.thing("slot").ifPresent(slot -> slot(found, slot));
    for (Fields slot : talk.items("slots", "id")) {
      if (slot.has("start")) {
        slot(found, slot);
      } else {
        slot.number("id").ifPresent(id -> bySlot.put(id.toString(), key));
      }
    }
    if (talk.has("start")) {
      slot(found, talk);
    }
  }

  /** Takes a slot of a list of its own. */
  void slot(Fields slot) {
    String key =
        slot.number("id")
            .map(id -> bySlot.get(id.toString()))
            .orElse(slot.line("submission").orElse(""));
    Found found = sessions.get(key);
    if (found != null) {
      slot(found, slot);
    } else if (slot.peek("submission").isEmpty()) {
      Map<String, Object> pause = new LinkedHashMap<>();
      pause.put("title", slot.value("description").orElse("Break"));
      for (String name : List.of("id", "start", "end", "room", "duration")) {
        slot.value(name).ifPresent(value -> pause.put(name, value));
      }
      add(slot.with(pause));
    }
  }

  private void slot(Found found, Fields slot) {
    Optional<LocalDateTime> start = slot.text("start").flatMap(times::at);
    if (start.isEmpty()) {
      return;
    }
    Optional<LocalDateTime> end = slot.text("end").flatMap(times::at);
    Optional<String> room = lists.room(slot.value("room"), slot.number("room_id"));
    times
        .slot(slot.place(), start, end, Optional.of(found.usual()), room.stream().toList())
        .filter(made -> !found.slots().contains(made))
        .ifPresent(found.slots()::add);
  }
}
