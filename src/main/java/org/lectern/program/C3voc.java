package org.lectern.program;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a record was called in a schedule that it came from: the map {@code c3voc} of its {@code
 * extra} fields. An importer writes it, so that what is exported again stays known by the same
 * names. What isn't valid in the format isn't there.
 *
 * <pre>{@code
 * extra:
 *   c3voc: { id: "10386", guid: a0a0fcfe-b7fb-46e3-84b6-97a5406016b4 }
 * }</pre>
 *
 * @param values the map as it was read
 */
public record C3voc(Map<?, ?> values) {
  /** What schedules for apps publish of a session as it is written here. */
  public static final List<String> SHOWN_OF_SESSION =
      List.of("description", "logo", "feedback_url", "recording_license");

  /** The same of a speaker. */
  public static final List<String> SHOWN_OF_SPEAKER = List.of("avatar");

  /** The same of the conference. */
  public static final List<String> SHOWN_OF_CONFERENCE = List.of("acronym", "version", "base_url");

  private static final C3voc NONE = new C3voc(Map.of());

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6}");
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern WEB = Pattern.compile("https?://[^/\\s].*");

  /** What is known of a record. */
  public static C3voc of(Extra extra) {
    return map(extra.values().get("c3voc"));
  }

  /**
   * What is known of one time of a session: of the first that is written, where nothing is said of
   * each.
   */
  public static C3voc of(Occurrence occurrence) {
    C3voc session = of(occurrence.session().extra());
    Object slots = session.values.get("slots");
    if (slots instanceof List<?> list) {
      return occurrence.written() < list.size() ? map(list.get(occurrence.written())) : NONE;
    }
    return occurrence.written() == 0 ? session : NONE;
  }

  private static C3voc map(Object value) {
    return value instanceof Map<?, ?> map ? new C3voc(map) : NONE;
  }

  /** What is known of one of its parts, such as the colors of the conference. */
  public C3voc in(String name) {
    return map(values.get(name));
  }

  /** The same of a part of a part, such as one of the conference's rooms. */
  public C3voc in(String group, String name) {
    return in(group).in(name);
  }

  /** Its number: positive, within 31 bits. */
  OptionalInt number() {
    return text("id", NUMBER)
        .map(Long::parseLong)
        .filter(number -> number <= Integer.MAX_VALUE)
        .map(number -> OptionalInt.of(number.intValue()))
        .orElse(OptionalInt.empty());
  }

  /** Its identifier, in lower case. */
  Optional<UUID> guid() {
    return text("guid", GUID).map(UUID::fromString);
  }

  /** Its code: six letters or digits. */
  Optional<String> code() {
    return text("code", CODE);
  }

  /** A text of its own that fits a pattern. */
  public Optional<String> text(String name, Pattern pattern) {
    return text(name).filter(text -> pattern.matcher(text).matches());
  }

  /** A text of its own. */
  public Optional<String> text(String name) {
    return values.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** An address of its own on the web. */
  public Optional<String> address(String name) {
    return text(name, WEB).filter(C3voc::isAddress);
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text).getHost() != null;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  /** Something that is so or isn't. */
  public Optional<Boolean> flag(String name) {
    return text(name)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(text -> text.equals("true") || text.equals("false"))
        .map(Boolean::parseBoolean);
  }
}
