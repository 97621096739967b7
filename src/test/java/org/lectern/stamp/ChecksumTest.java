package org.lectern.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChecksumTest {
  @Test
  void a_stream_has_the_checksum_of_its_bytes() throws IOException {
    byte[] bytes = new byte[1_000_003];
    new Random(1).nextBytes(bytes);
    Checksum read = new Checksum();
    read.add(new ByteArrayInputStream(bytes));
    assertEquals(Checksum.of(bytes), read.value());
    Checksum more = new Checksum();
    more.add(new ByteArrayInputStream(bytes));
    more.add(new byte[] {1});
    assertNotEquals(read.value(), more.value());
  }
}
