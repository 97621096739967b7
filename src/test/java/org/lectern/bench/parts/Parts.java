package org.lectern.bench.parts;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lectern.Plan;
import org.lectern.content.source.SourceFile;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextOptions;
import org.lectern.problem.Problems;
import org.lectern.search.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each part of a build takes for one session, by JMH, under the options of Java that the
 * launcher gives builds: {@code src/bench/parts} runs it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parts {
  private static final TextOptions BELOW_A_PAGE = new TextOptions(1, "", Set.of(), "Table", "Back");

  /** A session's file, taken apart: its front matter as fields with their places, and its text. */
  @Benchmark
  public Optional<SourceFile> frontMatter(Material material) {
    return SourceFile.markdown(material.file, "sessions/one.md", "one.md", new Problems());
  }

  /** An abstract of two hundred and fifty words as safe HTML, with its links and its plain text. */
  @Benchmark
  public Text markdown(Material material) {
    return material.markdown.read(material.text, BELOW_A_PAGE);
  }

  /** What a session's page shows, and its bytes. */
  @Benchmark
  public Optional<Plan.FileContent> sessionPage(Material material) throws IOException {
    return material.plan.file(material.page);
  }

  /** The calendar of one session. */
  @Benchmark
  public byte[] calendar(Material material) {
    return material.calendar.get();
  }

  /** The search index, for each of its sessions. */
  @Benchmark
  @OperationsPerInvocation(Material.SESSIONS)
  public SearchIndex searchIndex(Material material) {
    return material.index();
  }
}
