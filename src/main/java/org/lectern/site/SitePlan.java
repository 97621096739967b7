package org.lectern.site;

import java.util.List;

/**
 * Everything that the site consists of, in a fixed order.
 *
 * @param policy the content security policy that every page holds under; each says a stricter one
 *     itself
 */
public record SitePlan(List<Output> outputs, String policy) {
  public SitePlan {
    outputs = List.copyOf(outputs);
  }
}
