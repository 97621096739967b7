package org.lectern.importer.pretalx;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.importer.format.Fields;
import org.lectern.importer.format.Findings;
import org.lectern.importer.format.LocalTimes;
import org.lectern.importer.format.Moments;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.format.RichText;
import org.lectern.importer.format.ScheduleExtra;
import org.lectern.importer.format.Zones;
import org.lectern.importer.model.ForeignConference;
import org.lectern.importer.model.ForeignSession;
import org.lectern.importer.model.ForeignSpeaker;
import org.lectern.importer.model.Imported;
import org.lectern.importer.model.Stated;
import org.lectern.problem.Position;
import org.lectern.program.Extra;

/** Puts together what pretalx tells in several answers, in whichever order they come. */
final class Pretalx {
  /** Below this name, content keeps what pretalx has beyond its own fields. */
  static final String NAME = "pretalx";

  /** What an object may hold beside others. */
  static final Set<String> LISTS =
      Set.of(
          "talks",
          "submissions",
          "breaks",
          "speakers",
          "rooms",
          "tracks",
          "submission_types",
          "submission-types",
          "tags",
          "slots");

  /** What organisers see and readers mustn't. */
  private static final List<String> PRIVATE =
      List.of(
          "email",
          "internal_notes",
          "notes",
          "availabilities",
          "has_arrived",
          "invitation_token",
          "anonymised_data",
          "access_code",
          "reviews",
          "median_score",
          "mean_score",
          "assigned_reviewers",
          "invitations",
          "log");

  private final Reading reading;
  private final Position place;
  private final PretalxLists lists;
  private final RichText texts;
  private final List<Fields> talks = new ArrayList<>();
  private final Map<String, Fields> speakers = new LinkedHashMap<>();
  private final Map<String, Fields> slots = new LinkedHashMap<>();
  private Fields event;

  Pretalx(Reading reading, Position place) {
    this.reading = reading;
    this.place = place;
    this.lists = new PretalxLists(reading.findings());
    this.texts = new RichText(reading.findings(), Optional.empty());
    this.event = new Fields(Map.of(), place, reading.findings());
  }

  Findings findings() {
    return reading.findings();
  }

  /**
   * Takes one thing.
   *
   * @param list the name of the list or the file that it is in
   */
  void add(String list, Fields thing) throws RefusedException {
    if (thing.has("date_from") || list.equals("event")) {
      event = thing;
    } else if (list.startsWith("speaker") || (thing.has("biography") && !thing.has("title"))) {
      thing.line("code").ifPresent(code -> speakers.putIfAbsent(code, thing));
    } else if (list.startsWith("slot") || (thing.has("submission") && thing.has("start"))) {
      thing.number("id").ifPresent(id -> slots.put(id.toString(), thing));
    } else if (thing.has("title") || thing.has("code") || list.equals("breaks")) {
      reading.session(thing.place());
      talks.add(thing);
    } else if (!lists.add(list, thing)) {
      thing.noteLeftOut("something that is neither a talk nor a speaker");
    }
  }

  /** Everything that was taken. */
  Imported imported() throws RefusedException {
    if (talks.isEmpty()) {
      throw new RefusedException(
          place,
          "there is no talk and no submission in here",
          "give a file of pretalx's submissions, or a folder with it and those of speakers and"
              + " rooms");
    }
    event.line("locale").ifPresent(lists::prefer);
    Stated<ZoneId> zone = zone();
    LocalTimes times = new LocalTimes(reading, place, Optional.of(zone.value()));
    PretalxTalks made = new PretalxTalks(lists, times, texts);
    talks.forEach(made::add);
    slots.values().forEach(made::slot);
    List<ForeignSession> sessions = made.sessions();
    return new Imported(
        conference(zone),
        lists.rooms(),
        lists.tracks(),
        lists.types(),
        speakers(made, sessions),
        sessions,
        false);
  }

  private Stated<ZoneId> zone() {
    Stream<Moments.Moment> moments =
        Stream.concat(talks.stream(), slots.values().stream())
            .flatMap(PretalxTalks::starts)
            .flatMap(start -> Moments.moment(start).stream());
    return Zones.of(
        reading,
        event.line("timezone").flatMap(Zones::named),
        moments,
        place,
        "the time zone has no name");
  }

  private ForeignConference conference(Stated<ZoneId> zone) {
    Optional<String> name = event.value("name").flatMap(lists::words);
    Optional<LocalDate> start = event.firstLine("date_from", "event_start").flatMap(Moments::day);
    Optional<LocalDate> end = event.firstLine("date_to", "event_end").flatMap(Moments::day);
    event.without("timezone", "locale");
    return ForeignConference.of(name, Optional.empty(), zone, start, end, extra(Map.of(), event));
  }

  /** Those whom a session names: nobody learns here who wasn't accepted. */
  private List<ForeignSpeaker> speakers(PretalxTalks made, List<ForeignSession> sessions) {
    PretalxPeople people = new PretalxPeople(texts);
    Set<String> named = new HashSet<>();
    sessions.forEach(session -> named.addAll(session.speakers()));
    Map<String, ForeignSpeaker> all = new LinkedHashMap<>();
    speakers.forEach(
        (code, fields) -> {
          if (named.contains(code)) {
            all.put(code, people.speaker(fields));
          } else {
            fields.noteLeftOut("a speaker without a session in here");
          }
        });
    made.people()
        .forEach(
            (code, fields) -> {
              ForeignSpeaker known = all.get(code);
              if (named.contains(code) && (known == null || known.text().isEmpty())) {
                ForeignSpeaker other = people.speaker(fields);
                all.put(code, known != null && other.text().isEmpty() ? known : other);
              }
            });
    return List.copyOf(all.values());
  }

  /** Whether it is one of the codes that pretalx gives; tables may go without. */
  static boolean isCode(String text) {
    return text.matches("[A-Z0-9]{3,16}");
  }

  /** Leaves out what isn't for readers, and says so. */
  static void leavePrivate(Fields fields) {
    for (String name : PRIVATE) {
      if (fields.peek(name).isPresent()) {
        fields.without(name);
        fields.noteLeftOut(name + ", which is for organisers");
      }
    }
  }

  /** Answers to questions that are public; others may be about a person's life. */
  static void answers(Fields fields) {
    List<Object> open = new ArrayList<>();
    for (Fields answer : fields.items("answers", "answer")) {
      Optional<Fields> question = answer.thing("question");
      if (question.flatMap(asked -> asked.flag("is_public")).orElse(false)) {
        Map<String, Object> one = new LinkedHashMap<>();
        question
            .flatMap(asked -> asked.value("question"))
            .flatMap(words -> Localized.in(List.of("en"), words))
            .ifPresent(words -> one.put("question", words));
        answer.text("answer").ifPresent(text -> one.put("answer", text));
        open.add(one);
      } else {
        fields.noteLeftOut("an answer to a question that isn't marked as public");
      }
    }
    fields.keepAndNote("answers", open);
  }

  /** What apps know a thing by, and what else pretalx says of it. */
  static Extra extra(Map<String, Object> identity, Fields fields) {
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.putAll(Extra.below(ScheduleExtra.NAME, identity).values());
    extra.putAll(fields.extra(NAME).values());
    return new Extra(extra);
  }
}
