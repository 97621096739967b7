package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The conference's folder, for every command that reads one. */
final class SourceFolder {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The conference's folder, which holds content/ (this folder unless given).")
  private Path source;

  /**
   * The folder.
   *
   * @throws ParameterException where it isn't one
   */
  Path path() {
    if (!Files.isDirectory(source)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + source + "; name one with --source");
    }
    return source;
  }

  /**
   * The same for what writes into it, and shows it with its templates.
   *
   * @throws ParameterException where it is the content of a conference, whose folder is one above
   */
  Path conference() {
    Path folder = path().toAbsolutePath().normalize();
    if (folder.endsWith("content")
        && Files.exists(folder.resolve("conference.yaml"))
        && !Files.exists(folder.resolve("content"))
        && !Files.exists(folder.resolve("templates"))) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is the content of a conference; name the folder that holds it: --source \"%s\""
              .formatted(folder, folder.getParent()));
    }
    return source;
  }
}
