package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The steps of a publication as lines of a file, with which the next build completes it. Files that
 * would have been moved with their folder are listed and moved one by one.
 */
final class Journal {
  private static final String HEADER = "lectern-journal 1";
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private Journal() {}

  static byte[] bytes(List<Step> steps) {
    return PathList.bytes(
        HEADER, steps.stream().flatMap(Journal::files).map(Journal::line).toList());
  }

  private static Stream<? extends Step> files(Step step) {
    return step instanceof Step.MoveFolder folder ? folder.files().stream() : Stream.of(step);
  }

  private static String line(Step step) {
    if (step instanceof Step.Move move) {
      return "move " + name(move.staged()) + " " + move.staged().size() + " " + move.path();
    }
    if (step instanceof Step.Remove remove) {
      return "remove " + remove.path();
    }
    return "prune " + ((Step.Prune) step).folder();
  }

  private static String name(Staged staged) {
    return staged instanceof Staged.Numbered numbered
        ? Integer.toString(numbered.number())
        : ((Staged.Named) staged).phase().word();
  }

  /**
   * Reads the steps.
   *
   * @throws IOException if the file can't be read, or names a path outside the site
   */
  static List<Step> read(Path file) throws IOException {
    return PathList.read(file, HEADER, Journal::step);
  }

  private static Step step(String line) {
    String[] words = line.split(" ", 2);
    String rest = words.length < 2 ? "" : words[1];
    return switch (words[0]) {
      case "move" -> move(rest);
      case "remove" -> new Step.Remove(SafePath.check(rest));
      case "prune" -> new Step.Prune(SafePath.check(rest));
      default -> throw new IllegalArgumentException("no step: " + line);
    };
  }

  private static Step move(String rest) {
    String[] words = rest.split(" ", 3);
    if (words.length < 3) {
      throw new IllegalArgumentException("no step: move " + rest);
    }
    Staged staged = staged(words[0], Long.parseUnsignedLong(words[1]));
    return new Step.Move(staged, SafePath.check(words[2]));
  }

  private static Staged staged(String name, long size) {
    return NUMBER.matcher(name).matches()
        ? new Staged.Numbered(Integer.parseUnsignedInt(name), size)
        : new Staged.Named(Phase.of(name), size);
  }
}
