package org.lectern.reuse;

import java.util.Map;

/**
 * Fingerprints of everything that pages are made from; equal only if all of that is equal.
 *
 * @param frame the fingerprint of what any page may show: everything except the texts below front
 *     matter
 * @param bodies the fingerprints of those texts, by the paths of their files
 */
public record Inputs(String frame, Map<String, String> bodies) {
  /** The inputs before the first build. */
  public static final Inputs NONE = new Inputs("", Map.of());

  public Inputs {
    bodies = Map.copyOf(bodies);
  }
}
