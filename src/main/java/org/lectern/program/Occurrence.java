package org.lectern.program;

/**
 * One time that a session is given: its own, or one that the longer session lends it that it is a
 * part of ({@link Program#times}).
 *
 * @param index which of the session's times it is, from 0, by time
 * @param slot its time and place
 * @param written which of the slots in the file it is, from 0; that of the longer session where it
 *     is lent. What it stays known by comes from this: another time may put it before the others,
 *     and it is still the same.
 */
public record Occurrence(Session session, int index, Slot slot, int written) {
  /** One of the times that a session has of its own. */
  public Occurrence(Session session, int index) {
    this(session, index, session.slots().get(index), session.slotsAsWritten().get(index));
  }

  /** Whether it is the time of a longer session, in which this one is a talk without any. */
  public boolean isLent() {
    return session.slots().isEmpty();
  }
}
