package org.lectern.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** As {@code printf abc | sha256sum} tells. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void a_text_has_the_hash_that_other_tools_tell() {
    assertEquals(OF_ABC, new Sha256().add("abc").hex());
    assertEquals(OF_ABC, HexFormat.of().formatHex(Sha256.of("abc")));
  }

  @Test
  void parts_count_as_what_they_are_together() throws IOException {
    Sha256 hash = new Sha256().add("a");
    try (OutputStream stream = hash.stream()) {
      stream.write('b');
    }
    assertEquals(OF_ABC, hash.add((byte) 'c').hex());
  }

  @Test
  void a_short_one_is_the_start_of_the_whole_one() {
    assertEquals("ba7816bf8f", new Sha256().add("abc").hex(10));
  }

  @Test
  void letters_beyond_ascii_count_by_their_bytes_in_utf_8() {
    byte[] bytes = "講演".getBytes(StandardCharsets.UTF_8);
    assertEquals(new Sha256().add(bytes).hex(), new Sha256().add("講演").hex());
  }
}
