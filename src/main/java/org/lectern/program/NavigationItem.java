package org.lectern.program;

import java.util.Locale;
import java.util.Optional;

/** An entry of the site's menu. */
public record NavigationItem(Optional<String> title, Target target) {

  /** Where an entry leads. */
  public sealed interface Target {}

  /** A page that Lectern makes. */
  public enum Section implements Target {
    SCHEDULE,
    SESSIONS,
    SPEAKERS;

    /** The word in settings and texts, such as {@code schedule}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A page of the conference's own, by its slug. */
  public record FreePage(String slug) implements Target {}

  /** Another site. */
  public record Elsewhere(Address.Web address) implements Target {}
}
