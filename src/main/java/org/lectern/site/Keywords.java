package org.lectern.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.address.Slug;
import org.lectern.program.Program;
import org.lectern.program.Session;

/** The keywords of a program's sessions, by their slugs: {@code AI} and {@code ai} are one. */
final class Keywords {
  /** As many as can still be looked through. */
  private static final int MOST_OFFERED = 30;

  private static final int FEWEST_SESSIONS = 2;

  private Keywords() {}

  /** A keyword as it was first written, and its sessions. */
  record Keyword(String slug, String text, List<Session> sessions) {
    /** The value of {@code lang} on a page. */
    String language(Here here) {
      return here.languageOfShared(sessions.get(0).source(), "keywords");
    }
  }

  /** All of them, in the order of their slugs. */
  static Collection<Keyword> of(Program program) {
    Map<String, Keyword> found = new TreeMap<>();
    Map<String, String> slugs = new HashMap<>();
    for (Session session : program.sessions()) {
      if (!program.isService(session)) {
        Set<String> own = new HashSet<>();
        for (String text : session.keywords()) {
          String slug = slugs.computeIfAbsent(text, Slug::ofWord);
          if (own.add(slug)) {
            found
                .computeIfAbsent(slug, key -> new Keyword(slug, text, new ArrayList<>()))
                .sessions()
                .add(session);
          }
        }
      }
    }
    return found.values();
  }

  /**
   * Those to filter by. Any may be asked for in an address, also where it isn't offered: links go
   * on to work once other keywords have more sessions.
   *
   * @param shown those that are offered, by their slugs, in the order of the language
   * @param bySession the slugs of all that a session has, by its own
   */
  record Offered(Map<String, Keyword> shown, Map<String, String> bySession) {
    /** The slugs of all that a session has, with spaces between. */
    Optional<String> of(Session session) {
      return Optional.ofNullable(bySession.get(session.slug()));
    }
  }

  /** Those that most sessions share are offered. */
  static Offered offered(Program program) {
    NameOrder order = new NameOrder(program.language());
    Collection<Keyword> all = of(program);
    Map<String, Keyword> shown = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.sessions().size() >= FEWEST_SESSIONS)
        .sorted(Comparator.comparing(one -> -one.sessions().size()))
        .limit(MOST_OFFERED)
        .sorted(Comparator.comparing(one -> order.key(one.text())))
        .forEach(one -> shown.put(one.slug(), one));
    Map<String, String> bySession = new HashMap<>();
    for (Keyword keyword : all) {
      for (Session session : keyword.sessions()) {
        bySession.merge(session.slug(), keyword.slug(), (some, one) -> some + " " + one);
      }
    }
    return new Offered(Collections.unmodifiableMap(shown), Map.copyOf(bySession));
  }
}
