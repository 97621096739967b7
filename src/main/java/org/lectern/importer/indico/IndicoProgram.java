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
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.WebLink;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignLink;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSlot;
import org.lectern.importer.model.ForeignType;
import org.lectern.importer.model.Imported;
import org.lectern.program.Extra;

/**
 * Makes an {@link Imported} of an export: blocks are long sessions, contributions parts of them.
 */
final class IndicoProgram {
  /** Below this name, content keeps what Indico has beyond its own fields. */
  private static final String NAME = "indico";

  private static final String BREAK =
      "(?iu).*\\b(break|lunch|coffee|dinner|reception|registration|pause)\\b.*";
  private static final ForeignType SERVICE =
      new ForeignType("break", Optional.of("break"), "Break", Optional.empty(), true);

  private final Export export;
  private final Findings findings;
  private final IndicoTimes times;
  private final IndicoPeople people;
  private final RichText texts;
  private final Optional<String> base;
  private final Map<Integer, ForeignSession> blocks = new HashMap<>();
  private final Map<Integer, List<Fields>> ofBlocks = new HashMap<>();
  private final Gathered sessions;

  IndicoProgram(Export export, Reading reading) {
    this.export = export;
    this.findings = reading.findings();
    this.sessions = new Gathered(findings);
    this.times = new IndicoTimes(export, reading);
    this.people = new IndicoPeople(findings);
    this.base = export.event().line("url").flatMap(WebLink::of);
    this.texts = new RichText(findings, base);
    for (Export.Contribution one : export.contributions()) {
      one.block()
          .ifPresent(
              block -> ofBlocks.computeIfAbsent(block, key -> new ArrayList<>()).add(one.fields()));
    }
  }

  Imported imported() {
    for (int i = 0; i < export.blocks().size(); i++) {
      Fields fields = export.blocks().get(i).fields();
      if (fields.peek("title").isPresent()) {
        ForeignSession block = block(fields, i);
        blocks.put(i, block);
        sessions.add(block, fields.place());
      }
    }
    for (Export.Contribution contribution : export.contributions()) {
      sessions.add(contribution(contribution), contribution.fields().place());
    }
    boolean service =
        sessions.all().stream()
            .anyMatch(one -> one.type().filter(SERVICE.key()::equals).isPresent());
    return new Imported(
        conference(),
        List.of(),
        List.of(),
        service ? List.of(SERVICE) : List.of(),
        people.all(),
        sessions.all());
  }

  private ForeignConference conference() {
    Fields event = export.event();
    Map<String, Object> kept = new LinkedHashMap<>();
    base.ifPresent(url -> kept.put("url", url));
    event.without("url", "_type", "_fossil", "timezone", "count");
    Optional<LocalDate> start = times.at(event, "startDate").map(LocalDateTime::toLocalDate);
    Optional<LocalDate> end = times.at(event, "endDate").map(LocalDateTime::toLocalDate);
    Optional<String> name = event.line("title");
    people.keep(event, "chairs", kept);
    withoutPeople(event, kept);
    return new ForeignConference(
        name,
        Optional.empty(),
        Optional.of(times.local().zone()),
        start,
        end,
        Optional.empty(),
        extra(kept));
  }

  private static Extra extra(Map<String, Object> values) {
    return values.isEmpty() ? Extra.NONE : new Extra(Map.of(NAME, values));
  }

