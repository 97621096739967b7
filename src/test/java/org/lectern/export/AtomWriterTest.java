package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AtomWriterTest {
  @Test
  void texts_are_as_clean_as_those_of_other_exports() {
    AtomWriter xml = new AtomWriter(Locale.ENGLISH);
    xml.text("title", "Kn\u0000ots\u009F\tand\u007F bends");
    xml.content(List.of("Room\u0085A\uFFFF"));
    String feed = new String(xml.bytes(), StandardCharsets.UTF_8);
    assertTrue(feed.contains("<title>Knots and bends</title>"), feed);
    assertTrue(feed.contains("<p>Room A</p>"), feed);
  }
}
