package org.lectern;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cache.BinaryFormat;
import org.lectern.cache.Cache;
import org.lectern.content.ContentRoot;
import org.lectern.content.ReadFiles;
import org.lectern.content.source.Ignored;
import org.lectern.history.CommitFingerprint;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.problem.Severity;
import org.lectern.publish.Changes;
import org.lectern.publish.PublishedFiles;
import org.lectern.reuse.CodeFingerprint;
import org.lectern.reuse.Sources;

/**
 * The report of the last build, for a build that would give the same one: by the same program, from
 * the same bytes and commit, with the published files untouched. Such a build needn't read, check
 * and make anything.
 *
 * <p>A published file counts as untouched while its size and time are the same. Nothing is saved if
 * the content contains a link. Nor is it if this machine left something out of the site, or if some
 * of the history couldn't be read, because the next build may be able to.
 */
final class LastRun {
  /** The number is the version of the file format. */
  private static final String FOLDER = "runs-2";

  private final BuildOptions options;
  private final Cache cache;
  private final String name;
  private final Optional<Sources> sources;
  private final String program;
  private final String commit;

  private LastRun(BuildOptions options, Optional<Sources> sources, String program) {
    this.options = options;
    this.cache = Cache.below(options.source().resolve(".lectern"), FOLDER);
    this.name =
        Integer.toHexString(options.output().toAbsolutePath().normalize().toString().hashCode())
            + (options.strict() ? "-strict" : "");
    this.sources = sources;
    this.program = program;
    this.commit = CommitFingerprint.of(ContentRoot.of(options.source()).path());
  }

  /**
   * Reads what decides whether a build can be skipped.
   *
   * @throws IOException if a file can't be read
   */
  static LastRun read(BuildOptions options) throws IOException {
    Optional<Sources> sources =
        // If the content is the conference's folder itself, other things lie beside it.
        options.release() || ContentRoot.of(options.source()).isItself()
            ? Optional.empty()
            : Sources.read(folders(options));
    return new LastRun(
        options, sources, sources.isPresent() ? CodeFingerprint.ofThisProgram() : "");
  }

  private static List<Sources.Folder> folders(BuildOptions options) {
    return List.of(
        new Sources.Folder(
            ContentRoot.of(options.source()).path(),
            ReadFiles::isSeen,
            ReadFiles::isSearched,
            ReadFiles::isRead),
        new Sources.Folder(
            options.source().resolve("templates"),
            path -> !Ignored.isIn(path),
            searched -> true,
            read -> true));
  }

  /**
   * Returns the report that a build would give; empty if it has to run.
   *
   * @throws IOException if the published files can't be read
   */
  Optional<BuildReport> report(Stopwatch watch) throws IOException {
    Optional<Run> saved =
        sources.isEmpty() ? Optional.empty() : cache.find(name).flatMap(Run::read);
    if (saved.isEmpty() || !saved.get().fingerprint().equals(fingerprint())) {
      return Optional.empty();
    }
    Run run = saved.get();
    return PublishedFiles.in(options.output())
        .filter(found -> found.stamp() == run.published())
        .map(
            found ->
                new BuildReport(
                    run.problems(),
                    run.pages(),
                    Optional.of(new Changes(List.of(), found.paths(), List.of())),
                    watch.timings(),
                    List.of()));
  }

  /**
   * Saves the report of a published build, unless its sources changed meanwhile.
   *
   * @param stamps the stamp of each published file, as the disk gives it
   * @throws IOException if a file can't be read
   */
  void save(BuildReport report, Map<String, Long> stamps) throws IOException {
    if (sources.isPresent()
        && report.notices().isEmpty()
        && sources.get().areUnchanged(folders(options))) {
      long published = stamps.values().stream().mapToLong(Long::longValue).sum();
      cache.put(name, new Run(fingerprint(), published, report.pages(), report.problems()).bytes());
    }
  }

  /** Names the machine too: another kind of machine may write other pictures. */
  private String fingerprint() {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return program + " " + machine + " " + sources.map(Sources::content).orElse(0L) + " " + commit;
  }

  /**
   * A saved build.
   *
   * @param fingerprint a fingerprint of everything it was made from
   * @param published the sum of the stamps of its published files
   */
  private record Run(String fingerprint, long published, long pages, List<Problem> problems) {
    static Optional<Run> read(byte[] bytes) {
      return BinaryFormat.read(
          bytes,
          in ->
              new Run(
                  BinaryFormat.text(in),
                  in.readLong(),
                  in.readLong(),
                  BinaryFormat.list(in, Run::problem)));
    }

    private static Problem problem(DataInputStream in) throws IOException {
      Problem problem =
          new Problem(
              Severity.valueOf(BinaryFormat.text(in)),
              new Position(BinaryFormat.text(in), in.readInt(), in.readInt()),
              Rule.valueOf(BinaryFormat.text(in)),
              BinaryFormat.text(in),
              Optional.empty(),
              Optional.empty());
      return in.readBoolean() ? problem.withHint(Optional.of(BinaryFormat.text(in))) : problem;
    }

    byte[] bytes() {
      return BinaryFormat.bytes(this, Run::write);
    }

    private static void write(DataOutputStream out, Run run) throws IOException {
      BinaryFormat.text(out, run.fingerprint);
      out.writeLong(run.published);
      out.writeLong(run.pages);
      BinaryFormat.list(out, run.problems, Run::write);
    }

    private static void write(DataOutputStream out, Problem problem) throws IOException {
      BinaryFormat.text(out, problem.severity().name());
      BinaryFormat.text(out, problem.position().file());
      out.writeInt(problem.position().line());
      out.writeInt(problem.position().column());
      BinaryFormat.text(out, problem.rule().name());
      BinaryFormat.text(out, problem.message());
      out.writeBoolean(problem.hint().isPresent());
      if (problem.hint().isPresent()) {
        BinaryFormat.text(out, problem.hint().get());
      }
    }
  }
}