  /** Keeps what is left, without who may see it and how to reach whom. */
  private void withoutPeople(Fields fields, Map<String, Object> kept) {
    fields
        .rest()
        .forEach(
            (name, value) -> {
              if (name.matches("allowed|creator|.*[eE]mail.*")) {
                findings.leftOut(fields.place(), name);
              } else {
                findings.kept(fields.place(), name);
                kept.put(name, withoutAddresses(value));
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
    Map<String, Object> kept = new LinkedHashMap<>();
    String title = fields.line("title").orElse("Untitled");
    Optional<String> slot = fields.line("slotTitle").filter(name -> !name.equals(title));
    boolean isBreak =
        fields.line("entryType").filter("Break"::equals).isPresent()
            || (title.matches(BREAK) && within(number).isEmpty());
    Optional<String> id =
        fields
            .firstLine("sessionSlotId", "db_id", "id")
            .map(known -> (isBreak ? "break-" : "session-") + known);
    people.keep(fields, "conveners", kept);
    people.keep(fields, "sessionConveners", kept);
    fields.without(
        "session", "textColor", "friendly_id", "friendlyId", "conferenceId", "contributionId");
    ForeignSession.Draft draft =
        new ForeignSession.Draft(
                "block " + number, slot.map(name -> title + ": " + name).orElse(title))
            .id(id)
            .type(isBreak ? Optional.of(SERVICE.key()) : Optional.empty())
            .speakers(people.speakers(fields))
            .text(text(fields))
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
    slot(fields, start, end, kept).ifPresent(draft::slot);
    rest(fields, kept);
    return draft.extra(extra(kept)).done();
  }

  /** The contributions of a block. */
  private List<Fields> within(int block) {
    return ofBlocks.getOrDefault(block, List.of());
  }

  private ForeignSession contribution(Export.Contribution contribution) {
    Fields fields = contribution.fields();
    Map<String, Object> kept = new LinkedHashMap<>();
    Optional<String> title = fields.line("title");
    if (title.isEmpty()) {
      findings.changed(fields.place(), "a contribution without a title, called Untitled now");
    }
    Optional<String> id = fields.firstLine("contributionId", "db_id", "id");
    fields.without(
        "friendly_id", "friendlyId", "sessionId", "sessionSlotId", "sessionCode", "conferenceId");
    Optional<ForeignSession> block = contribution.block().map(blocks::get);
    Optional<String> session = fields.line("session");
    Optional<String> track = fields.line("track");
    if (track.isEmpty() && block.isEmpty() && session.isPresent()) {
      findings.read(fields.place(), "session as track");
      track = session;
    }
    people.keep(fields, "primaryauthors", kept);
    people.keep(fields, "coauthors", kept);
    people.keep(fields, "authors", kept);
    boolean isBreak = fields.line("entryType").filter("Break"::equals).isPresent();
    ForeignSession.Draft draft =
        new ForeignSession.Draft("contribution " + sessions.all().size(), title.orElse("Untitled"))
            .id(id)
            .type(isBreak ? Optional.of(SERVICE.key()) : fields.line("type"))
            .track(track)
            .speakers(people.speakers(fields))
            .keywords(fields.texts("keywords"))
            .text(text(fields))
            .links(links(fields));
    Optional<ForeignSlot> slot =
        slot(fields, times.at(fields, "startDate"), times.at(fields, "endDate"), kept);
    slot.ifPresent(draft::slot);
    if (slot.isEmpty()) {
      findings.changed(fields.place(), "a contribution without a time, which isn't scheduled now");
    }
    draft.partOf(block.filter(whole -> isWithin(slot, whole)).map(ForeignSession::key));
    rest(fields, kept);
    return draft.extra(extra(kept)).done();
  }

  private boolean isWithin(Optional<ForeignSlot> slot, ForeignSession whole) {
    return slot.isEmpty()
        || whole.slots().stream()
            .anyMatch(
                outer ->
                    !slot.get().start().isBefore(outer.start())
                        && !slot.get().end().isAfter(outer.end()));
  }

  private String text(Fields fields) {
    return fields
        .text("description")
        .map(description -> texts.markdown(description, fields.place()))
        .orElse("");
  }

  private Optional<ForeignSlot> slot(
      Fields fields,
      Optional<LocalDateTime> start,
      Optional<LocalDateTime> end,
      Map<String, Object> kept) {
    Optional<String> room = fields.line("roomFullname").or(() -> fields.line("room"));
    fields.without("room", "duration");
    Optional<Duration> duration =
        fields
            .number("duration")
            .filter(minutes -> minutes > 0 && minutes < 20_000)
            .map(Duration::ofMinutes);
    if (start.isEmpty()) {
      room.ifPresent(name -> kept.put("room", name));
      duration.ifPresent(length -> kept.put("duration", length.toMinutes()));
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
          findings.leftOut(fields.place(), "an attachment without an address");
        }
      }
    }
    return links;
  }

  private void rest(Fields fields, Map<String, Object> kept) {
    fields.without("_type", "_fossil", "entryType", "startDate", "endDate", "uniqueId", "id");
    fields.without("inheritLoc", "inheritRoom", "location_data");
    for (String place : List.of("location", "address")) {
      if (fields.peek(place).equals(export.event().peek(place))) {
        fields.without(place);
      }
    }
    withoutPeople(fields, kept);
  }
}
