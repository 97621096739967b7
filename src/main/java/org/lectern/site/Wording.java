package org.lectern.site;

import java.util.List;
import java.util.Locale;
import org.lectern.program.AccessPolicy;
import org.lectern.program.Conference;
import org.lectern.program.Room;
import org.lectern.program.SessionType;
import org.lectern.program.Source;
import org.lectern.program.Track;

/**
 * In which language the words of {@code conference.yaml} are: a translation need not give all of
 * them. Each answer is the value of {@code lang}, and empty where it is the page's language.
 */
final class Wording {
  static final String NAME = "name";
  static final String DESCRIPTION = "description";

  private final Edition edition;
  private final Conference conference;

  Wording(Edition edition) {
    this.edition = edition;
    this.conference = edition.conference();
  }

  /** Of a field, such as {@code venue.name}. */
  String of(String field) {
    return edition.languageUnlessOwn(language(field));
  }

  String of(Room room, String field) {
    return of("rooms", conference.rooms(), room, field);
  }

  String of(Track track, String field) {
    return of("tracks", conference.tracks(), track, field);
  }

  String of(SessionType type, String field) {
    return of("session_types", conference.types(), type, field);
  }

  String of(SessionType type, SessionType.Format format) {
    return of(type, "formats." + type.formats().indexOf(format) + "." + NAME);
  }

  String of(AccessPolicy policy, String field) {
    return of("access", conference.access(), policy, field);
  }

  /** Looked for only where there are two languages that it may be. */
  private <T> String of(String list, List<T> all, T one, String field) {
    Source source = conference.source();
    return source.language().equals(source.baseLanguage())
        ? edition.languageUnlessOwn(source.language())
        : of(list + "." + all.indexOf(one) + "." + field);
  }

  private Locale language(String field) {
    return conference.source().languageOf(field);
  }
}
