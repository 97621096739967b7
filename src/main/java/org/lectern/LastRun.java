package org.lectern;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cache.Cache;
import org.lectern.cache.Form;
import org.lectern.content.ContentRoot;
import org.lectern.content.ReadFiles;
import org.lectern.content.source.Ignored;
import org.lectern.history.CommitPrint;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.problem.Severity;
import org.lectern.publish.Changes;
import org.lectern.publish.PublishedFiles;
import org.lectern.reuse.CodePrint;
import org.lectern.reuse.Sources;

/**
 * What the last build came to, for one that would come to the same: by the same program, from the
 * same bytes and commit, with the published files untouched. It needn't read, check and make
 * anything then.
 *
 * <p>A published file counts as untouched while its size and time are as they were. Where a link is
 * among the content, nothing is remembered; nor where the machine kept something from the site, or
 * some of the history couldn't be read, for it may be able to by now.
 */
final class LastRun {
  /** The number is that of the form in which a run is kept. */
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
    this.commit = CommitPrint.of(ContentRoot.of(options.source()).path());
  }

  /**
   * What is known before a build begins.
   *
   * @throws IOException where a file can't be read
   */
  static LastRun before(BuildOptions options) throws IOException {
    Optional<Sources> sources =
        // Where the content is the conference's folder itself, it lies beside other things.
        options.release() || ContentRoot.of(options.source()).isItself()
            ? Optional.empty()
            : Sources.read(folders(options));
    return new LastRun(options, sources, sources.isPresent() ? CodePrint.ofThisProgram() : "");
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
   * What a build would say; nothing where it has to be run to know.
   *
   * @throws IOException where the published files can't be asked
   */
  Optional<BuildReport> report(Stopwatch watch) throws IOException {
    Optional<Run> kept = sources.isEmpty() ? Optional.empty() : cache.find(name).flatMap(Run::read);
    if (kept.isEmpty() || !kept.get().from().equals(from())) {
      return Optional.empty();
    }
    Run run = kept.get();
    return PublishedFiles.in(options.output())
        .filter(found -> found.seen() == run.published())
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
   * Remembers a build that was published, unless its files changed under it.
   *
   * @param seen what the disk says of each published file
   * @throws IOException where a file can't be asked
   */
  void keep(BuildReport report, Map<String, Long> seen) throws IOException {
    if (sources.isPresent()
        && report.notices().isEmpty()
        && sources.get().lookTheSame(folders(options))) {
      long published = seen.values().stream().mapToLong(Long::longValue).sum();
      cache.keep(name, new Run(from(), published, report.pages(), report.problems()).bytes());
    }
  }

  /** Another kind of machine may write other pictures. */
  private String from() {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return program + " " + machine + " " + sources.map(Sources::held).orElse(0L) + " " + commit;
  }

  /**
   * A build that came to something.
   *
   * @param from all that it was made from, in short
   * @param published stands for the published files as the disk lists them
   */
  private record Run(String from, long published, long pages, List<Problem> problems) {
    static Optional<Run> read(byte[] bytes) {
      return Form.read(
          bytes,
          in -> new Run(Form.text(in), in.readLong(), in.readLong(), Form.list(in, Run::problem)));
    }

    private static Problem problem(DataInputStream in) throws IOException {
      Problem problem =
          new Problem(
              Severity.valueOf(Form.text(in)),
              new Position(Form.text(in), in.readInt(), in.readInt()),
              Rule.valueOf(Form.text(in)),
              Form.text(in),
              Optional.empty(),
              Optional.empty());
      return in.readBoolean() ? problem.withHint(Optional.of(Form.text(in))) : problem;
    }

    byte[] bytes() {
      return Form.bytes(this, Run::write);
    }

    private static void write(DataOutputStream out, Run run) throws IOException {
      Form.text(out, run.from);
      out.writeLong(run.published);
      out.writeLong(run.pages);
      Form.list(out, run.problems, Run::write);
    }

    private static void write(DataOutputStream out, Problem problem) throws IOException {
      Form.text(out, problem.severity().name());
      Form.text(out, problem.position().file());
      out.writeInt(problem.position().line());
      out.writeInt(problem.position().column());
      Form.text(out, problem.rule().name());
      Form.text(out, problem.message());
      out.writeBoolean(problem.hint().isPresent());
      if (problem.hint().isPresent()) {
        Form.text(out, problem.hint().get());
      }
    }
  }
}
