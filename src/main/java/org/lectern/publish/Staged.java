package org.lectern.publish;

/** A staged file. */
sealed interface Staged {
  /** Returns the size of the complete file in bytes. */
  long size();

  /** A file for a folder of the published site; its name is a number while it is staged. */
  record Numbered(int number, long size) implements Staged {}

  /**
   * A file for a folder that is new to the site. It is staged in a folder of the same name, so that
   * the folder can be moved as a whole.
   */
  record Named(Phase phase, long size) implements Staged {}
}
