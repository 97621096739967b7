package org.lectern.importer.pretalx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.importer.format.PlainText;

/** Words that come in several languages: {@code {"en": "Hall", "ja": "ホール"}}. */
final class Localized {
  private static final String LANGUAGE = "[a-z]{2,3}([-_][A-Za-z]+)?";

  private Localized() {}

  /** Whether a value is words by languages. */
  static boolean isOne(Object value) {
    return value instanceof Map<?, ?> map
        && !map.isEmpty()
        && map.keySet().stream().allMatch(key -> key.toString().matches(LANGUAGE))
        && !map.containsKey("id")
        && map.values().stream().allMatch(each -> each == null || each instanceof String);
  }

  /**
   * The words in one language: the first of these that there is, else whichever comes first.
   *
   * @return nothing where the value is neither words nor words by languages
   */
  static Optional<String> in(List<String> languages, Object value) {
    if (value instanceof String text) {
      return Optional.of(PlainText.line(text)).filter(line -> !line.isEmpty());
    }
    Map<String, String> words = words(value);
    return languages.stream()
        .filter(words::containsKey)
        .map(words::get)
        .findFirst()
        .or(() -> words.values().stream().findFirst());
  }

  /** Whether there are different words in different languages, of which one way in loses some. */
  static boolean isMore(Object value) {
    return Set.copyOf(words(value).values()).size() > 1;
  }

  /** The words by their languages; none where a value isn't so. */
  private static Map<String, String> words(Object value) {
    Map<String, String> words = new LinkedHashMap<>();
    if (isOne(value)) {
      ((Map<?, ?>) value)
          .forEach(
              (key, each) -> {
                if (each != null && !each.toString().isBlank()) {
                  words.put(key.toString(), PlainText.line(each.toString()));
                }
              });
    }
    return words;
  }
}
