package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.machine.SafeWriter;

/**
 * The addresses that worked when they were last checked, stored for a week in a file with one line
 * each: the time in seconds since 1970, and the address.
 */
final class CheckedLinks {
  private static final Duration MAX_AGE = Duration.ofDays(7);

  private final Path file;
  private final Instant now;
  private final Map<String, Long> seen = new TreeMap<>();

  private CheckedLinks(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /** Reads the links in a file; returns none if it doesn't exist or has another format. */
  static CheckedLinks read(Path file, Instant now) throws IOException {
    CheckedLinks links = new CheckedLinks(file, now);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(links::readLine);
    }
    return links;
  }

  private void readLine(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length == 2 && parts[0].matches("[0-9]{1,12}")) {
      long when = Long.parseLong(parts[0]);
      boolean fresh = when <= now.getEpochSecond() && when > now.minus(MAX_AGE).getEpochSecond();
      if (fresh) {
        seen.put(parts[1], when);
      }
    }
  }

  boolean contains(URI address) {
    return seen.containsKey(address.toString());
  }

  void add(URI address) {
    seen.put(address.toString(), now.getEpochSecond());
  }

  /**
   * Replaces the file atomically. If it can't be written, all links are checked again next time.
   */
  void write() {
    String lines =
        seen.entrySet().stream()
            .map(link -> link.getValue() + " " + link.getKey() + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.getParent());
      SafeWriter.replace(file, lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      seen.clear();
    }
  }
}
