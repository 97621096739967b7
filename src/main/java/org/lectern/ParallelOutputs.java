package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.cores.Cores;
import org.lectern.problem.Problem;
import org.lectern.problem.ProblemException;
import org.lectern.problem.Problems;
import org.lectern.site.Output;

/** Does something with each file of a site, on all cores. */
final class ParallelOutputs {
  private ParallelOutputs() {}

  /** One step for a file of the site; gives what kind of file it turned out to be. */
  interface Step {
    String take(Output output) throws IOException;
  }

  /**
   * Takes every step; they begin in the order of the files.
   *
   * @param problems takes what is found wrong
   * @param progress hears of each file
   * @throws IOException where a step fails; those that have begun are completed
   */
  static void each(List<Output> outputs, Problems problems, Progress progress, Step step)
      throws IOException {
    progress.expect(outputs.size());
    Map<Problem, Boolean> broken = new ConcurrentHashMap<>();
    try {
      Cores.each(outputs, output -> take(output, step, broken, progress));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    problems.addAll(broken.keySet());
  }

  private static void take(
      Output output, Step step, Map<Problem, Boolean> broken, Progress progress) {
    long begun = System.nanoTime();
    String kind = output.kind();
    try {
      kind = step.take(output);
    } catch (ProblemException e) {
      e.problems().forEach(problem -> broken.put(problem, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.made(kind, System.nanoTime() - begun);
  }
}
