package org.lectern;

import java.nio.file.Path;

/**
 * What to build, and how.
 *
 * @param source the conference's folder, which holds {@code content}
 * @param output the folder of the built site
 * @param strict whether every warning counts as an error
 * @param release whether to write a new folder and switch a symbolic link at {@code output} to it
 */
public record BuildOptions(Path source, Path output, boolean strict, boolean release) {
  /** Returns the usual options: build into the folder {@code site} of the conference. */
  public static BuildOptions of(Path source) {
    return new BuildOptions(source, source.resolve("site"), false, false);
  }

  /** Returns a copy with another output folder. */
  public BuildOptions into(Path newOutput) {
    return new BuildOptions(source, newOutput, strict, release);
  }

  /** Returns a copy in which every warning counts as an error. */
  public BuildOptions asStrict() {
    return new BuildOptions(source, output, true, release);
  }
}
