package org.lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lectern.content.ContentReader;
import org.lectern.machine.SafeWriter;
import org.lectern.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern schema}. */
@Command(
    name = "schema",
    description = "Writes JSON Schemas of all files, with the conference's own ids.")
final class SchemaCommand implements Callable<Integer> {
  private final PrintStream err;

  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private SourceFolder source;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write them (.lectern/schema in that folder unless given).")
  private Path output;

  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private Usual usual;

  SchemaCommand(PrintStream err) {
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    Path conference = source.path();
    Path folder = output == null ? conference.resolve(".lectern").resolve("schema") : output;
    Map<String, String> files =
        Schemas.of(ContentReader.read(conference).editions().stream().findFirst());
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      SafeWriter.overwrite(
          folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    err.println(Reporting.count(files.size(), "schema") + " in " + folder);
    return ExitCode.DONE;
  }
}
