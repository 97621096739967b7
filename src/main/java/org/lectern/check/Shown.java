package org.lectern.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;
import org.lectern.program.C3voc;
import org.lectern.program.Conference;
import org.lectern.program.Extra;
import org.lectern.program.Link;
import org.lectern.program.Media;
import org.lectern.program.NavigationItem;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Source;
import org.lectern.program.Speaker;

/**
 * What a field says to readers: its words, or an address on the web. Of the editors' own fields
 * there are those that schedules for apps publish; the others only their own templates show.
 */
record Shown(String value, Source source, String field) {

  /** All of one edition. */
  static Stream<Shown> all(Program program) {
    return Stream.of(
            conference(program.conference()),
            program.sessions().stream().<Shown>mapMulti(Shown::session),
            program.speakers().stream().<Shown>mapMulti(Shown::speaker),
            program.pages().stream().map(one -> new Shown(one.title(), one.source(), "title")))
        .flatMap(all -> all)
        .filter(shown -> !shown.value().isEmpty());
  }

  /** Where the field's value was written. */
  Position place() {
    return source.at(field);
  }

  private static void session(Session one, Consumer<Shown> found) {
    Source source = one.source();
    found.accept(new Shown(one.title(), source, "title"));
    one.subtitle().ifPresent(subtitle -> found.accept(new Shown(subtitle, source, "subtitle")));
    one.level().ifPresent(level -> found.accept(new Shown(level, source, "level")));
    for (int i = 0; i < one.keywords().size(); i++) {
      found.accept(new Shown(one.keywords().get(i), source, "keywords." + i));
    }
    Item.each(one.media()).flatMap(item -> media(source, item)).forEach(found);
    links(source, one.links(), found);
    // One with an @ is what calendars call an event, and nobody's address.
    one.id()
        .filter(id -> !id.contains("@"))
        .ifPresent(id -> found.accept(new Shown(id, source, "id")));
    foreign(source, one.extra(), C3voc.SHOWN_OF_SESSION).forEach(found);
  }

  private static void speaker(Speaker one, Consumer<Shown> found) {
    Source source = one.source();
    found.accept(new Shown(one.name(), source, "name"));
    one.reading().ifPresent(reading -> found.accept(new Shown(reading, source, "reading")));
    one.sortName().ifPresent(name -> found.accept(new Shown(name, source, "sort_name")));
    one.affiliation().ifPresent(home -> found.accept(new Shown(home, source, "affiliation")));
    one.pronouns().ifPresent(pronouns -> found.accept(new Shown(pronouns, source, "pronouns")));
    one.photoAlt().ifPresent(alt -> found.accept(new Shown(alt, source, "photo_alt")));
    links(source, one.links(), found);
    one.id().ifPresent(id -> found.accept(new Shown(id, source, "id")));
    foreign(source, one.extra(), C3voc.SHOWN_OF_SPEAKER).forEach(found);
  }

  private static Stream<Shown> foreign(Source source, Extra extra, List<String> names) {
    return extra.values().isEmpty()
        ? Stream.empty()
        : names.stream()
            .map(
                name ->
                    new Shown(
                        C3voc.of(extra).text(name).orElse(""), source, "extra.c3voc." + name));
  }

  private static Stream<Shown> conference(Conference conference) {
    Source source = conference.source();
    return Stream.of(
            Stream.of(
                new Shown(conference.name(), source, "name"),
                new Shown(conference.tagline().orElse(""), source, "tagline")),
            conference.venue().stream().flatMap(venue -> venue(source, venue)),
            Item.each(conference.rooms())
                .flatMap(
                    one ->
                        named(
                            source,
                            "rooms." + one.index(),
                            one.value().name(),
                            one.value().description())),
            Item.each(conference.tracks())
                .flatMap(
                    one ->
                        named(
                            source,
                            "tracks." + one.index(),
                            one.value().name(),
                            one.value().description())),
            Item.each(conference.types()).flatMap(one -> type(source, one)),
            Item.each(conference.access()).flatMap(one -> access(source, one)),
            Item.each(conference.navigation()).flatMap(one -> navigation(source, one)),
            foreign(source, conference.extra(), C3voc.SHOWN_OF_CONFERENCE))
        .flatMap(all -> all);
  }

  private static Stream<Shown> venue(Source source, Conference.Venue venue) {
    return Stream.of(
        new Shown(venue.name(), source, "venue.name"),
        new Shown(venue.address().orElse(""), source, "venue.address"),
        web(source, "venue.url", venue.link()));
  }

  private static Stream<Shown> type(Source source, Item<SessionType> type) {
    String field = "session_types." + type.index();
    return Stream.concat(
        named(source, field, type.value().name(), type.value().description()),
        Item.each(type.value().formats())
            .map(
                one ->
                    new Shown(
                        one.value().name(), source, field + ".formats." + one.index() + ".name")));
  }

  private static Stream<Shown> access(Source source, Item<AccessPolicy> policy) {
    String field = "access." + policy.index();
    return Stream.concat(
        Stream.of(
            new Shown(policy.value().channel(), source, field + ".channel"),
            new Shown(policy.value().note().orElse(""), source, field + ".note")),
        Item.each(policy.value().requires())
            .flatMap(
                one -> {
                  String requirement = field + ".requires." + one.index();
                  return Stream.of(
                      new Shown(one.value().name(), source, requirement + ".name"),
                      web(source, requirement + ".url", one.value().address()));
                }));
  }

  private static Stream<Shown> navigation(Source source, Item<NavigationItem> item) {
    String field = "navigation." + item.index();
    Shown title = new Shown(item.value().title().orElse(""), source, field + ".title");
    return item.value().target() instanceof NavigationItem.Elsewhere there
        ? Stream.of(title, web(source, field + ".url", Optional.of(there.address())))
        : Stream.of(title);
  }

  private static Stream<Shown> media(Source source, Item<Media> item) {
    String field = "media." + item.index() + ".";
    Media media = item.value();
    return Stream.of(
        web(source, field + media.kind().id(), Optional.of(media.address())),
        new Shown(media.title().orElse(""), source, field + "title"),
        new Shown(media.description().orElse(""), source, field + "description"),
        new Shown(media.posterAlt().orElse(""), source, field + "poster_alt"),
        new Shown(
            media.contact().map(Media.Contact::name).orElse(""), source, field + "contact.name"),
        web(source, field + "embed", media.embed()),
        web(source, field + "transcript", media.transcript()));
  }

  private static void links(Source source, List<Link> links, Consumer<Shown> found) {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String field = "links." + i;
      found.accept(new Shown(link.title(), source, field + ".title"));
      found.accept(new Shown(link.kind().orElse(""), source, field + ".kind"));
      found.accept(web(source, field + ".url", Optional.of(link.address())));
    }
  }

  private static Stream<Shown> named(
      Source source, String field, String name, Optional<String> description) {
    return Stream.of(
        new Shown(name, source, field + ".name"),
        new Shown(description.orElse(""), source, field + ".description"));
  }

  private static Shown web(Source source, String field, Optional<? extends Address> address) {
    return new Shown(
        address.filter(Address.Web.class::isInstance).map(Object::toString).orElse(""),
        source,
        field);
  }
}
