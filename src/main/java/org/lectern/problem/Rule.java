package org.lectern.problem;

import static org.lectern.problem.Severity.ERROR;
import static org.lectern.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that can be wrong with a conference's files. Each rule has an example in {@code
 * docs/problems.md} that is run as a test.
 */
public enum Rule {
  // Files
  MISSING_CONFERENCE(ERROR),
  UNEXPECTED_FILE(WARNING),
  BAD_FILE_NAME(ERROR),
  NOT_UTF8(ERROR),
  OUTSIDE_CONTENT(ERROR),
  FRONT_MATTER_MISSING(ERROR),
  FRONT_MATTER_UNCLOSED(ERROR),
  YAML_SYNTAX(ERROR),
  YAML_TAG(ERROR),
  // Values
  DUPLICATE_KEY(ERROR),
  UNKNOWN_FIELD(WARNING),
  MISSING_FIELD(ERROR),
  CONFLICTING_FIELDS(ERROR),
  NOT_TRANSLATABLE(ERROR),
  WRONG_TYPE(ERROR),
  EMPTY_VALUE(ERROR),
  CUT_OFF_TEXT(WARNING),
  BAD_VALUE(ERROR),
  BAD_DATE(ERROR),
  BAD_TIME(ERROR),
  BAD_DURATION(ERROR),
  BAD_TIME_ZONE(ERROR),
  BAD_LANGUAGE(ERROR),
  BAD_COLOR(ERROR),
  BAD_ADDRESS(ERROR),
  BAD_ID(ERROR),
  TIME_ZONE_OFFSET(ERROR),
  // References
  UNKNOWN_SPEAKER(ERROR),
  UNKNOWN_ROOM(ERROR),
  UNKNOWN_TRACK(ERROR),
  UNKNOWN_TYPE(ERROR),
  UNKNOWN_FORMAT(ERROR),
  UNKNOWN_ACCESS(ERROR),
  UNKNOWN_SESSION(ERROR),
  UNKNOWN_PAGE(ERROR),
  UNKNOWN_LANGUAGE(ERROR),
  DUPLICATE_SLUG(ERROR),
  DUPLICATE_ID(ERROR),
  DUPLICATE_ADDRESS(ERROR),
  NAMED_TWICE(ERROR),
  NEAR_DUPLICATE_TITLE(WARNING),
  NEAR_DUPLICATE_SPEAKER(WARNING),
  ORPHAN_SPEAKER(WARNING),
  ORPHAN_TRANSLATION(ERROR),
  BAD_REPLACEMENT(WARNING),
  // Times
  END_BEFORE_START(ERROR),
  MISSING_END(ERROR),
  OUTSIDE_CONFERENCE(ERROR),
  SKIPPED_TIME(ERROR),
  DOUBLED_TIME(ERROR),
  PART_OF_ITSELF(ERROR),
  PART_OF_PART(ERROR),
  OUTSIDE_PARENT(ERROR),
  ROOM_OVERLAP(WARNING),
  SPEAKER_OVERLAP(WARNING),
  // Texts, media and links
  EMPTY_ABSTRACT(WARNING),
  ABSTRACT_TOO_LONG(WARNING),
  PRIVATE_MEETING_LINK(ERROR),
  PUBLISHED_EMAIL(ERROR),
  MEDIA_WITHOUT_TITLE(ERROR),
  MEDIA_ADDRESS(ERROR),
  BROKEN_LINK(ERROR),
  DEAD_LINK(WARNING),
  MISSING_MEDIA(ERROR),
  ACTIVE_MEDIA(ERROR),
  BAD_PICTURE(ERROR),
  IMAGE_WITHOUT_ALT(WARNING),
  PICTURE_TOO_LARGE(WARNING),
  REMOVED_HTML(WARNING),
  // Colors
  LOW_CONTRAST(WARNING),
  // Templates
  TEMPLATE(ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** The name that editors see, such as {@code unknown-speaker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad breaking this rule is; {@code --strict} turns every warning into an error. */
  public Severity severity() {
    return severity;
  }
}
