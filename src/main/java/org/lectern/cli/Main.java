package org.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The command line's entry. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // What Java itself says, in messages and help, is in one language with the rest, and has the
    // digits 0 to 9.
    Locale.setDefault(Locale.ENGLISH);
    // Pictures are drawn into files; no window system is asked for.
    System.setProperty("java.awt.headless", "true");
    Lectern lectern =
        new Lectern(
            stream(new Outlet(new FileOutputStream(FileDescriptor.out))),
            stream(new FileOutputStream(FileDescriptor.err)),
            Question.TERMINAL,
            Terminal.isWatched(),
            System.getenv());
    int code = lectern.run(args);
    tell(lectern.hasMade() ? code + " made" : String.valueOf(code));
    System.exit(code);
  }

  /**
   * Writes the exit code down for a launcher that can't rely on Java to pass it on, and whether a
   * site was made.
   */
  private static void tell(String result) {
    String file = System.getProperty("lectern.code");
    if (file != null) {
      try {
        Files.writeString(Path.of(file), result + "\n");
      } catch (IOException noRoom) {
        // The launcher takes Java's then.
      }
    }
  }

  /** Messages quote files that are in UTF-8, whatever the machine's own encoding is. */
  private static PrintStream stream(OutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
