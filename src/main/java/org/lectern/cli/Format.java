package org.lectern.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** How problems are written. */
enum Format {
  /** For people: one problem after the other with its line of the source. */
  TEXT,
  /** For programs: one JSON document. */
  JSON,
  /** As workflow commands that mark the lines in a pull request on GitHub. */
  GITHUB,
  /** As a SARIF log for code scanning. */
  SARIF;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What writes problems this way.
   *
   * @param environment the variables that the process was started with
   */
  ProblemWriter writer(Path source, boolean color, Map<String, String> environment) {
    return switch (this) {
      case TEXT -> new TextWriter(source, color);
      case JSON -> new JsonWriter();
      case GITHUB -> new GithubWriter(CommittedFiles.folder(environment, source).orElse(""));
      case SARIF -> new SarifWriter(source);
    };
  }
}
