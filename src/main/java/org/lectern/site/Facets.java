package org.lectern.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
      add(values, "track", session.track());
      add(values, "type", session.type());
      add(values, "format", format(session));
      add(values, "level", session.level().map(Slug::ofWord));
      add(values, "language", Optional.of(edition.program().spokenIn(session).toLanguageTag()));
      add(values, "keyword", edition.shared().keywords().get().of(session));
      add(values, "recorded", recorded(session));
    }
    return values;
  }

  private static void add(List<FacetValue> values, String key, Optional<String> value) {
    value.ifPresent(found -> values.add(new FacetValue(key, found)));
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

  /** Formats have their names within their type. */
  private static Optional<String> format(Session session) {
    return session.type().flatMap(type -> session.format().map(format -> type + "." + format));
  }

  private static Optional<String> recorded(Session session) {
    return session.recorded().map(recorded -> recorded ? "yes" : "no");
  }

  /** One thing to filter by: the values that there are, and those of a session. */
  private record Facet(
      String key, List<ChoiceView> choices, Function<Shown, List<String>> values) {}

  /** A session with those of its times that a page shows. */
  private record Shown(Session session, List<Slot> slots) {}

  /** What all sessions can be filtered by; nothing that they have all alike. */
  static List<FilterView> filters(Here here) {
    return filters(
        here,
        here.edition().program().sessions().stream()
            .map(one -> new Shown(one, here.edition().program().times(one))));
  }

  /** What the sessions of a day can be filtered by. */
  static List<FilterView> filters(Here here, LocalDate day) {
    return filters(
        here,
        here.edition().program().byDay().get(day).stream()
            .map(one -> new Shown(one.session(), List.of(one.slot()))));
  }

  private static List<FilterView> filters(Here here, Stream<Shown> sessions) {
    Edition edition = here.edition();
    List<Shown> shown =
        sessions.filter(one -> !edition.program().isService(one.session())).toList();
    List<FilterView> filters = new ArrayList<>();
    for (Facet facet : facets(here, shown)) {
      Set<List<String>> found =
          shown.stream().map(facet.values()).collect(Collectors.toCollection(HashSet::new));
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
    Keywords.Offered keywords = edition.shared().keywords().get();
    return List.of(
        new Facet(
            "day",
            Days.of(edition.program()).stream()
                .map(day -> new ChoiceView(day.toString(), words.shortDate().format(day)))
                .toList(),
            one ->
                one.slots().stream()
                    .map(slot -> conference.dayOf(slot.start()).toString())
                    .toList()),
        new Facet(
            "room",
            conference.rooms().stream()
                .map(room -> new ChoiceView(room.id(), room.name(), wording.of(room, Wording.NAME)))
                .toList(),
            one -> one.slots().stream().flatMap(slot -> slot.rooms().stream()).toList()),
        new Facet(
            "track",
            conference.tracks().stream()
                .map(
                    track ->
                        new ChoiceView(track.id(), track.name(), wording.of(track, Wording.NAME)))
                .toList(),
            one -> one.session().track().stream().toList()),
        new Facet(
            "type",
            conference.types().stream()
                .map(type -> new ChoiceView(type.id(), type.name(), wording.of(type, Wording.NAME)))
                .toList(),
            one -> one.session().type().stream().toList()),
        new Facet(
            "format",
            conference.types().stream().flatMap(type -> formats(wording, type)).toList(),
            one -> format(one.session()).stream().toList()),
        new Facet(
            "level",
            distinct(
                shown.stream().map(Shown::session).filter(one -> one.level().isPresent()),
                one -> level(here, one)),
            one -> one.session().level().map(Slug::ofWord).stream().toList()),
        new Facet(
            "language",
            distinct(
                shown.stream().map(one -> edition.program().spokenIn(one.session())),
                language ->
                    new ChoiceView(
                        language.toLanguageTag(), Languages.name(language, words.language()))),
            one -> List.of(edition.program().spokenIn(one.session()).toLanguageTag())),
        new Facet(
            "keyword",
            keywords.shown().values().stream()
                .map(one -> new ChoiceView(one.slug(), one.text(), one.language(here)))
                .toList(),
            one ->
                keywords.of(one.session()).stream()
                    .flatMap(slugs -> Stream.of(slugs.split(" ")))
                    .filter(keywords.shown()::containsKey)
                    .toList()),
        new Facet(
            "recorded",
            List.of(
                new ChoiceView("yes", words.text("recorded")),
                new ChoiceView("no", words.text("not_recorded"))),
            one -> recorded(one.session()).stream().toList()));
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
    Program program = here.edition().program();
    Conference conference = program.conference();
    Addresses addresses = here.edition().addresses();
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
    return new ListsView(here.edition().words().text(key), links.toList());
  }
}
