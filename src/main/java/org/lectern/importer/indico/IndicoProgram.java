package org.lectern.importer.indico;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;

/**
 * Makes an {@link Imported} of an export: blocks are long sessions, contributions parts of them.
 */
final class IndicoProgram {
  /** Below this name, content keeps what Indico has beyond its own fields. */
  private static final String NAME = "indico";

  private static final String BREAK =
      "(?iu).*\\b(break|lunch|coffee|dinner|reception|registration|pause)\\b.*";

  private final IndicoFile export;
  private final IndicoTimes times;
  private final IndicoPeople people;
  private final RichText texts;
  private final Optional<String> base;
  private final Map<Integer, ForeignSession> blocks = new HashMap<>();
  private final Map<Integer, List<Fields>> ofBlocks = new HashMap<>();
  private final IndicoSessions sessions = new IndicoSessions();

  IndicoProgram(IndicoFile export, Reading reading) {
    this.export = export;
    this.times = new IndicoTimes(export, reading);
    this.people = new IndicoPeople();
    this.base = export.event().line("url").flatMap(WebLink::of);
    this.texts = new RichText(reading.findings(), base);
    for (IndicoFile.Contribution one : export.contributions()) {
      one.block()
          .ifPresent(
              block -> ofBlocks.computeIfAbsent(block, key -> new ArrayList<>()).add(one.fields()));
    }
  }

  Imported imported() {
    for (int i = 0; i < export.blocks().size(); i++) {
      Fields fields = export.blocks().get(i);
      if (fields.peek("title").isPresent()) {
        ForeignSession block = block(fields, i);
        blocks.put(i, block);
        sessions.add(block, fields);
      }
    }
    for (IndicoFile.Contribution contribution : export.contributions()) {
      sessions.add(contribution(contribution), contribution.fields());
    }
    boolean service =
        sessions.all().stream()
            .anyMatch(one -> one.type().filter(ForeignType.BREAK.key()::equals).isPresent());
    return new Imported(
        conference(),
        List.of(),
        List.of(),
        service ? List.of(ForeignType.BREAK) : List.of(),
        people.all(),
        sessions.all(),
        false);
  }

  private ForeignConference conference() {
    Fields event = export.event();
    event.keep("url", base);
    event.without("url", "_type", "_fossil", "timezone", "count");
    Optional<LocalDate> start = times.at(event, "startDate").map(LocalDateTime::toLocalDate);
    Optional<LocalDate> end = times.at(event, "endDate").map(LocalDateTime::toLocalDate);
    Optional<String> name = event.line("title");
    people.keep(event, "chairs");
    withoutPeople(event);
    return ForeignConference.of(
        name, Optional.empty(), times.local().zone(), start, end, event.extra(NAME));
  }

  /** Keeps what is left, without who may see it and how to reach whom. */
  private static void withoutPeople(Fields fields) {
    fields
        .rest()
        .forEach(
            (name, value) -> {
              fields.without(name);
              if (name.matches("allowed|creator|.*[eE]mail.*")) {
                fields.noteLeftOut(name);
              } else {
                fields.keepAndNote(name, withoutAddresses(value));
              }
            });
  }

