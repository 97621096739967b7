package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares Lectern with other generators that are on this machine, on the same records, in turns.
 * Writes a table to standard output, and the same as {@code bench.json} and {@code bench.svg}.
 *
 * <pre>{@code
 * Bench FOLDER ROUNDS SESSIONS…
 * }</pre>
 */
public final class Bench {
  private final List<Generator> generators;
  private final Path folder;
  private final int rounds;

  private Bench(List<Generator> generators, Path folder, int rounds) {
    this.generators = generators;
    this.folder = folder;
    this.rounds = rounds;
  }

  /**
   * Runs it in the project's folder, with the jar that was packaged last.
   *
   * @param args a folder to work in, how many rounds, and how many sessions, as often as wanted
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toAbsolutePath();
    List<Generator> all =
        List.of(
            LecternSite.installed(Path.of("").toAbsolutePath(), folder.resolve("installed")),
            new HugoSite());
    List<Generator> there = all.stream().filter(Generator::isThere).toList();
    Bench bench = new Bench(there, folder, Integer.parseInt(args[1]));
    List<Result> results = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      results.addAll(bench.compare(Integer.parseInt(args[i])));
    }
    System.out.print(Report.table(results));
    Files.write(folder.resolve("bench.json"), Report.json(results));
    Files.writeString(folder.resolve("bench.svg"), Report.svg(results));
  }

  private List<Result> compare(int sessions) throws IOException, InterruptedException {
    Records records = Records.of(sessions);
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (Generator generator : generators) {
      LecternSite.delete(source(generator));
      generator.write(records, source(generator));
      // What is made once in a conference's life isn't counted: archives of classes, pictures.
      cold(generator);
      Corresponding.check(records, generator.name(), output(generator, "warm"));
      LecternSite.delete(output(generator, "warm"));
    }
    // Each round has an output of its own: disks are slow at new files after many were removed.
    for (int round = 0; round < rounds; round++) {
      for (Generator generator : generators) {
        Path output = output(generator, Integer.toString(round));
        generator.forget(source(generator));
        add(runs, generator, "cold", generator.command(source(generator), output));
        change(generator, records, round);
        add(runs, generator, "one", generator.command(source(generator), output));
        add(runs, generator, "same", generator.command(source(generator), output));
      }
    }
    List<Result> results = new ArrayList<>();
    double hugo = runs.containsKey("Hugo cold") ? Run.median(runs.get("Hugo cold")).seconds() : 0;
    for (Generator generator : generators) {
      double cold = Run.median(runs.get(generator.name() + " cold")).seconds();
      Path output = output(generator, Integer.toString(rounds - 1));
      for (String kind : List.of("cold", "one", "same")) {
        Run run = Run.median(runs.get(generator.name() + " " + kind));
        results.add(
            new Result(
                generator.name(),
                sessions,
                kind,
                run,
                files(output),
                bytes(output),
                hugo == 0 ? 0 : run.seconds() / hugo,
                run.seconds() / cold));
      }
    }
    for (Generator generator : generators) {
      LecternSite.delete(folder.resolve(generator.name()));
    }
    return results;
  }

  private Path source(Generator generator) {
    return folder.resolve(generator.name()).resolve("source");
  }

  private Path output(Generator generator, String name) {
    return folder.resolve(generator.name()).resolve("site-" + name);
  }

  private void cold(Generator generator) throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      LecternSite.delete(output(generator, "warm"));
      generator.forget(source(generator));
      Run.of(generator.command(source(generator), output(generator, "warm")));
    }
  }

  private static void add(
      Map<String, List<Run>> runs, Generator generator, String kind, List<String> command)
      throws IOException, InterruptedException {
    runs.computeIfAbsent(generator.name() + " " + kind, key -> new ArrayList<>())
        .add(Run.of(command));
  }

  private void change(Generator generator, Records records, int round) throws IOException {
    String slug = records.talks().get(records.talks().size() / 2).slug();
    Files.writeString(
        source(generator).resolve("content/sessions/" + slug + ".md"),
        "\nOne more word, for the round " + round + ".\n",
        StandardOpenOption.APPEND);
  }

  private static long files(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static long bytes(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
