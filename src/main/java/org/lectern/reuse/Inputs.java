package org.lectern.reuse;

import java.util.Map;

/**
 * All that pages are made from, in short; equal only where it is equal.
 *
 * @param frame stands for what any page may show: everything but the texts below front matter
 * @param bodies stand for those texts, by the paths of their files
 */
public record Inputs(String frame, Map<String, String> bodies) {
  /** Before the first build. */
  public static final Inputs NONE = new Inputs("", Map.of());

  public Inputs {
    bodies = Map.copyOf(bodies);
  }
}
