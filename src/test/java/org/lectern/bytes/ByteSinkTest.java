package org.lectern.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ByteSinkTest {
  /** Java's own buffer says what is right. */
  @Property(tries = 200)
  void gives_what_it_took(
      @ForAll @Size(max = 12) List<@IntRange(max = 90_000) Integer> lengths,
      @ForAll @IntRange(max = 70_000) int expected) {
    ByteSink sink = new ByteSink(expected);
    ByteArrayOutputStream right = new ByteArrayOutputStream();
    for (int length : lengths) {
      byte[] more = new byte[length + 2];
      for (int i = 0; i < more.length; i++) {
        more[i] = (byte) (i * 31 + length);
      }
      sink.write(more, 1, length);
      right.write(more, 1, length);
      sink.write(length);
      right.write(length);
    }
    assertEquals(right.size(), sink.size());
    assertArrayEquals(right.toByteArray(), sink.toByteArray());
  }

  @Test
  void begins_again_when_it_is_cleared() {
    ByteSink sink = new ByteSink(2);
    sink.write(new byte[100_000]);
    sink.clear();
    assertEquals(0, sink.size());
    sink.write(new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, sink.toByteArray());
  }
}
