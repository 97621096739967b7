package org.lectern.markdown;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the sanitiser takes for an abstract, by JMH, as {@code org.lectern.bench.parts.Parts}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class Sanitizing {
  private final Sanitizer sanitizer = new Sanitizer(new Placeholders(), address -> false);
  private final String html =
      "<p>"
          + "reef tide harbour lantern ".repeat(35)
          + "</p>\n<p><strong>Keel and mast</strong> with <a href=\"https://example.org/1\">a"
          + " link</a> and <a href=\"../speakers/ana.md\">a speaker</a>.</p>\n<ul>\n<li>"
          + "sail tiller under voyage ".repeat(5)
          + "</li>\n<li>"
          + "wharf yard zone of ".repeat(5)
          + "</li>\n</ul>\n<p onclick=\"alert(1)\">"
          + "ferry gale hull island ".repeat(15)
          + "</p>\n";

  /** HTML of an abstract of two hundred and fifty words, most of it allowed. */
  @Benchmark
  public String sanitizing() {
    return sanitizer.safe(html, Sanitizer.Discarded.none());
  }
}
