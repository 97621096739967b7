package org.lectern.program;

/**
 * One time that a session is given.
 *
 * @param index which of the session's slots it is, from 0
 */
public record Occurrence(Session session, int index) {
  /** Its time and place. */
  public Slot slot() {
    return session.slots().get(index);
  }
}
