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

/** Runs a step for each file of a site, on all cores. */
final class ParallelOutputs {
  private ParallelOutputs() {}

  /** A step for one file; returns the kind of file that it turned out to be. */
  interface Step {
    String run(Output output) throws IOException;
  }

  /**
   * Runs the step for every file, starting them in order.
   *
   * @param problems takes the problems that steps find
   * @param progress is told of each file
   * @throws IOException if a step fails; steps that have started are completed
   */
  static void each(List<Output> outputs, Problems problems, Progress progress, Step step)
      throws IOException {
    progress.expect(outputs.size());
    Map<Problem, Boolean> broken = new ConcurrentHashMap<>();
    try {
      Cores.each(outputs, output -> run(output, step, broken, progress));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    problems.addAll(broken.keySet());
  }

  private static void run(
      Output output, Step step, Map<Problem, Boolean> broken, Progress progress) {
    long begun = System.nanoTime();
    String kind = output.kind();
    try {
      kind = step.run(output);
    } catch (ProblemException e) {
      e.problems().forEach(problem -> broken.put(problem, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.made(kind, System.nanoTime() - begun);
  }
}
