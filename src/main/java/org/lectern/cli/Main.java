package org.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line's entry. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Pictures are drawn into files; no window system is asked for.
    System.setProperty("java.awt.headless", "true");
    System.exit(
        new Lectern(
                stream(new Outlet(new FileOutputStream(FileDescriptor.out))),
                stream(new FileOutputStream(FileDescriptor.err)),
                Question.TERMINAL,
                Terminal.isWatched())
            .run(args));
  }

  /** Messages quote files that are in UTF-8, whatever the machine's own encoding is. */
  private static PrintStream stream(OutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
