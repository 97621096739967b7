package org.lectern.site;

import java.util.Locale;
import java.util.Set;

/** What pages need to know of a language. */
final class Languages {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

  private Languages() {}

  /** {@code rtl} or {@code ltr}: by the script where the tag has one, else by the language. */
  static String direction(Locale language) {
    boolean rightToLeft =
        language.getScript().isEmpty()
            ? RIGHT_TO_LEFT.contains(language.getLanguage())
            : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
    return rightToLeft ? "rtl" : "ltr";
  }

  /** The language's name in another language, such as {@code Japanese}. */
  static String name(Locale language, Locale in) {
    String name = language.getDisplayName(in);
    return name.isEmpty()
        ? language.toLanguageTag()
        : name.substring(0, 1).toUpperCase(in) + name.substring(1);
  }
}
