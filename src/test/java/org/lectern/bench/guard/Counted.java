package org.lectern.bench.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * What {@link CountedBuilds} has told.
 *
 * @param conference whose files were watched
 * @param counts of each thing that was counted, by the sizes of the conferences
 * @param traffic of each file, in each build
 */
record Counted(
    Path conference, Map<String, Map<Integer, Long>> counts, List<Counted.Traffic> traffic) {
  private static final long MINUTES = 5;

  /**
   * What one build read of a file, or wrote to it.
   *
   * @param path from the conference's folder
   * @param bytes altogether
   * @param size of the file after the build; 0 where it is gone
   * @param by the methods that did it
   */
  record Traffic(String run, String way, String path, long bytes, long size, String by) {
    static Traffic of(String line) {
      String[] parts = line.split("\t", -1);
      return new Traffic(
          parts[0],
          parts[1],
          parts[2],
          Long.parseLong(parts[3]),
          Long.parseLong(parts[4]),
          parts[5]);
    }

    /** How often a file was read; a part of it counts as all of it. */
    long times() {
      return (bytes + size - 1) / Math.max(1, size);
    }

    @Override
    public String toString() {
      return way + " " + path + " by " + by;
    }
  }

  /**
   * Has the builds run.
   *
   * @param folder to work in
   * @throws IOException where they fail, with what they said
   */
  static Counted in(Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It leaves out no allocation, as the second compiler does where it sees fit.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                "-javaagent:" + agent(folder.resolve("counting.jar")),
                "-cp",
                System.getProperty("java.class.path"),
                CountedBuilds.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the builds were still running after " + MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new IOException("exit " + process.exitValue() + ": " + Files.readString(said));
    }
    Map<String, Map<Integer, Long>> counts = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("counts.txt"))) {
      String[] parts = line.split("\t", -1);
      counts
          .computeIfAbsent(parts[1], name -> new TreeMap<>())
          .put(Integer.parseInt(parts[0]), Long.parseLong(parts[2]));
    }
    List<Traffic> traffic =
        Files.readAllLines(folder.resolve("traffic.txt")).stream().map(Traffic::of).toList();
    return new Counted(folder.resolve("files"), counts, traffic);
  }

  /** The agent is among the tests' classes: only a manifest has to name it. */
  private static Path agent(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", CallCounts.class.getName());
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }
}
