package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.lectern.machine.Reason;
import org.lectern.publish.BadOutputException;
import org.lectern.suggest.Suggestion;
import org.lectern.terminal.PrintableText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people why a command wasn't carried out, without what only programmers can read. */
final class Failures implements IExecutionExceptionHandler {
  private static final String DEBUG = "--debug";
  private static final String SOURCE = "--source";
  private static final String REPORT =
      "Nothing was published. Please report it with what " + DEBUG + " adds.";

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  /** Tells of a folder that is named without its option; picocli tells of the rest. */
  IParameterExceptionHandler misread(IParameterExceptionHandler usual) {
    return (wrong, args) -> {
      if (!(wrong instanceof UnmatchedArgumentException unmatched) || !isFolder(unmatched)) {
        return usual.handleParseException(wrong, args);
      }
      String command = unmatched.getCommandLine().getCommandSpec().qualifiedName();
      String folder = unmatched.getUnmatched().get(0);
      err.println(
          "%s takes no \"%s\" by itself; %s"
              .formatted(command, folder, Suggestion.didYouMean(SOURCE + " " + folder)));
      return ExitCode.USAGE;
    };
  }

  private static boolean isFolder(UnmatchedArgumentException unmatched) {
    CommandSpec command = unmatched.getCommandLine().getCommandSpec();
    return !unmatched.isUnknownOption()
        && unmatched.getUnmatched().size() == 1
        && command.findOption(SOURCE) != null
        && command.positionalParameters().isEmpty();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    boolean debug =
        parsed.asCommandLineList().stream()
            .anyMatch(each -> each.getParseResult().hasMatchedOption(DEBUG));
    if (debug) {
      failure.printStackTrace(err);
    }
    err.println(PrintableText.of("lectern: " + Reason.of(failure)));
    if (failure instanceof BadOutputException) {
      return ExitCode.USAGE;
    }
    if (!isOfMachine(failure)) {
      err.println(REPORT);
    }
    return ExitCode.MACHINE;
  }

  /** Tells of what is too much for Java, or of a mistake in Lectern that isn't an exception. */
  int told(Error failure, String... args) {
    boolean isTooMuch =
        failure instanceof OutOfMemoryError || failure instanceof StackOverflowError;
    if (!isTooMuch && List.of(args).contains(DEBUG)) {
      failure.printStackTrace(err);
    }
    err.println(PrintableText.of("lectern: " + Reason.of(failure)));
    if (!isTooMuch) {
      err.println(REPORT);
    }
    return ExitCode.MACHINE;
  }

  private static boolean isOfMachine(Exception failure) {
    return failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof InvalidPathException;
  }
}
