package org.lectern.importer.calendar;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which recurrence rules are followed: a stranger's rule may give a time each second for
 * ever.
 */
final class Rules {
  private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY);

  /** The longest interval; nothing at a conference recurs less often. */
  private static final int LONGEST_INTERVAL = 1_000;

  private Rules() {}

  /** Returns why an event's rules aren't followed, if they aren't. */
  static Optional<String> unfollowed(VEvent event) {
    List<RecurrenceProperty> all =
        Stream.<RecurrenceProperty>concat(
                event.getProperties(RecurrenceRule.class).stream(),
                event.getExceptionRules().stream())
            .toList();
    if (all.stream().anyMatch(one -> !isKnown(one.getValue()))) {
      return Optional.of("by a rule that isn't known");
    }
    List<Recurrence> rules = all.stream().map(rule -> rule.getValue()).toList();
    if (rules.stream().anyMatch(rule -> TOO_OFTEN.contains(rule.getFrequency()))) {
      return Optional.of("each minute");
    }
    return rules.stream().anyMatch(rule -> rule.getCount() == null && rule.getUntil() == null)
        ? Optional.of("without an end")
        : Optional.empty();
  }

  private static boolean isKnown(Recurrence rule) {
    return rule != null
        && rule.getFrequency() != null
        && (rule.getCount() == null || rule.getCount() > 0)
        && (rule.getInterval() == null || rule.getInterval() <= LONGEST_INTERVAL);
  }

  /**
   * Whether a rule can be one of a time zone's changes: yearly, at one hour. For each time in a
   * zone, the library counts through all changes before it.
   */
  static boolean isOfClocks(Recurrence rule) {
    return isKnown(rule)
        && rule.getFrequency() == Frequency.YEARLY
        && rule.getByHour().size() <= 1
        && rule.getByMinute().size() <= 1
        && rule.getBySecond().size() <= 1;
  }
}