  private static Object withoutAddresses(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(IndicoProgram::withoutAddresses).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.forEach(
          (key, inner) -> {
            if (!key.toString().toLowerCase(Locale.ROOT).contains("email")) {
              values.put(key.toString(), withoutAddresses(inner));
            }
          });
      return values;
    }
    return value == null ? "" : value;
  }

  private ForeignSession block(Fields fields, int number) {
    String title = fields.line("title").orElse("Untitled");
    Optional<String> slot = fields.line("slotTitle").filter(name -> !name.equals(title));
    boolean isBreak =
        fields.line("entryType").filter("Break"::equals).isPresent()
            || (title.matches(BREAK) && within(number).isEmpty());
    Optional<String> id =
        fields
            .firstLine("sessionSlotId", "db_id", "id")
            .map(known -> (isBreak ? "break-" : "session-") + known);
    fields.without(
        "session", "textColor", "friendly_id", "friendlyId", "conferenceId", "contributionId");
    ForeignSession.Draft draft =
        new ForeignSession.Draft(
                "block " + number, slot.map(name -> title + ": " + name).orElse(title))
            .id(id)
            .type(isBreak ? Optional.of(ForeignType.BREAK.key()) : Optional.empty())
            .speakers(people.speakers(fields))
            .chairs(people.chairs(fields))
            .text(texts.markdown(fields, "description"))
            .links(links(fields));
    Optional<LocalDateTime> start = times.at(fields, "startDate");
    Optional<LocalDateTime> end =
        times
            .at(fields, "endDate")
            .or(
                () ->
                    within(number).stream()
                        .flatMap(one -> times.at(one, "endDate").stream())
                        .max(LocalDateTime::compareTo));
    slot(fields, start, end).ifPresent(draft::slot);
    rest(fields);
    return draft.extra(fields.extra(NAME)).done();
  }

  /** The contributions of a block. */
  private List<Fields> within(int block) {
    return ofBlocks.getOrDefault(block, List.of());
  }

  private ForeignSession contribution(IndicoFile.Contribution contribution) {
    Fields fields = contribution.fields();
    String title = fields.title(fields.line("title"), "a contribution");
    Optional<String> id = fields.firstLine("contributionId", "db_id", "id");
    fields.without(
        "friendly_id", "friendlyId", "sessionId", "sessionSlotId", "sessionCode", "conferenceId");
    Optional<ForeignSession> block = contribution.block().map(blocks::get);
    Optional<String> session = fields.line("session");
    Optional<String> track = fields.line("track");
    if (track.isEmpty() && block.isEmpty() && session.isPresent()) {
      fields.noteRead("session as track");
      track = session;
    }
    people.keep(fields, "primaryauthors");
    people.keep(fields, "coauthors");
    people.keep(fields, "authors");
    boolean isBreak = fields.line("entryType").filter("Break"::equals).isPresent();
    ForeignSession.Draft draft =
        new ForeignSession.Draft("contribution " + sessions.all().size(), title)
            .id(id)
            .type(isBreak ? Optional.of(ForeignType.BREAK.key()) : fields.line("type"))
            .track(track)
            .speakers(people.speakers(fields))
            .keywords(fields.texts("keywords"))
            .text(texts.markdown(fields, "description"))
            .links(links(fields));
    Optional<ForeignSlot> slot =
        slot(fields, times.at(fields, "startDate"), times.at(fields, "endDate"));
    slot.ifPresent(draft::slot);
    if (slot.isEmpty()) {
      fields.noteChanged("a contribution without a time, which isn't scheduled now");
    }
    draft.partOf(block.filter(whole -> isWithin(slot, whole)).map(ForeignSession::key));
    rest(fields);
    return draft.extra(fields.extra(NAME)).done();
  }

  private static boolean isWithin(Optional<ForeignSlot> slot, ForeignSession whole) {
    return slot.isEmpty()
        || whole.slots().stream()
            .anyMatch(
                outer ->
                    !slot.get().start().isBefore(outer.start())
                        && !slot.get().end().isAfter(outer.end()));
  }

  private Optional<ForeignSlot> slot(
      Fields fields, Optional<LocalDateTime> start, Optional<LocalDateTime> end) {
    Optional<String> room = fields.line("roomFullname").or(() -> fields.line("room"));
    fields.without("room", "duration");
    Optional<Duration> duration =
        fields
            .number("duration")
            .filter(minutes -> minutes > 0 && minutes < 20_000)
            .map(Duration::ofMinutes);
    if (start.isEmpty()) {
      fields.keep("room", room);
      fields.keep("duration", duration.map(Duration::toMinutes));
    }
    return times.local().slot(fields.place(), start, end, duration, room.stream().toList());
  }

  /** The files and links of a contribution, in their folders. */
  private List<ForeignLink> links(Fields fields) {
    List<ForeignLink> links = new ArrayList<>();
    for (Fields folder : fields.items("folders", "title")) {
      for (Fields file : folder.items("attachments", "title")) {
        Optional<String> url =
            file.firstLine("link_url", "download_url").flatMap(to -> WebLink.of(to, base));
        String title = file.line("title").orElse("Attachment");
        url.ifPresent(to -> links.add(new ForeignLink(title, to, Optional.of("attachment"))));
        if (url.isEmpty()) {
          fields.noteLeftOut("an attachment without an address");
        }
      }
    }
    return links;
  }

  private void rest(Fields fields) {
    fields.without("_type", "_fossil", "entryType", "startDate", "endDate", "uniqueId", "id");
    fields.without("inheritLoc", "inheritRoom", "location_data");
    for (String place : List.of("location", "address")) {
      if (fields.peek(place).equals(export.event().peek(place))) {
        fields.without(place);
      }
    }
    withoutPeople(fields);
  }
}
