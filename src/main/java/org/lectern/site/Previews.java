package org.lectern.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.card.Card;
import org.lectern.card.Legible;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Room;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Slot;
import org.lectern.program.Speaker;
import org.lectern.program.Track;
import org.lectern.text.Words;

/** The preview pictures: one of each session and speaker, and one for all other pages. */
final class Previews {
  private Previews() {}

  /** All pictures of an edition, in a fixed order; none where the conference wants none. */
  static Stream<Output.Drawing> all(Edition edition) {
    Program program = edition.program();
    return Stream.of(
            site(edition).stream(),
            program.sessions().stream()
                .filter(session -> !program.isService(session))
                .flatMap(session -> of(edition, session).stream()),
            program.speakers().stream().flatMap(speaker -> of(edition, speaker).stream()))
        .flatMap(previews -> previews)
        .map(Preview::output);
  }

  /** The picture of the conference. */
  static Optional<Preview> site(Edition edition) {
    return preview(edition, "site", () -> card(edition));
  }

  private static Card card(Edition edition) {
    Conference conference = edition.conference();
    return new Card(
        "",
        conference.name(),
        present(
            Stream.of(
                conference.tagline().orElse(""),
                Times.dates(edition),
                conference.venue().map(Conference.Venue::name).orElse(""))),
        conference.url().getHost() + conference.url().getPath().replaceFirst("/$", ""),
        Colors.accent(conference),
        edition.program().language());
  }

  /** The picture of a session: who gives it, when and where. */
  static Optional<Preview> of(Edition edition, Session session) {
    return saysThatItIsOff(edition, session)
        ? preview(edition, "sessions/" + session.slug(), () -> card(edition, session))
        : Optional.empty();
  }

  private static Card card(Edition edition, Session session) {
    Program program = edition.program();
    Stream<String> names = program.speakersOf(session).stream().map(Speaker::name);
    return new Card(
        kicker(edition, session),
        session.title(),
        present(
            Stream.concat(
                Stream.of(joined(edition, "comma", names)),
                times(edition, program.times(session)).stream())),
        foot(edition),
        program
            .trackOf(session)
            .flatMap(Track::color)
            .orElseGet(() -> Colors.accent(edition.conference())),
        session.textLanguage());
  }

  /** The picture of a speaker: from where, and what the speaker gives. */
  static Optional<Preview> of(Edition edition, Speaker speaker) {
    return preview(edition, "speakers/" + speaker.slug(), () -> card(edition, speaker));
  }

  private static Card card(Edition edition, Speaker speaker) {
    return new Card(
        edition.words().text("speaker"),
        speaker.name(),
        present(
            Stream.concat(
                speaker.affiliation().stream(),
                edition.program().ofSpeaker(speaker.slug()).stream().map(Session::title))),
        foot(edition),
        Colors.accent(edition.conference()),
        edition.program().language());
  }

  /**
   * A picture that doesn't say what it is of is worse than the conference's, or none.
   *
   * @param of what it is of, such as {@code sessions/opening}
   */
  private static Optional<Preview> preview(Edition edition, String of, Supplier<Card> making) {
    return edition
        .shared()
        .previews()
        .get(
            of,
            () ->
                Optional.of(making.get())
                    .filter(card -> edition.conference().cards() && card.isLegible())
                    .map(card -> new Preview(edition.addresses().card(of, card.hash()), card)));
  }

  /** Whether its picture can say that it doesn't take place, if so it is. */
  private static boolean saysThatItIsOff(Edition edition, Session session) {
    return !session.isCancelled() || !Legible.of(edition.words().text("cancelled")).isEmpty();
  }

  /** What doesn't take place says so before anything else. */
  private static String kicker(Edition edition, Session session) {
    Optional<SessionType> type = edition.program().typeOf(session);
    return joined(
        edition,
        "dot",
        Stream.of(
            session.isCancelled() ? edition.words().text("cancelled") : "",
            type.map(SessionType::name).orElse(""),
            edition.program().formatOf(session).map(SessionType.Format::name).orElse("")));
  }

  private static String foot(Edition edition) {
    return joined(edition, "dot", Stream.of(edition.conference().name(), Times.dates(edition)));
  }

  /** Two lines at most. */
  private static List<String> times(Edition edition, List<Slot> slots) {
    if (slots.isEmpty()) {
      return List.of(edition.words().text("not_scheduled"));
    }
    return slots.size() > 2
        ? List.of(
            time(edition, slots.get(0)), edition.words().text("parallel_more", slots.size() - 1))
        : slots.stream().map(slot -> time(edition, slot)).toList();
  }

  private static String time(Edition edition, Slot slot) {
    Words words = edition.words();
    String rooms =
        joined(edition, "comma", edition.program().roomsOf(slot).stream().map(Room::name));
    return joined(
        edition,
        "dot",
        Stream.of(words.shortDate().format(slot.start()), words.times(slot), rooms));
  }

  /** Those of some parts that can be drawn: a name in other letters takes none with it. */
  private static String joined(Edition edition, String separator, Stream<String> parts) {
    String between = edition.words().text(separator);
    return parts
        .map(Legible::of)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(Legible.of(between).isEmpty() ? ", " : between));
  }

  private static List<String> present(Stream<String> lines) {
    return lines.filter(line -> !line.isBlank()).toList();
  }
}
