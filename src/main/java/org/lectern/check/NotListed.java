package org.lectern.check;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Conference;
import org.lectern.program.Program;
import org.lectern.program.Session;

/**
 * A session that names nothing of a list in {@code conference.yaml}, such as {@code track:
 * none-of-these}.
 *
 * @param what such as {@code track}
 * @param list such as {@code tracks}
 * @param field where sessions name one
 * @param all everything in the list
 * @param named what a session names
 */
record NotListed(
    Rule rule,
    String what,
    String list,
    String field,
    Function<Conference, Stream<KnownIds.One>> all,
    Function<Session, Optional<String>> named)
    implements Check {
  static Check track() {
    return new NotListed(
        Rule.UNKNOWN_TRACK,
        "track",
        "tracks",
        "track",
        conference -> conference.tracks().stream().map(it -> new KnownIds.One(it.id(), it.name())),
        Session::track);
  }

  static Check type() {
    return new NotListed(
        Rule.UNKNOWN_TYPE,
        "type",
        "session_types",
        "type",
        conference -> conference.types().stream().map(it -> new KnownIds.One(it.id(), it.name())),
        Session::type);
  }

  static Check access() {
    return new NotListed(
        Rule.UNKNOWN_ACCESS,
        "access policy",
        "access",
        "access",
        conference ->
            conference.access().stream().map(it -> new KnownIds.One(it.id(), it.channel())),
        Session::access);
  }

  @Override
  public Stream<Problem> find(Program program) {
    Conference conference = program.conference();
    KnownIds known =
        KnownIds.inList(
            rule, what, list + ":", conference.source().lacksSomeOf(list), all.apply(conference));
    return program.sessions().stream()
        .flatMap(
            session ->
                named
                    .apply(session)
                    .flatMap(id -> known.problem(id, () -> session.source().at(field)))
                    .stream());
  }
}
