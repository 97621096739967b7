package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A process that publishes version after version until it is killed. */
public final class PublishingLoop {
  private static final int PAGES = 1000;

  private PublishingLoop() {}

  /** Takes the output, the source, "true" for releases, and the first version's number. */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]);
    for (int version = Integer.parseInt(args[3]); ; version++) {
      System.out.println("staging " + version);
      try (Publisher publisher =
          Publisher.open(output, Path.of(args[1]), Boolean.parseBoolean(args[2]))) {
        SortedMap<String, String> files = files(version);
        files.entrySet().parallelStream()
            .forEach(
                file -> {
                  try {
                    publisher.stage(
                        file.getKey(),
                        file.getKey().endsWith(".html") ? Phase.PAGE : Phase.ASSET,
                        file.getValue().getBytes(StandardCharsets.UTF_8));
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
        System.out.println("committing " + version);
        publisher.commit();
      }
      System.out.println("committed " + version);
    }
  }

  /** The files of a version: a third changes with each, some come and go. */
  static SortedMap<String, String> files(int version) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int number = 0; number < 20; number++) {
      files.put(asset(number, version), "asset " + number + " of " + version);
    }
    IntStream.range(0, PAGES)
        .filter(number -> number % 7 != version % 7)
        .forEach(number -> files.put("pages/" + number + "/index.html", page(number, version)));
    files.put("index.html", page(0, version));
    return files;
  }

  private static String page(int number, int version) {
    // The version in which the page changed last.
    int of = version - (version + number) % 3;
    String text = "page " + number + " of " + of + "\n";
    String asset = number % 3 == 0 ? asset(number % 20, version) : "none";
    return "needs " + asset + "\n" + text.repeat(200) + "end\n";
  }

  private static String asset(int number, int version) {
    return "assets/style-" + number + "." + version + ".css";
  }
}
