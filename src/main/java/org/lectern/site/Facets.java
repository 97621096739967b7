package org.lectern.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.Addresses;
import org.lectern.address.Slug;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.site.view.FilterView;
import org.lectern.site.view.FilterView.ChoiceView;
import org.lectern.site.view.LinkView;
import org.lectern.site.view.ListsView;
import org.lectern.site.view.SessionItem.FacetValue;
import org.lectern.text.Words;

/**
 * What sessions can be filtered by: day, room, track, type, format, level, language, keyword,
 * recording.
 */
final class Facets {
  private Facets() {}

  /**
   * What a session has of each, for a page's script.
   *
   * @param slots the times at hand; each makes a place of its day and one of its rooms
   */
  static List<FacetValue> of(Edition edition, Session session, List<Slot> slots) {
    List<FacetValue> values = new ArrayList<>();
    values.add(new FacetValue("place", places(edition.conference(), slots)));
    if (!edition.program().isService(session)) {
      own(edition, session)
          .forEach(
              (key, value) -> value.ifPresent(found -> values.add(new FacetValue(key, found))));
    }
    return values;
  }

  /** What a session has whenever it is given: ids, with spaces between them. */
  private static Map<String, Optional<String>> own(Edition edition, Session session) {
    Map<String, Optional<String>> own = new LinkedHashMap<>();
    own.put("track", session.track());
    own.put("type", session.type());
    // Formats have their names within their type.
    own.put(
        "format",
        session.type().flatMap(type -> session.format().map(format -> type + "." + format)));
    own.put("level", session.level().map(Slug::ofWord));
    own.put("language", Optional.of(edition.program().spokenIn(session).toLanguageTag()));
    own.put("keyword", edition.shared().keywords().get().of(session));
    own.put("recorded", session.recorded().map(recorded -> recorded ? "yes" : "no"));
    return own;
  }

