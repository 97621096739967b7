package org.lectern.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lines that problems are in; reads each file once. */
public final class SourceLine {
  private static final long LARGEST = 8L * 1024 * 1024;

  private final Path source;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * Lines of a conference's files.
   *
   * @param source the folder that positions start from
   */
  public SourceLine(Path source) {
    this.source = source;
  }

  /** The line, without what ends it; nothing where a file as a whole is meant or can't be read. */
  public Optional<String> at(Position position) {
    List<String> lines = files.computeIfAbsent(position.file(), this::lines);
    return position.line() == 0 || position.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(position.line() - 1));
  }

  private List<String> lines(String file) {
    try {
      Path path = source.resolve(file);
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return List.of(
          (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
