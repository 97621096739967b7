package org.lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that every command has. */
@Command(versionProvider = Version.class)
final class Usual {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("unused") // Failures asks the parse result for it.
  @Option(names = "--debug", description = "Print what programmers need when something fails.")
  private boolean debug;

  @SuppressWarnings("unused") // picocli acts on it.
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @SuppressWarnings("unused") // picocli acts on it.
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  private boolean version;

  /** That the command was called wrongly. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
