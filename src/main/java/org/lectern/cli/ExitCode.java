package org.lectern.cli;

import org.lectern.BuildReport;

/** What the command ends with. */
final class ExitCode {
  /** It is built, or nothing is wrong. */
  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  /** The machine failed: a disk, a permission. */
  static final int MACHINE = 3;

  private ExitCode() {}

  /** What a build, or a look for mistakes, ends with. */
  static int of(BuildReport report) {
    return report.hasErrors() ? CONTENT : DONE;
  }
}
