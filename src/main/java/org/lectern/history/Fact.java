package org.lectern.history;

import org.lectern.program.Address;

/** One thing that readers know of a session, or that changes. */
sealed interface Fact {
  /** What each session has one of. */
  enum One implements Fact {
    /** Whether it is in the program. */
    THERE,
    CANCELLED,
    SLOTS,
    TITLE
  }

  /** Whether somebody gives it. */
  record Speaker(String slug) implements Fact {}

  /** Whether there is something to watch, hear or read. */
  record Thing(Address address) implements Fact {}
}
