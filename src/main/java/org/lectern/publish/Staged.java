package org.lectern.publish;

/** A file that waits to be published. */
sealed interface Staged {
  /** How long it is when it is whole, in bytes. */
  long size();

  /** One that goes into a folder of the published site, and has a number for a name. */
  record Numbered(int number, long size) implements Staged {}

  /**
   * One that goes into a folder that is new to the site, and waits in one like it, so that the
   * folder can be moved whole.
   */
  record Named(Phase phase, long size) implements Staged {}
}
