package org.lectern.program;

/**
 * One time that a session is given.
 *
 * @param index which of the session's slots it is by time, from 0
 */
public record Occurrence(Session session, int index) {
  /** Its time and place. */
  public Slot slot() {
    return session.slots().get(index);
  }

  /**
   * Which of the slots in the session's file it is, from 0. What it stays known by comes from this:
   * another time may put it before the others, and it is still the same.
   */
  int written() {
    return session.slotsAsWritten().get(index);
  }
}
