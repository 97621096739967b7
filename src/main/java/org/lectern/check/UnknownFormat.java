package org.lectern.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.SessionType;

/** {@code format: none-of-these}, or a format without a type, or of another type. */
final class UnknownFormat implements Check {
  @Override
  public Stream<Problem> find(Program program) {
    List<SessionType> types = program.conference().types();
    Map<String, KnownIds> known = new HashMap<>();
    Item.each(types)
        .forEach(
            type ->
                known.putIfAbsent(
                    type.value().id(), formats(type.value(), lacksFormats(program, type.index()))));
    return program.sessions().stream()
        .flatMap(
            session ->
                session.format().flatMap(format -> of(session, format, types, known)).stream());
  }

  private static boolean lacksFormats(Program program, int type) {
    return program.conference().source().lacksSomeOf("session_types.%s.formats".formatted(type));
  }

  private static KnownIds formats(SessionType type, boolean lacking) {
    return KnownIds.inList(
        Rule.UNKNOWN_FORMAT,
        "format",
        "the formats: of " + type.id(),
        lacking,
        type.formats().stream().map(format -> new KnownIds.One(format.id(), format.name())));
  }

  private static Optional<Problem> of(
      Session session, String format, List<SessionType> types, Map<String, KnownIds> known) {
    Position place = session.source().at("format");
    if (session.type().isPresent()) {
      // A type that isn't known is told by itself.
      return Optional.ofNullable(known.get(session.type().get()))
          .flatMap(formats -> formats.problem(format, () -> place))
          .map(problem -> problem.withHint(typeOf(format, types).or(problem::hint)));
    }
    if (session.source().has("type")) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Rule.UNKNOWN_FORMAT,
            place,
            "a format belongs to a type, and this session has none",
            typeOf(format, types).orElse("add type:")));
  }

  private static Optional<String> typeOf(String format, List<SessionType> types) {
    String found =
        types.stream()
            .filter(type -> type.format(format).isPresent())
            .map(SessionType::id)
            .collect(Collectors.joining(" and "));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of("%s is a format of %s".formatted(format, found));
  }
}
