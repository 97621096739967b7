package org.lectern.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One build by a program of its own.
 *
 * @param seconds from its start to its end
 * @param cpu seconds of processor time; only where Linux tells it
 * @param memory the most that it held, in bytes; only where Linux tells it
 */
record Run(double seconds, Optional<Double> cpu, Optional<Long> memory) {
  private static final long LOOK = 5;
  private static final double TICK = 0.01;

  /**
   * Runs a command to its end, in a folder.
   *
   * @throws IOException where it fails, with what it said
   */
  static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
    Path said = Files.createTempFile("bench", ".txt");
    try {
      return of(command, folder, said);
    } finally {
      Files.delete(said);
    }
  }

  private static Run of(List<String> command, Path folder, Path said)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Path told = Path.of("/proc", Long.toString(process.pid()));
    Optional<Double> cpu = Optional.empty();
    Optional<Long> memory = Optional.empty();
    while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
      Optional<Double> used = read(told.resolve("stat"), Run::cpu);
      cpu = used.isPresent() ? used : cpu;
      long held = memory(process.pid());
      if (held > memory.orElse(0L)) {
        memory = Optional.of(held);
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "exit %d of %s: %s"
              .formatted(process.exitValue(), String.join(" ", command), Files.readString(said)));
    }
    return new Run(seconds, cpu, memory);
  }

  /** What a command says, where it can be run and ends well. */
  static Optional<String> said(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The median of each. */
  static Run median(List<Run> runs) {
    return new Run(
        middle(runs.stream().map(run -> Optional.of(run.seconds())).toList()).orElseThrow(),
        middle(runs.stream().map(Run::cpu).toList()),
        middle(runs.stream().map(Run::memory).toList()));
  }

  private static <T extends Comparable<T>> Optional<T> middle(List<Optional<T>> values) {
    List<T> sorted =
        values.stream().filter(Optional::isPresent).map(Optional::get).sorted().toList();
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
  }

  private static <T> Optional<T> read(Path file, Function<String, Optional<T>> reading) {
    try {
      return reading.apply(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException endedOrNotLinux) {
      return Optional.empty();
    }
  }

  /** Of the process, and of the children that it has waited for: fields 14 to 17 of proc(5). */
  private static Optional<Double> cpu(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double ticks = 0;
    for (int i = 11; i < 15; i++) {
      ticks += Double.parseDouble(fields[i]);
    }
    return Optional.of(ticks * TICK);
  }

  /** The most that a process and those that it has started have held, altogether. */
  private static long memory(long process) {
    Path told = Path.of("/proc", Long.toString(process));
    long held = read(told.resolve("status"), Run::memory).orElse(0L);
    String started =
        read(told.resolve("task/" + process + "/children"), Optional::of).orElse("").strip();
    if (!started.isEmpty()) {
      held += Stream.of(started.split(" ")).mapToLong(it -> memory(Long.parseLong(it))).sum();
    }
    return held;
  }

  private static Optional<Long> memory(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst();
  }
}
