package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Checks which addresses are dead. */
public interface LinkProbe {
  /**
   * Checks addresses.
   *
   * @param addresses with {@code http:} or {@code https:}
   * @throws IOException if a file can't be read or written
   */
  LinkReport check(Set<URI> addresses) throws IOException;
}
