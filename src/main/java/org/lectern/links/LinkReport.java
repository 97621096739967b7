package org.lectern.links;

import java.net.URI;
import java.util.Map;

/**
 * Which addresses lead nowhere.
 *
 * @param dead each of them, and why in a few words, such as {@code 404}
 * @param offline whether nothing at all could be reached, so that nothing is known of any
 */
public record LinkReport(Map<URI, String> dead, boolean offline) {
  public LinkReport {
    dead = Map.copyOf(dead);
  }
}
