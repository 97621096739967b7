package org.lectern.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs the command and keeps what it writes. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Gives the exit code; what runs before it wrote is forgotten. */
  int run(String... args) {
    return run(Optional.empty(), args);
  }

  /** The same, with an answer to whatever is asked. */
  int run(Optional<String> answer, String... args) {
    out.reset();
    err.reset();
    return new Lectern(stream(out), stream(err), what -> answer).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** What the last run wrote for programs. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What it told people. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
