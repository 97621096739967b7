package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.check.Made.Draft;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;
import org.lectern.program.Status;

/** The walk through the times finds what comparing each with each finds. */
class OverlapsTest {
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void each_that_meets_an_earlier_one_is_found(@ForAll("programs") Program program) {
    List<Occurrence> room = program.inRoom("deck");
    assertEquals(
        naive(room, program),
        Overlaps.of(program, room, Overlaps::alone).map(overlap -> name(overlap.later())).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void what_is_found_does_meet(@ForAll("programs") Program program) {
    Overlaps.of(program, program.inRoom("deck"), Overlaps::alone)
        .forEach(overlap -> assertTrue(overlap.earlier().slot().overlaps(overlap.later().slot())));
  }

  private static List<String> naive(List<Occurrence> all, Program program) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean meets = false;
      for (int j = 0; j < i; j++) {
        meets |= counts(all.get(i)) && counts(all.get(j)) && meet(all.get(i), all.get(j), program);
      }
      if (meets) {
        found.add(name(all.get(i)));
      }
    }
    return found;
  }

  private static boolean counts(Occurrence one) {
    return !one.session().isCancelled()
        && !one.session().allowOverlap()
        && one.slot().start().isBefore(one.slot().end());
  }

  private static boolean meet(Occurrence one, Occurrence other, Program program) {
    boolean itself = name(one).equals(name(other));
    return one.slot().overlaps(other.slot())
        && !itself
        && !wholes(program, one.session()).contains(other.session().slug())
        && !wholes(program, other.session()).contains(one.session().slug());
  }

  private static Set<String> wholes(Program program, Session session) {
    Set<String> wholes = new HashSet<>(session.partOf().stream().toList());
    session.partOf().flatMap(program::session).flatMap(Session::partOf).ifPresent(wholes::add);
    return wholes;
  }

  private static String name(Occurrence one) {
    return one.session().slug() + "." + one.index();
  }

  @Provide
  Arbitrary<Program> programs() {
    Arbitrary<Slot> slots =
        Combinators.combine(
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(-1, 4),
                Arbitraries.of("deck", "cabin", "both", "twice"))
            .as(
                (start, length, where) ->
                    switch (where) {
                      case "both" -> Made.slot(start, start + length, "deck", "cabin");
                      case "twice" -> Made.slot(start, start + length, "deck", "deck");
                      default -> Made.slot(start, start + length, where);
                    });
    Arbitrary<Draft> sessions =
        Combinators.combine(
                slots.list().ofMaxSize(3),
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(Status.CONFIRMED, Status.CONFIRMED, Status.CANCELLED),
                Arbitraries.of(false, false, false, true))
            .as(
                (times, whole, status, mayOverlap) ->
                    (whole < 4 ? Draft.of("").partOf("s" + whole) : Draft.of(""))
                        .at(times)
                        .with(status, mayOverlap));
    return sessions.list().ofMaxSize(12).map(OverlapsTest::named);
  }

  private static Program named(List<Draft> drafts) {
    List<Draft> named = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<String> whole = draft.partOf();
      Draft next =
          Draft.of("s" + named.size()).at(draft.slots()).with(draft.status(), draft.allowOverlap());
      named.add(whole.map(next::partOf).orElse(next));
    }
    return Made.program(named);
  }
}
