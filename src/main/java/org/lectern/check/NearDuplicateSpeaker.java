package org.lectern.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.program.Program;
import org.lectern.program.Speaker;

/**
 * Two speakers with nearly the same name: mostly one person with two files. Those who are named by
 * one session are two, and so are those with an ORCID each.
 */
final class NearDuplicateSpeaker implements Check {
  private static final int SHORTEST_WORD = 5;

  @Override
  public Stream<Problem> find(Program program) {
    List<Speaker> speakers = program.speakers();
    return new Lookalikes(true, SHORTEST_WORD)
        .in(speakers.stream().map(Speaker::name).toList())
        .filter(pair -> !areTwo(program, speakers.get(pair.first()), speakers.get(pair.second())))
        .map(pair -> problem(speakers.get(pair.first()), speakers.get(pair.second())));
  }

  private static boolean areTwo(Program program, Speaker one, Speaker other) {
    return one.differsFrom().contains(other.slug())
        || other.differsFrom().contains(one.slug())
        || (one.orcid().isPresent()
            && other.orcid().isPresent()
            && !one.orcid().equals(other.orcid()))
        || program.naming(one.slug()).stream()
            .flatMap(Role::each)
            .anyMatch(role -> role.people().contains(other.slug()));
  }

  private static Problem problem(Speaker first, Speaker second) {
    return Problem.of(
        Rule.NEAR_DUPLICATE_SPEAKER,
        second.source().at("name"),
        Lookalikes.told(first.source(), first.name(), second.name()),
        "keep one of the two files; if they are two people, write differs_from: [%s]"
            .formatted(first.slug()));
  }
}
