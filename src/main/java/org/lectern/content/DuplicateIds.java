package org.lectern.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.program.Identity;
import org.lectern.program.Session;
import org.lectern.program.Source;
import org.lectern.program.Speaker;

/**
 * Tells records that calendars and other programs would take for one: one's {@code id} is another's
 * too, or the name of another's file, which it is known by while it has no {@code id}.
 */
final class DuplicateIds {
  private DuplicateIds() {}

  /**
   * What a record is known by.
   *
   * @param id what its editor gave it; its identity where that was given
   */
  record Known(Source source, Optional<String> id, String identity) {
    static Known of(Session session) {
      return new Known(session.source(), session.id(), Identity.of(session));
    }

    static Known of(Speaker speaker) {
      return new Known(speaker.source(), speaker.id(), Identity.of(speaker));
    }
  }

  static void report(List<Known> all, Problems problems) {
    Map<String, Known> first = new HashMap<>();
    for (Known one : all) {
      Known before = first.putIfAbsent(one.identity(), one);
      if (before != null && one.id().isPresent()) {
        problems.add(problem(one, before));
      } else if (before != null && before.id().isPresent()) {
        problems.add(problem(before, one));
      }
    }
  }

  private static Problem problem(Known one, Known other) {
    return Problem.of(
        Rule.DUPLICATE_ID,
        one.source().at("id"),
        "%s has the id \"%s\" already%s"
            .formatted(
                other.source().start().file(),
                one.identity(),
                other.id().isPresent() ? "" : ", from its name"),
        "give each an id of its own");
  }
}
