package org.lectern.program;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How one gets into a session, and what one needs for it.
 *
 * @param channel what it runs on, such as {@code Zoom}
 * @param opens how long before the start the door opens
 */
public record AccessPolicy(
    String id,
    String channel,
    List<Requirement> requires,
    Optional<Duration> opens,
    Optional<String> note) {
  public AccessPolicy {
    requires = List.copyOf(requires);
  }

  /** Something that one must do or be, such as "be a member", and where to see to it. */
  public record Requirement(String name, Optional<Address> address) {}
}
