package org.lectern.cli;

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
}
