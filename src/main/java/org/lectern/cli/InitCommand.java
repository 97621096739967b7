package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern init}. */
@Command(
    name = "init",
    description = "Writes the first files of a conference into a folder; overwrites nothing.")
final class InitCommand implements Callable<Integer> {
  private final PrintStream err;
  private final Question question;

  @Parameters(index = "0", paramLabel = "DIR", description = "The conference's folder.")
  private Path folder;

  @Option(names = "--name", description = "What the conference is called.")
  private String name;

  @Option(
      names = "--url",
      defaultValue = "https://program.example.org/",
      description = "Where the site will be published (${DEFAULT-VALUE} unless given).")
  private String url;

  @Option(
      names = "--timezone",
      defaultValue = "Etc/UTC",
      description = "The zone of all times, such as Asia/Tokyo (${DEFAULT-VALUE} unless given).")
  private ZoneId timezone;

  @Option(
      names = "--start",
      paramLabel = "DAY",
      defaultValue = "2030-06-01",
      description = "The first day (${DEFAULT-VALUE} unless given).")
  private LocalDate start;

  @Option(
      names = "--end",
      paramLabel = "DAY",
      description = "The last day (the first and one more).")
  private LocalDate end;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description =
          "The site's language (${DEFAULT-VALUE} unless given): ar, de, en, es, fr, it, ja, ko, pt, zh,"
              + " or another with texts of your own.")
  private String language;

  @Mixin private Usual usual;

  InitCommand(PrintStream err, Question question) {
    this.err = err;
    this.question = question;
  }

  @Override
  public Integer call() throws IOException {
    String called =
        Optional.ofNullable(name)
            .or(() -> question.ask("Name of the conference"))
            .filter(given -> !given.isBlank())
            .orElse("My Conference");
    LocalDate last = end == null ? start.plusDays(1) : end;
    if (last.isBefore(start)) {
      throw usual.wrong("the last day, %s, comes before the first, %s".formatted(last, start));
    }
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw usual.wrong("%s is a file; name a folder, or one to make".formatted(above));
      }
    }
    Starter starter = new Starter(called, url, timezone, start, last, language);
    starter
        .refused()
        .ifPresent(
            why -> {
              throw usual.wrong(why);
            });
    Starter.Result result = starter.writeTo(folder);
    err.println(Reporting.count(result.written().size(), "file") + " in " + folder);
    result.left().forEach(file -> err.println("left as it was: " + file));
    err.println("Next: lectern build --source " + Typed.word(folder));
    return ExitCode.DONE;
  }
}
