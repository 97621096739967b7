package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.content.field.SiteAddress;
import org.lectern.importer.ForeignFormat;
import org.lectern.importer.Formats;
import org.lectern.importer.format.ImportOptions;
import org.lectern.importer.format.Input;
import org.lectern.importer.format.Reading;
import org.lectern.importer.format.RefusedException;
import org.lectern.importer.model.Imported;
import org.lectern.importer.write.Import;
import org.lectern.importer.write.ImportPlan;
import org.lectern.problem.ProblemException;
import org.lectern.terminal.PrintableText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern import}. */
@Command(
    name = "import",
    description = "Makes content files of a schedule from elsewhere, or brings them up to date.")
final class ImportCommand implements Callable<Integer> {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "Such as schedule.json; see below.")
  private String format;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "The file, a folder of files, or - for standard input.")
  private String file;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "The conference's folder, which holds content/.")
  private Path folder;

  @Option(
      names = "--update",
      description = "Merge into files that are there; what an editor changed stays.")
  private boolean update;

  @Option(names = "--dry-run", description = "Write nothing; show as a diff what would change.")
  private boolean dryRun;

  @Option(names = "--url", paramLabel = "URL", description = "Where the site will be published.")
  private String url;

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description = "The zone of all times, such as Asia/Tokyo, whatever the file says.")
  private ZoneId timezone;

  @Option(
      names = "--column",
      paramLabel = "HEADING=FIELD",
      description = "For tables: what a column is; may be given several times.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--map",
      paramLabel = "HEADING=FIELD",
      split = ",",
      description = "The same for several, with commas between them.")
  private Map<String, String> map = new LinkedHashMap<>();

  @Mixin private Usual usual;

  ImportCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The command, whose help lists all formats. */
  static CommandLine line(ImportCommand command) {
    CommandLine line = new CommandLine(command);
    List<String> formats = new ArrayList<>(List.of("", "Formats:"));
    int width = Formats.ALL.stream().mapToInt(format -> format.name().length()).max().orElse(0);
    Formats.ALL.forEach(
        format ->
            formats.add(
                "  "
                    + format.name()
                    + " ".repeat(width + 2 - format.name().length())
                    + format.description()));
    line.getCommandSpec().usageMessage().footer(formats.toArray(String[]::new));
    return line;
  }

  @Override
  public Integer call() throws IOException {
    ForeignFormat chosen =
        Formats.named(format)
            .orElseThrow(
                () ->
                    usual.wrong(
                        "there is no format %s; %s".formatted(format, Formats.meant(format))));
    columns.putAll(map);
    if (!columns.isEmpty() && !chosen.hasColumns()) {
      throw usual.wrong(
          "%s has no columns: --map and --column are for %s"
              .formatted(chosen.name(), String.join(", ", Formats.withColumns())));
    }
    Optional<String> address = Optional.ofNullable(url).flatMap(SiteAddress::refused);
    if (address.isPresent()) {
      throw usual.wrong(address.get());
    }
    Import into = Import.into(folder);
    Reading reading =
        into.reading(
            new ImportOptions(Optional.ofNullable(timezone), Optional.ofNullable(url), columns));
    try {
      Imported imported = chosen.read(input(), reading);
      return done(into.plan(imported, reading), imported, reading);
    } catch (RefusedException refused) {
      err.println(
          PrintableText.of(
              refused.position()
                  + ": error: "
                  + refused.getMessage()
                  + refused.hint().map(hint -> " — " + hint).orElse("")));
      err.println("Nothing was imported.");
      return ExitCode.CONTENT;
    } catch (ProblemException broken) {
      broken.problems().forEach(problem -> out.println(PrintableText.of(problem.toString())));
      err.println("Nothing was imported: mend the files that are there first.");
      return ExitCode.CONTENT;
    }
  }

  private Input input() throws IOException {
    if (file.equals("-")) {
      return Input.of("standard input", in);
    }
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      throw usual.wrong("there is no file " + file);
    }
    return Input.of(path);
  }

  private int done(ImportPlan planned, Imported imported, Reading reading) throws IOException {
    ImportReport report = new ImportReport(planned, imported, reading.findings().all());
    boolean left = !update && !planned.touched().isEmpty();
    if (dryRun) {
      out.print(planned.diff());
      out.flush();
    } else if (!left) {
      planned.write();
    }
    report.lines(folder, dryRun, left).forEach(line -> err.println(PrintableText.of(line)));
    reading.findings().advice().forEach(line -> err.println(PrintableText.of(line)));
    return left && !dryRun ? ExitCode.USAGE : ExitCode.DONE;
  }
}
