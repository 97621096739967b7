package org.lectern.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildOptions;
import org.lectern.TestConference;

/** What the machine won't do is told, and tried again with the next change. */
@Timeout(60)
class FailingTest {
  private static final String FULL = "this needs more memory than Java may take";

  @TempDir Path folder;
  private final List<RebuildResult> builds = new CopyOnWriteArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private Preview preview;
  private Asking site;

  @BeforeEach
  void start() throws Exception {
    new TestConference(folder).lasting("2027-05-14", "2027-05-14");
    knots("One knot.");
    preview = Preview.start(PreviewOptions.of(BuildOptions.of(folder)).at(0), this::tell);
    site = new Asking(preview.address());
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private void tell(RebuildResult rebuilt) {
    builds.add(rebuilt);
    Throwable failure = failures.poll();
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** One change to a disk, and by that one build. */
  private void knots(String text) throws IOException {
    Path file = folder.resolve("content/sessions/knots.md");
    Path fresh = file.resolveSibling(".knots");
    new TestConference(folder)
        .with("content/sessions/.knots", "---\ntitle: Knots\n---\n" + text + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void assertShown(String text) throws Exception {
    Await.until("shows " + text, () -> site.get("sessions/knots/").body().contains(text));
  }

  private RebuildResult last() {
    return builds.get(builds.size() - 1);
  }

  private boolean isTold(String failure) {
    return builds.stream().anyMatch(build -> build.failure().startsWith(failure));
  }

  /** The newest of what browsers are told. */
  private String event() throws Exception {
    try (InputStream in = preview.address().resolve(PreviewFiles.EVENTS).toURL().openStream();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
    }
  }

  @Test
  void where_memory_ends_it_is_told_and_the_next_change_is_shown() throws Exception {
    failures.add(new OutOfMemoryError());
    knots("Two knots.");
    Await.until("told", () -> isTold(FULL));
    assertTrue(event().contains("\"failure\":\"" + FULL), event());
    knots("Three knots.");
    assertShown("Three knots.");
    Await.until("mended", () -> last().failure().isEmpty());
    assertTrue(event().contains("\"failure\":\"\""), event());
  }

  @Test
  void where_memory_does_not_do_even_to_tell_of_it_the_next_change_is_shown() throws Exception {
    failures.add(new OutOfMemoryError());
    failures.add(new OutOfMemoryError());
    knots("Two knots.");
    Await.until("tried", failures::isEmpty);
    knots("Three knots.");
    assertShown("Three knots.");
    Await.until("mended", () -> last().failure().isEmpty());
  }

  @Test
  void what_may_not_be_read_is_told_as_other_commands_do() throws Exception {
    failures.add(new UncheckedIOException(new AccessDeniedException("/srv/about.md")));
    knots("Two knots.");
    Await.until(
        "told", () -> isTold("/srv/about.md may not be read or written: permission denied"));
  }
}
