package org.lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.problem.Problem;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command takes that reads a conference and tells its problems. */
final class Common {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The conference's folder, which holds content/ (this folder unless given).")
  private Path source;

  @Option(names = "--strict", description = "Take every warning for an error.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are written: text, json, github or sarif (text unless given).")
  private Format format;

  @SuppressWarnings("unused") // picocli sets it.
  @Mixin
  private Usual usual;

  /**
   * The conference's folder.
   *
   * @throws ParameterException where it isn't one
   */
  Path source() {
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
    Path folder = source().toAbsolutePath().normalize();
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

  boolean strict() {
    return strict;
  }

  Format format() {
    return format;
  }

  /** Problems as they were asked for. */
  String written(List<Problem> problems) {
    // AUTO is on for a terminal only, and never under NO_COLOR.
    return format.writer(source(), Ansi.AUTO.enabled()).write(problems);
  }
}
