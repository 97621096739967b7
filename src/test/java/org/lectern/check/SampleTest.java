package org.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.TestConference;

class SampleTest {
  @Test
  void nothing_is_wrong_with_the_sample() throws IOException {
    assertEquals(List.of(), new TestConference(Path.of("")).problems());
  }
}
