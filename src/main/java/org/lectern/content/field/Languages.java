package org.lectern.content.field;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.content.source.Node;
import org.lectern.problem.Rule;
import org.lectern.suggest.Suggestion;

/** Reads language tags (<a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>). */
public final class Languages {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  /** Countries that are often taken for their language. */
  private static final Map<String, String> COUNTRIES =
      Map.of("jp", "ja", "cn", "zh", "kr", "ko", "gr", "el", "cz", "cs", "dk", "da", "ua", "uk");

  private Languages() {}

  /** The language of a well-formed tag that can be one. */
  public static Optional<Locale> of(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String language = locale.getLanguage();
      boolean known =
          language.length() == 3 || (language.length() == 2 && TWO_LETTERS.contains(language));
      return known ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException illformed) {
      return Optional.empty();
    }
  }

  static Optional<Locale> read(Node.Text text, Reading reading) {
    String tag = text.value().strip();
    return of(tag)
        .or(
            () ->
                reading.refuse(
                    Rule.BAD_LANGUAGE,
                    text,
                    "\"%s\" isn't a language's tag".formatted(text.value()),
                    hint(tag)));
  }

  /** What to write in the place of a word that is no tag. */
  public static String hint(String written) {
    return meant(written)
        .map(Suggestion::didYouMean)
        .orElse("write two or three letters such as en, ja or pt-BR");
  }

  /** The tag that was probably meant by a word that is none. */
  public static Optional<String> meant(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (COUNTRIES.containsKey(lower)) {
      return Optional.of(COUNTRIES.get(lower));
    }
    Optional<String> hyphened = of(written.replace('_', '-')).map(Locale::toLanguageTag);
    return hyphened.or(
        () ->
            Arrays.stream(Locale.getISOLanguages())
                .filter(code -> isName(Locale.forLanguageTag(code), lower))
                .findFirst());
  }

  private static boolean isName(Locale language, String lower) {
    return language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(lower)
        || language.getDisplayLanguage(language).toLowerCase(Locale.ROOT).equals(lower);
  }
}
