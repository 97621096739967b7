package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Position;
import org.lectern.problem.Rule;

class KnownIdsTest {
  @Test
  void thousands_of_unknown_names_take_no_time() {
    int many = 20_000;
    KnownIds rooms =
        KnownIds.inList(
            Rule.UNKNOWN_ROOM,
            "room",
            "rooms:",
            false,
            IntStream.range(0, many).mapToObj(i -> new KnownIds.One("room-" + i, "Room " + i)));
    long told =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                IntStream.range(0, many)
                    .mapToObj(i -> rooms.problem("hall-" + i, () -> Position.file("x.md")))
                    .filter(problem -> problem.isPresent())
                    .count());
    assertEquals(many, told);
  }
}
