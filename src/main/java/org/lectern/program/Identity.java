package org.lectern.program;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.hash.Sha256;

/**
 * What sessions stay known by outside of the site: in calendars, in other programs and in links
 * that readers keep. It comes from the slug, or from the {@code id} that an editor pinned, and
 * never from a title, a room or a time: those may change, and the session stays the same.
 */
public final class Identity {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BITS = 5;

  /** Among 2,000 sessions two meet once in 17,000 conferences. */
  private static final int SHORT_LENGTH = 7;

  private static final Pattern CITABLE = Pattern.compile("[A-Za-z][A-Za-z0-9.:-]*");

  private final String site;
  private final Set<String> sessions = new HashSet<>();

  /** The identities within a program. */
  public Identity(Program program) {
    this.site = site(program.conference().url());
    program.sessions().forEach(session -> sessions.add(of(session)));
  }

  /** A session's, such as {@code opening}. */
  public static String of(Session session) {
    return session.id().orElse(session.slug());
  }

  /** A speaker's, such as {@code ana-reis}. */
  public static String of(Speaker speaker) {
    return speaker.id().orElse(speaker.slug());
  }

  /**
   * That of one time of a session: the session's own for the first in its file, {@code opening-2}
   * for the second. Where a session is called that, a further hyphen keeps the two apart.
   */
  public String of(Occurrence occurrence) {
    String session = of(occurrence.session());
    if (occurrence.written() == 0) {
      return session;
    }
    String hyphens = "-";
    while (sessions.contains(session + hyphens + (occurrence.written() + 1))) {
      hyphens += "-";
    }
    return session + hyphens + (occurrence.written() + 1);
  }

  /**
   * The identifier of one time of a session in calendars, such as {@code
   * opening@program.example.org} (<a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7">
   * RFC 5545, section 3.8.4.7</a>). Of a site in a folder, such as {@code /2027/}, it ends in
   * {@code .2027}: calendars take next year's opening for this year's where the two are called the
   * same.
   */
  public String uid(Occurrence occurrence) {
    return of(occurrence) + "@" + site;
  }

  private static String site(URI url) {
    String folder = url.getRawPath().replaceAll("^/+|/+$", "").replace('/', '.');
    return folder.isEmpty() ? url.getHost() : url.getHost() + "." + folder;
  }

  /**
   * A session's in seven characters, for links that hold many: first that which new links have,
   * then those that it had under earlier names.
   */
  public static List<String> shortOf(Session session) {
    return Stream.concat(Stream.of(of(session), session.slug()), session.aliases().stream())
        .distinct()
        .map(Identity::shortened)
        .toList();
  }

  /**
   * What a session is called in lists of references, such as {@code opening-2021}: in ASCII, and
   * without what means something in one of their formats.
   *
   * @param year when it is given, so that two conferences' openings don't meet in one list
   */
  public static String citationKey(Session session, int year) {
    String identity = of(session);
    return (CITABLE.matcher(identity).matches() ? identity : "talk-" + shortened(identity))
        + "-"
        + year;
  }

  private static String shortened(String identity) {
    byte[] hash = Sha256.of(identity);
    StringBuilder text = new StringBuilder();
    for (int bit = 0; text.length() < SHORT_LENGTH; bit += BITS) {
      int pair = (hash[bit / 8] & 255) << 8 | (hash[bit / 8 + 1] & 255);
      text.append(DIGITS.charAt(pair >> (16 - BITS - bit % 8) & 31));
    }
    return text.toString();
  }
}
