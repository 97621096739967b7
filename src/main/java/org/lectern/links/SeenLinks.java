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
import org.lectern.machine.Writing;

/**
 * The addresses that led somewhere when they were looked at last, kept for a week in a file with a
 * line each: when, in seconds since 1970, and the address.
 */
final class SeenLinks {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Path file;
  private final Instant now;
  private final Map<String, Long> seen = new TreeMap<>();

  private SeenLinks(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /** Those in a file; none where there is none, or where it holds something else. */
  static SeenLinks read(Path file, Instant now) throws IOException {
    SeenLinks links = new SeenLinks(file, now);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(links::take);
    }
    return links;
  }

  private void take(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length == 2 && parts[0].matches("[0-9]{1,12}")) {
      long when = Long.parseLong(parts[0]);
      boolean fresh = when <= now.getEpochSecond() && when > now.minus(KEPT).getEpochSecond();
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

  /** Writes the file anew, whole or not at all. Where that can't be, all is looked at again. */
  void write() {
    String lines =
        seen.entrySet().stream()
            .map(link -> link.getValue() + " " + link.getKey() + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.getParent());
      Writing.whole(file, lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException left) {
      seen.clear();
    }
  }
}
