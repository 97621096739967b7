package org.lectern.links;

import java.net.URI;
import java.util.Map;

/**
 * The dead links among those that were checked.
 *
 * @param dead the dead addresses, and why in a few words, such as {@code 404}
 * @param offline whether nothing could be reached at all, so that nothing is known of any address
 */
public record LinkReport(Map<URI, String> dead, boolean offline) {
  public LinkReport {
    dead = Map.copyOf(dead);
  }
}
