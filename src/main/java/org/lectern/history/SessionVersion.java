package org.lectern.history;

import java.util.Optional;

/** A version of a session; may be absent, or unreadable if the file is no valid session. */
record SessionVersion(boolean exists, Optional<VisibleFacts> session) {
  static final SessionVersion NONE = new SessionVersion(false, Optional.empty());

  boolean isReadable() {
    return session.isPresent() || !exists;
  }

  VisibleFacts shown() {
    return session.orElse(VisibleFacts.NOTHING);
  }
}
