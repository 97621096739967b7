package org.lectern.cli;

import java.io.PrintStream;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern completion}. */
@Command(
    name = "completion",
    description =
        "Prints what bash and zsh need to complete commands and options: source <(lectern completion)")
final class CompletionCommand implements Runnable {
  private final PrintStream out;
  @Spec private CommandSpec spec;

  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private Usual usual;

  CompletionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    out.flush();
  }
}
