package org.lectern.cli;

import java.nio.file.Path;

/** How problems are written. */
enum Format {
  /** For people: one problem after the other with its line of the source. */
  TEXT,
  /** For programs: one JSON document. */
  JSON,
  /** As workflow commands that mark the lines in a pull request on GitHub. */
  GITHUB;

  /** What writes problems this way. */
  ProblemWriter writer(Path source, boolean color) {
    return switch (this) {
      case TEXT -> new TextWriter(source, color);
      case JSON -> new JsonWriter();
      case GITHUB -> new GithubWriter();
    };
  }
}
