package org.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Sites;

/** What is exported, imported and exported again. */
class RoundTripTest {
  private static final Path CAMP = Path.of("../shared/conformance/camp2019.json");

  @TempDir Path folder;

  private static void run(String... args) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertEquals(
        0,
        new Lectern(stream, stream, question -> Optional.empty()).run(args),
        () -> told.toString(StandardCharsets.UTF_8));
  }

  /** Makes a conference of a schedule, and that conference's site. */
  private Path site(String name, String format, Path schedule) {
    Path into = folder.resolve(name);
    String url = "https://program.example.org/";
    run("import", format, schedule.toString(), "--into", into.toString(), "--url", url);
    run("build", "--source", into.toString());
    return into.resolve("site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schedule.xml", "schedule.json"})
  void the_sample_comes_back_byte_for_byte(String file) throws IOException {
    Path first = Sites.sample().resolve(file);
    Path again = site("again", file, first).resolve(file);
    assertEquals(Files.readString(first), Files.readString(again));
  }

  @Test
  void a_schedule_of_others_comes_back_from_then_on() throws IOException {
    Assumptions.assumeTrue(Files.exists(CAMP), "needs ../shared/conformance");
    Path first = site("first", "schedule.json", CAMP);
    for (String file : new String[] {"schedule.xml", "schedule.json"}) {
      Path again = site("again-" + file, file, first.resolve(file)).resolve(file);
      assertEquals(Files.readString(first.resolve(file)), Files.readString(again));
    }
  }
}
