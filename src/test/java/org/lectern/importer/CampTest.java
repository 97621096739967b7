package org.lectern.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule that was published for 5,000 people, and breaks its schema as such files do. */
class CampTest {
  @Test
  void it_is_imported_without_a_lost_event_and_builds(@TempDir Path folder) throws IOException {
    Optional<Path> file = Imports.conformance("camp2019.json");
    Assumptions.assumeTrue(file.isPresent(), "../shared/conformance isn't here");
    String camp = Files.readString(file.get());
    Imports.write("schedule.json", camp, folder);
    try (var sessions = Files.list(folder.resolve("content/sessions"))) {
      assertEquals(79, sessions.count());
    }
    assertEquals(0, Imports.build(folder).errors());
    assertTrue(Imports.plan("schedule.json", camp, folder).isEmpty());
  }
}
