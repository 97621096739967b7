package org.lectern.cli;

import java.util.List;
import java.util.Map;
import org.lectern.problem.Problem;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command takes that reads a conference and tells its problems. */
final class Common {
  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private SourceFolder source;

  @Option(names = "--strict", description = "Take every warning for an error.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are written: text, json, github or sarif (text unless given).")
  private Format format;

  @Mixin private Usual usual;

  SourceFolder source() {
    return source;
  }

  boolean strict() {
    return strict;
  }

  Format format() {
    return format;
  }

  /** That the command was called wrongly. */
  ParameterException wrong(String message) {
    return usual.wrong(message);
  }

  /**
   * Problems as they were asked for.
   *
   * @param environment the variables that the process was started with
   */
  String written(List<Problem> problems, Map<String, String> environment) {
    // AUTO is on for a terminal only, and never under NO_COLOR.
    return format.writer(source.path(), Ansi.AUTO.enabled(), environment).write(problems);
  }
}
