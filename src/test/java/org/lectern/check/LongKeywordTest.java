package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TestConference;

class LongKeywordTest {
  @TempDir Path folder;

  private long told(String keyword) throws IOException {
    return new TestConference(folder)
            .lasting("2027-05-14", "2027-05-15")
            .session("knots", "keywords: [" + keyword + "]")
            .problems()
            .stream()
            .filter(it -> it.contains("too long for the address of its page"))
            .count();
  }

  @Test
  void signs_take_more_room_in_an_address_than_letters() throws IOException {
    assertEquals(0, told("✓".repeat(33)));
    assertEquals(1, told("✓".repeat(34)));
    assertEquals(0, told("a".repeat(200)));
    assertEquals(1, told("a".repeat(201)));
  }
}
