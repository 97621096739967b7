package org.lectern.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.cite.Author;
import org.lectern.cite.Reference;
import org.lectern.program.Address;
import org.lectern.program.Conference;
import org.lectern.program.ExportFormat;
import org.lectern.program.Identity;
import org.lectern.program.Link;
import org.lectern.program.Media;
import org.lectern.program.MediaKind;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;
import org.lectern.program.Speaker;

/** Talks as references. */
public final class References {
  /** The forms in which other programs read them. */
  public static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.BIBTEX, ExportFormat.RIS, ExportFormat.CSL_JSON);

  private References() {}

  /**
   * How others cite a session.
   *
   * @return nothing for what nobody cites: breaks, what was cancelled, and what has no authors
   */
  public static Optional<Reference> of(Edition edition, Session session) {
    List<Speaker> authors = authors(edition.program(), session);
    return authors.isEmpty() ? Optional.empty() : Optional.of(reference(edition, session, authors));
  }

  /** Whether a session is something that others cite. */
  public static boolean isCited(Edition edition, Session session) {
    return !authors(edition.program(), session).isEmpty();
  }

  /** Whether there is anything to cite. */
  static boolean any(Edition edition) {
    return edition.program().sessions().stream().anyMatch(one -> isCited(edition, one));
  }

  /** Its authors as they are cited: those who wrote it, or else its speakers. */
  static List<Speaker> authors(Program program, Session session) {
    if (program.isService(session) || session.isCancelled()) {
      return List.of();
    }
    List<Speaker> authors = program.authorsOf(session);
    return authors.isEmpty() ? program.speakersOf(session) : authors;
  }

  private static Reference reference(Edition edition, Session session, List<Speaker> authors) {
    Conference conference = edition.conference();
    LocalDate date =
        edition.program().times(session).stream()
            .findFirst()
            .map(slot -> slot.start().toLocalDate())
            .orElse(conference.start());
    return new Reference(
        Identity.citationKey(session, date.getYear()),
        session.subtitle().map(more -> session.title() + ": " + more).orElse(session.title()),
        session.textLanguage().toLanguageTag(),
        authors.stream().map(one -> Author.of(one.name(), one.sortName())).toList(),
        date,
        conference.name(),
        conference.venue().map(Conference.Venue::name),
        edition.program().typeOf(session).map(SessionType::name),
        edition.url(edition.addresses().session(session.slug())),
        pdf(edition, session),
        session.doi(),
        session.keywords());
  }

  /** The first PDF among what there is to read. */
  private static Optional<URI> pdf(Edition edition, Session session) {
    return Stream.concat(
            session.media().stream().filter(References::isPdf).map(Media::address),
            session.links().stream().map(Link::address).filter(References::isPdf))
        .flatMap(address -> edition.url(address).stream())
        .findFirst();
  }

  private static boolean isPdf(Media media) {
    return media.kind() == MediaKind.PDF || isPdf(media.address());
  }

  private static boolean isPdf(Address address) {
    String path = address instanceof Address.Web web ? web.uri().getPath() : address.toString();
    return path != null && path.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }
}
