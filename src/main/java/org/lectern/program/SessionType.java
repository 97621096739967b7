package org.lectern.program;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What kind of session it is: a paper, a workshop, a coffee break.
 *
 * @param duration of its sessions that give neither an end nor a duration
 * @param service true for breaks, meals and registration: on the schedule, without a page
 */
public record SessionType(
    String id,
    String name,
    Optional<Duration> duration,
    List<Format> formats,
    boolean service,
    Optional<String> description) {
  public SessionType {
    formats = List.copyOf(formats);
  }

  /** A form that sessions of the type can have. */
  public record Format(String id, String name, Optional<Duration> duration) {}

  /** The format with this id. */
  public Optional<Format> format(String wanted) {
    return formats.stream().filter(format -> format.id().equals(wanted)).findFirst();
  }
}
