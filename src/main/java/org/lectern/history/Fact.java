package org.lectern.history;

import org.lectern.program.Address;

/** One thing about a session that readers notice when it changes. */
sealed interface Fact {
  /** The facts that each session has one of. */
  enum Field implements Fact {
    /** Whether the session is in the program. */
    IN_PROGRAM,
    CANCELLED,
    SLOTS,
    TITLE
  }

  /** Whether a speaker gives the session. */
  record Speaker(String slug) implements Fact {}

  /** Whether there is a recording, a file or another resource. */
  record Resource(Address address) implements Fact {}
}
