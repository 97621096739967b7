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
  /** The usual build of a conference: into its folder {@code site}. */
  public static BuildOptions of(Path source) {
    return new BuildOptions(source, source.resolve("site"), false, false);
  }

  /** The same into another folder. */
  public BuildOptions into(Path newOutput) {
    return new BuildOptions(source, newOutput, strict, release);
  }

  /** The same, where every warning counts as an error. */
  public BuildOptions asStrict() {
    return new BuildOptions(source, output, true, release);
  }
}
