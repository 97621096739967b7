package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Finds out which addresses lead nowhere. */
public interface LinkProbe {
  /**
   * Looks at all of them.
   *
   * @param addresses with {@code http:} or {@code https:}
   * @throws IOException where a file can't be read or written
   */
  LinkReport look(Set<URI> addresses) throws IOException;
}
