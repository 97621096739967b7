package org.lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes what shells and {@code man} have to know of the command, from its own declaration: into
 * {@code completions} and, as AsciiDoc, {@code man-source}, below the folder that is named.
 */
public final class CommandDocs {
  private CommandDocs() {}

  /** Writes them. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    CommandLine line = new Lectern(System.out, System.err, what -> Optional.empty()).line();
    Path completions = Files.createDirectories(folder.resolve("completions"));
    AutoComplete.bash("lectern", completions.resolve("lectern").toFile(), null, line);
    Path pages = Files.createDirectories(folder.resolve("man-source"));
    List<CommandLine.Model.CommandSpec> specs = new ArrayList<>(List.of(line.getCommandSpec()));
    line.getSubcommands().values().forEach(each -> specs.add(each.getCommandSpec()));
    int code =
        ManPageGenerator.generateManPage(
            pages.toFile(),
            null,
            new boolean[0],
            false,
            specs.toArray(CommandLine.Model.CommandSpec[]::new));
    if (code != 0) {
      throw new IOException("picocli could not write manual pages: " + code);
    }
  }
}
