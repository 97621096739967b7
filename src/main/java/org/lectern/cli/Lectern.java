package org.lectern.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.suggest.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code lectern}. */
@Command(
    name = "lectern",
    description = "Makes the program pages of a conference from Markdown files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "lectern help COMMAND tells what a command takes.",
      "",
      "Exit codes: 0 built; 1 the content has errors; 2 wrong usage; 3 the machine failed."
    })
final class Lectern implements Runnable {
  private static final String HELP = "help";
  private static final String COMPLETION = "completion";

  private final PrintStream out;
  private final PrintStream err;
  private final Question question;
  private final Reporting reporting;
  private final Failures failures;
  @Spec private CommandSpec spec;

  /** The command with the streams that it writes to, and what it asks. */
  Lectern(PrintStream out, PrintStream err, Question question) {
    this(out, err, question, false, Map.of());
  }

  /**
   * The same.
   *
   * @param watched whether {@code err} is a terminal that can show how far long work is
   * @param environment the variables that the process was started with
   */
  Lectern(
      PrintStream out,
      PrintStream err,
      Question question,
      boolean watched,
      Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.question = question;
    this.reporting = new Reporting(out, err, watched, environment);
    this.failures = new Failures(err);
  }

  /** Runs it; never throws. What it wrote and nobody got, it hasn't done. */
  int run(String... args) {
    int code = done(args);
    if (!out.checkError()) {
      return code;
    }
    err.println("lectern: standard output didn't take all that was written; is the disk full?");
    return ExitCode.MACHINE;
  }

  /** Whether what was run made the files of a site. */
  boolean hasMade() {
    return reporting.hasMade();
  }

  private int done(String... args) {
    try {
      if (args.length > 0 && args[0].equals(HELP)) {
        return done(asked(args));
      }
      Map<String, Supplier<CommandLine>> commands = commands();
      String first = args.length == 0 ? "" : args[0];
      if (isWord(first) && !commands.containsKey(first)) {
        err.println(unknown(first, commands.keySet()));
        return ExitCode.USAGE;
      }
      // What is completed is all that there is; other commands need no options but their own.
      if (commands.containsKey(first) && !first.equals(COMPLETION)) {
        return ready(commands.get(first).get())
            .setCommandName("lectern " + first)
            .execute(Arrays.copyOfRange(args, 1, args.length));
      }
      return line(commands).execute(args);
    } catch (Error failure) {
      return failures.told(failure, args);
    }
  }

  /** {@code help check} as {@code check --help}. */
  private static String[] asked(String... args) {
    List<String> command = new ArrayList<>(List.of(args).subList(1, args.length));
    command.removeIf(HELP::equals);
    command.add("--help");
    return command.toArray(String[]::new);
  }

  private static boolean isWord(String argument) {
    return !argument.isEmpty() && "-@".indexOf(argument.charAt(0)) < 0;
  }

  private static String unknown(String word, Set<String> commands) {
    List<String> known = Stream.concat(commands.stream(), Stream.of(HELP)).toList();
    return "there is no command \"%s\"; %s"
        .formatted(
            word,
            Suggestion.didYouMean(word, known)
                .orElse("lectern help tells what there is: " + String.join(", ", commands)));
  }

  /** The command with all that it can do. */
  CommandLine line() {
    return line(commands());
  }

  /**
   * What can be done, by the words that ask for it. Each takes time to be made, for its options are
   * found by reflection.
   */
  private Map<String, Supplier<CommandLine>> commands() {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new CommandLine(new BuildCommand(reporting)));
    commands.put("check", () -> new CommandLine(new CheckCommand(reporting)));
    commands.put("serve", () -> new CommandLine(new ServeCommand(out, err)));
    commands.put("init", () -> new CommandLine(new InitCommand(err, question)));
    commands.put("new", () -> new CommandLine(new NewCommand(err, question)));
    commands.put("import", () -> ImportCommand.line(new ImportCommand(System.in, out, err)));
    commands.put("schema", () -> new CommandLine(new SchemaCommand(err)));
    commands.put(COMPLETION, () -> new CommandLine(new CompletionCommand(out)));
    return commands;
  }

  private CommandLine line(Map<String, Supplier<CommandLine>> commands) {
    CommandLine line = new CommandLine(this);
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return ready(line);
  }

  private CommandLine ready(CommandLine line) {
    return line.registerConverter(LocalDate.class, Typed::day)
        .registerConverter(ZoneId.class, Typed::zone)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(out))
        .setErr(writer(err))
        .setParameterExceptionHandler(failures.misread(line.getParameterExceptionHandler()))
        .setExecutionExceptionHandler(failures);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do, such as build or check");
  }
}
