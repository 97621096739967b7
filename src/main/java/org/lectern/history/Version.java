package org.lectern.history;

import java.util.Optional;

/** A session's version, or that there is none; unreadable where a file gives no session. */
record Version(boolean exists, Optional<VisibleFacts> session) {
  static final Version NONE = new Version(false, Optional.empty());

  boolean isReadable() {
    return session.isPresent() || !exists;
  }

  VisibleFacts shown() {
    return session.orElse(VisibleFacts.NOTHING);
  }
}
