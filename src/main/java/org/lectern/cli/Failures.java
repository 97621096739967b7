package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.lectern.publish.BadOutputException;
import org.lectern.suggest.Suggestion;
import org.lectern.terminal.Visible;
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
    if (failure instanceof BadOutputException) {
      err.println(Visible.of("lectern: " + failure.getMessage()));
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException io) {
      err.println(Visible.of("lectern: " + reason(io)));
      return ExitCode.MACHINE;
    }
    if (failure instanceof InvalidPathException) {
      err.println(
          "lectern: this machine's locale has no letters for some file names; set LC_ALL=C.UTF-8");
      return ExitCode.MACHINE;
    }
    err.println("lectern: this is a mistake in Lectern, not in your files: " + failure);
    err.println("Nothing was published. Please report it with what " + DEBUG + " adds.");
    return ExitCode.MACHINE;
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written: permission denied";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " isn't there";
    }
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + (file.getReason() == null ? file : file.getReason());
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
