package org.lectern.cli;

import java.io.Console;
import java.util.Optional;

/** Asks for what a command was not told; only on a terminal. */
interface Question {
  /**
   * Asks on the terminal; gets no answer where there is none. Some versions of Java have a console
   * even then: its input ends at once.
   */
  @SuppressWarnings("SystemConsoleNull")
  Question TERMINAL =
      what -> {
        Console console = System.console();
        return console == null
            ? Optional.empty()
            : Optional.ofNullable(console.readLine("%s: ", what));
      };

  /** The answer. */
  Optional<String> ask(String what);
}
