package org.lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.Link;
import org.lectern.program.Look;
import org.lectern.program.Media;
import org.lectern.program.Program;
import org.lectern.program.Source;

/** The files that fields name. */
final class FileFields {
  private static final Set<String> PICTURES = Set.of("logo", "logo_dark", "photo", "poster");

  private FileFields() {}

  /**
   * A file that a field names.
   *
   * @param field its last name
   */
  record Use(String path, Position place, String field) {
    /** Whether pages show it as a picture. */
    boolean isPicture() {
      return PICTURES.contains(field);
    }

    boolean mayBeOnTheWeb() {
      return field.equals("url") || field.equals("link");
    }
  }

  /** All of them, whether there are such files or not. */
  static Stream<Use> of(Program program) {
    return Stream.of(
            conference(program.conference()),
            program.sessions().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            media(one.source(), one.media()), links(one.source(), one.links()))),
            program.speakers().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            use(one.photo(), one.source(), "photo"),
                            links(one.source(), one.links()))))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> conference(Conference conference) {
    return Stream.of(
            use(
                conference.venue().flatMap(Conference.Venue::link),
                conference.source(),
                "venue.url"),
            Item.each(conference.access()).flatMap(policy -> requirements(conference, policy)),
            look(conference.look(), conference.source()))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> look(Look look, Source source) {
    return Stream.of(
            use(look.logo().map(Look.Logo::file), source, "theme.logo"),
            use(look.logo().flatMap(Look.Logo::dark), source, "theme.logo_dark"),
            use(look.fontFile(), source, "theme.font_file"),
            use(look.headingFontFile(), source, "theme.heading_font_file"))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> requirements(Conference conference, Item<AccessPolicy> policy) {
    String field = "access." + policy.index() + ".requires.";
    return Item.each(policy.value().requires())
        .flatMap(
            one -> use(one.value().address(), conference.source(), field + one.index() + ".url"));
  }

  private static Stream<Use> media(Source source, List<Media> media) {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < media.size(); i++) {
      Media item = media.get(i);
      String field = "media." + i + ".";
      use(Optional.of(item.address()), source, field + item.kind().id()).forEach(uses::add);
      use(item.poster(), source, field + "poster").forEach(uses::add);
      use(item.captions(), source, field + "captions").forEach(uses::add);
      use(item.transcript(), source, field + "transcript").forEach(uses::add);
    }
    return uses.stream();
  }

  private static Stream<Use> links(Source source, List<Link> links) {
    return Item.each(links)
        .flatMap(
            link ->
                use(Optional.of(link.value().address()), source, "links." + link.index() + ".url"));
  }

  private static Stream<Use> use(Optional<? extends Address> address, Source source, String field) {
    return address.stream()
        .filter(Address.File.class::isInstance)
        .map(
            file ->
                new Use(
                    ((Address.File) file).path(),
                    source.at(field),
                    field.substring(field.lastIndexOf('.') + 1)));
  }
}
