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
 * Bench FOLDER [--only NAME,…] ROUNDS SESSIONS…
 * }</pre>
 */
public final class Bench {
  private static final List<String> KINDS = List.of("cold", "one", "same");

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
   * @param args a folder to work in, the generators to be run where it shouldn't be all that there
   *     are, how many rounds, and how many sessions, as often as wanted
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toAbsolutePath();
    boolean some = args[1].equals("--only");
    List<String> rest = List.of(args).subList(some ? 3 : 1, args.length);
    List<Generator> wanted =
        Generator.named(some ? args[2] : "", Path.of("").toAbsolutePath(), folder);
    Bench bench = new Bench(wanted, folder, Integer.parseInt(rest.get(0)));
    List<Result> results = new ArrayList<>();
    for (String sessions : rest.subList(1, rest.size())) {
      results.addAll(bench.compare(Integer.parseInt(sessions)));
      // After each size: the next may take hours.
      Files.write(folder.resolve("bench.json"), Report.json(results));
      Files.writeString(folder.resolve("bench.svg"), Report.svg(results));
    }
    System.out.print(Report.table(results));
  }

  private List<Result> compare(int sessions) throws IOException, InterruptedException {
    Records records = Records.of(sessions);
    List<Generator> able = new ArrayList<>();
    for (Generator generator : generators) {
      if (prepare(generator, records)) {
        able.add(generator);
      }
    }
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    // Each round has an output of its own: disks are slow at new files after many were removed.
    for (int round = 0; round < rounds; round++) {
      for (Generator generator : able) {
        Path output = output(generator, Integer.toString(round));
        generator.forget(source(generator));
        add(runs, generator, "cold", output);
        change(generator, records, round);
        add(runs, generator, "one", output);
        Corresponding.shows(page(output, records), change(round), generator.name());
        add(runs, generator, "same", output);
      }
    }
    List<Result> results = new ArrayList<>();
    for (Generator generator : able) {
      results.addAll(results(generator, sessions, runs));
    }
    for (Generator generator : generators) {
      LecternSite.delete(folder.resolve(generator.name()));
    }
    return results;
  }

  /**
   * Writes the source, and has what is made once in a conference's life: archives of classes,
   * pictures. Others than Lectern may not be up to so many sessions.
   */
  private boolean prepare(Generator generator, Records records)
      throws IOException, InterruptedException {
    LecternSite.delete(source(generator));
    generator.write(records, source(generator));
    try {
      cold(generator);
    } catch (IOException failed) {
      if (generator instanceof LecternSite) {
        throw failed;
      }
      System.err.println(
          generator.name() + " is left out at " + records.talks().size() + ": " + failed);
      return false;
    }
    Corresponding.check(records, generator.name(), output(generator, "warm"));
    LecternSite.delete(output(generator, "warm"));
    return true;
  }

  private List<Result> results(Generator generator, int sessions, Map<String, List<Run>> runs)
      throws IOException {
    double hugo = runs.containsKey("Hugo cold") ? Run.median(runs.get("Hugo cold")).seconds() : 0;
    double cold = Run.median(runs.get(generator.name() + " cold")).seconds();
    Path output = output(generator, Integer.toString(rounds - 1));
    List<Result> results = new ArrayList<>();
    for (String kind : KINDS) {
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
      Run.of(generator.command(source(generator), output(generator, "warm")), source(generator));
    }
  }

  private void add(Map<String, List<Run>> runs, Generator generator, String kind, Path output)
      throws IOException, InterruptedException {
    runs.computeIfAbsent(generator.name() + " " + kind, key -> new ArrayList<>())
        .add(Run.of(generator.command(source(generator), output), source(generator)));
  }

  private void change(Generator generator, Records records, int round) throws IOException {
    Files.writeString(
        source(generator).resolve("content/sessions/" + changed(records) + ".md"),
        "\n" + change(round) + "\n",
        StandardOpenOption.APPEND);
  }

  private static String changed(Records records) {
    return records.talks().get(records.talks().size() / 2).slug();
  }

  private static String change(int round) {
    return "One more word, for the round " + round + ".";
  }

  private static Path page(Path output, Records records) {
    return output.resolve("sessions").resolve(changed(records)).resolve("index.html");
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