  /** Such as {@code 2021-06-05/hall 2021-06-05/room-f}: only together they tell a place. */
  private static String places(Conference conference, List<Slot> slots) {
    return slots.stream()
        .flatMap(
            slot ->
                (slot.rooms().isEmpty() ? Stream.of("") : slot.rooms().stream())
                    .map(room -> conference.dayOf(slot.start()) + "/" + room))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** One thing to filter by, and the values that there are. */
  private record Facet(String key, List<ChoiceView> choices) {}

  /**
   * A session on a page.
   *
   * @param values what it has of each thing to filter by
   */
  private record Shown(Session session, Map<String, List<String>> values) {
    static Shown of(Edition edition, Session session, List<Slot> slots) {
      Map<String, List<String>> values = new HashMap<>();
      values.put(
          "day",
          slots.stream().map(slot -> edition.conference().dayOf(slot.start()).toString()).toList());
      values.put("room", slots.stream().flatMap(slot -> slot.rooms().stream()).toList());
      own(edition, session)
          .forEach(
              (key, value) ->
                  values.put(key, value.map(found -> List.of(found.split(" "))).orElse(List.of())));
      return new Shown(session, values);
    }
  }

  /** What all sessions can be filtered by; nothing that they have all alike. */
  static List<FilterView> filters(Here here) {
    Program program = here.program();
    return filters(
        here,
        program.sessions().stream().map(one -> Shown.of(here.edition(), one, program.times(one))));
  }

  /** What the sessions of a day can be filtered by. */
  static List<FilterView> filters(Here here, LocalDate day) {
    return filters(
        here,
        here.program().byDay().get(day).stream()
            .map(one -> Shown.of(here.edition(), one.session(), List.of(one.slot()))));
  }

  private static List<FilterView> filters(Here here, Stream<Shown> sessions) {
    Edition edition = here.edition();
    List<Shown> shown =
        sessions.filter(one -> !edition.program().isService(one.session())).toList();
    List<FilterView> filters = new ArrayList<>();
    for (Facet facet : facets(here, shown)) {
      Set<String> offered =
          facet.choices().stream().map(ChoiceView::value).collect(Collectors.toSet());
      Set<List<String>> found =
          shown.stream()
              .map(one -> one.values().get(facet.key()).stream().filter(offered::contains).toList())
              .collect(Collectors.toSet());
      Set<String> values = found.stream().flatMap(List::stream).collect(Collectors.toSet());
      if (found.size() > 1) {
        filters.add(
            new FilterView(
                facet.key(),
                edition.words().text("filter_" + facet.key()),
                facet.choices().stream()
                    .filter(choice -> values.contains(choice.value()))
                    .toList()));
      }
    }
    return filters;
  }

  private static List<Facet> facets(Here here, List<Shown> shown) {
    Edition edition = here.edition();
    Wording wording = here.wording();
    Conference conference = edition.conference();
    Words words = edition.words();
    return List.of(
        new Facet(
            "day",
            Days.of(edition.program()).stream()
                .map(day -> new ChoiceView(day.toString(), words.shortDate().format(day)))
                .toList()),
        new Facet(
            "room",
            conference.rooms().stream()
                .map(room -> new ChoiceView(room.id(), room.name(), wording.of(room, Wording.NAME)))
                .toList()),
        new Facet(
            "track",
            conference.tracks().stream()
                .map(
                    track ->
                        new ChoiceView(track.id(), track.name(), wording.of(track, Wording.NAME)))
                .toList()),
        new Facet(
            "type",
            conference.types().stream()
                .map(type -> new ChoiceView(type.id(), type.name(), wording.of(type, Wording.NAME)))
                .toList()),
        new Facet(
            "format", conference.types().stream().flatMap(type -> formats(wording, type)).toList()),
        new Facet(
            "level",
            distinct(
                shown.stream().map(Shown::session).filter(one -> one.level().isPresent()),
                one -> level(here, one))),
        new Facet(
            "language",
            distinct(
                shown.stream().map(one -> edition.program().spokenIn(one.session())),
                language ->
                    new ChoiceView(
                        language.toLanguageTag(), Languages.name(language, words.language())))),
        new Facet(
            "keyword",
            edition.shared().keywords().get().shown().values().stream()
                .map(one -> new ChoiceView(one.slug(), one.text(), one.language(here)))
                .toList()),
        new Facet(
            "recorded",
            List.of(
                new ChoiceView("yes", words.text("recorded")),
                new ChoiceView("no", words.text("not_recorded")))));
  }

  private static ChoiceView level(Here here, Session session) {
    String level = session.level().orElseThrow();
    return new ChoiceView(
        Slug.ofWord(level), level, here.languageOfShared(session.source(), "level"));
  }

  private static Stream<ChoiceView> formats(Wording wording, SessionType type) {
    return type.formats().stream()
        .map(
            format ->
                new ChoiceView(
                    type.id() + "." + format.id(), format.name(), wording.of(type, format)));
  }

  private static <T> List<ChoiceView> distinct(Stream<T> values, Function<T, ChoiceView> choice) {
    Map<String, ChoiceView> choices = new LinkedHashMap<>();
    values.map(choice).forEach(one -> choices.putIfAbsent(one.value(), one));
    return List.copyOf(choices.values());
  }

  /** Where readers without scripts find the same: the lists by room, track and type. */
  static List<ListsView> lists(Here here) {
    Program program = here.program();
    Conference conference = program.conference();
    Addresses addresses = here.addresses();
    return Stream.of(
            lists(
                here,
                "kind_room",
                conference.rooms().stream()
                    .filter(room -> !program.inRoom(room.id()).isEmpty())
                    .map(here::room)),
            lists(
                here,
                "kind_track",
                conference.tracks().stream()
                    .filter(track -> !program.ofTrack(track.id()).isEmpty())
                    .map(
                        track ->
                            new LinkView(
                                track.name(),
                                here.to(addresses.track(track.id())),
                                here.wording().of(track, Wording.NAME)))),
            lists(
                here,
                "kind_type",
                conference.types().stream()
                    .filter(type -> !type.service() && !program.ofType(type.id()).isEmpty())
                    .map(here::type)))
        .filter(lists -> !lists.links().isEmpty())
        .toList();
  }

  private static ListsView lists(Here here, String key, Stream<LinkView> links) {
    return new ListsView(here.words().text(key), links.toList());
  }
}
