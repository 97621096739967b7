package org.lectern.importer.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.field.Languages;

/**
 * Reads languages as people write them in schedules: {@code de}, {@code deu}, {@code de-formal,
 * en}.
 */
public final class LanguageTags {
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      NAMES.put(language.getISO3Language(), code);
      NAMES.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      NAMES.put(language.getDisplayLanguage(language).toLowerCase(language), code);
    }
    // Names in bibliographies, and countries that stand for their language.
    NAMES.putAll(
        Map.of("ger", "de", "fre", "fr", "dut", "nl", "jp", "ja", "chi", "zh", "cze", "cs"));
  }

  private LanguageTags() {}

  /** Returns the tag of a language; of the first one if there are several. */
  public static Optional<String> of(String written) {
    return Arrays.stream(written.strip().split("[,;/|&]| and | und | or "))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .findFirst()
        .flatMap(LanguageTags::single);
  }

  private static Optional<String> single(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (NAMES.containsKey(lower)) {
      return Optional.of(NAMES.get(lower));
    }
    return tag(written.replace('_', '-')).or(() -> tag(lower.replaceFirst("[-_ (].*", "")));
  }

  private static Optional<String> tag(String written) {
    return Languages.of(written)
        .filter(locale -> locale.getVariant().isEmpty() && !locale.getLanguage().isEmpty())
        .filter(locale -> !locale.toLanguageTag().matches(".*-[a-z]{5,8}"))
        .map(Locale::toLanguageTag);
  }
}
