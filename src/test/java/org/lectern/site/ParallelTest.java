package org.lectern.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lectern.check.Made;
import org.lectern.program.Occurrence;
import org.lectern.program.Program;
import org.lectern.program.Session;
import org.lectern.program.Slot;

class ParallelTest {
  private static List<String> slugs(List<Occurrence> occurrences) {
    return occurrences.stream().map(one -> one.session().slug()).toList();
  }

  /** The same without shortcuts. */
  private static List<Occurrence> expected(Program program, Occurrence occurrence) {
    Session session = occurrence.session();
    return program.occurrences().stream()
        .filter(other -> other.slot().overlaps(occurrence.slot()))
        .filter(other -> !other.session().slug().equals(session.slug()))
        .filter(other -> !other.session().slug().equals(session.partOf().orElse("")))
        .filter(other -> other.session().partOf().isEmpty())
        .filter(other -> !program.isService(other.session()))
        .toList();
  }

  private static void assertExpected(Program program) {
    Parallel parallel = new Parallel(program);
    for (Occurrence occurrence : program.occurrences()) {
      List<Occurrence> expected = expected(program, occurrence);
      List<Occurrence> first = expected.stream().limit(12).toList();
      Parallel.View view = parallel.with(occurrence);
      assertEquals(slugs(first), slugs(view.first()));
      assertEquals(expected.size() - first.size(), view.more());
    }
  }

  @Property(tries = 300)
  void all_that_shares_a_moment_is_found(@ForAll("programs") List<Made.Draft> drafts) {
    assertExpected(Made.program(drafts));
  }

  @Test
  void twelve_are_listed_even_where_a_session_is_given_often_at_once() {
    Stream<Made.Draft> often =
        Stream.of(Made.Draft.of("a").at(IntStream.range(0, 14).mapToObj(i -> hour()).toList()));
    Stream<Made.Draft> others =
        IntStream.range(0, 20)
            .mapToObj(i -> Made.Draft.of("other-" + (char) ('a' + i)).at(List.of(hour())));
    Program program = Made.program(Stream.concat(often, others).toList());
    assertExpected(program);
    Parallel.View view = new Parallel(program).with(program.occurrences().get(0));
    assertEquals(12, view.first().size());
    assertEquals(8, view.more());
  }

  @Test
  void a_session_of_tens_of_thousands_of_slots_takes_no_time() {
    List<Slot> slots =
        IntStream.range(0, 40_000)
            .mapToObj(minute -> hour().start().plusMinutes(minute))
            .map(start -> new Slot(start, start.plusMinutes(1), List.of("deck")))
            .toList();
    Program program = Made.program(List.of(Made.Draft.of("a").at(slots)));
    Parallel parallel = new Parallel(program);
    int found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> program.occurrences().stream().mapToInt(one -> parallel.with(one).more()).sum());
    assertEquals(0, found);
    long sessions =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> program.occurrences().stream().map(Occurrence::session).distinct().count());
    assertEquals(1, sessions);
  }

  private static Slot hour() {
    return Made.slot(10, 11);
  }

  @Provide
  Arbitrary<List<Made.Draft>> programs() {
    Arbitrary<List<Slot>> slots =
        Combinators.combine(
                Arbitraries.integers().between(8, 12), Arbitraries.integers().between(0, 3))
            .as((start, length) -> Made.slot(start, start + length))
            .list()
            .ofMaxSize(3);
    Arbitrary<String> types = Arbitraries.of("talk", "talk", "talk", "break");
    Arbitrary<Integer> wholes = Arbitraries.of(-1, -1, 0, 1);
    return Combinators.combine(slots, types, wholes)
        .as(Parts::new)
        .list()
        .ofMaxSize(40)
        .map(ParallelTest::drafts);
  }

  private record Parts(List<Slot> slots, String type, int whole) {}

  private static List<Made.Draft> drafts(List<Parts> all) {
    List<Made.Draft> drafts = new ArrayList<>();
    for (Parts one : all) {
      Made.Draft draft = Made.Draft.of("s" + drafts.size()).ofType(one.type()).at(one.slots());
      boolean isPart = one.whole() >= 0 && one.whole() < drafts.size();
      drafts.add(isPart ? draft.partOf("s" + one.whole()) : draft);
    }
    return drafts;
  }
}
