package org.lectern.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.program.Session;
import org.lectern.program.Source;

/** What some people are to a session: its speakers, chairs or authors. */
record Role(String field, List<String> people, Source source) {
  /** All of a session, also those that nobody has. */
  static Stream<Role> each(Session session) {
    return Stream.concat(
        present(session), Stream.of(new Role("authors", session.authors(), session.source())));
  }

  /** Those who must be there while it takes place. */
  static Stream<Role> present(Session session) {
    return Stream.of(
        new Role("speakers", session.speakers(), session.source()),
        new Role("chairs", session.chairs(), session.source()));
  }

  /** Where the person with an index is named. */
  Position place(int index) {
    return source.at(field, index);
  }

  /** Whether somebody was meant who can't be known. */
  boolean isUnclear() {
    return source.lacksSomeOf(field) || source.misses(field);
  }
}
