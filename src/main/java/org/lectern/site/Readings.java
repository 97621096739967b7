package org.lectern.site;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.program.Speaker;

/**
 * How the reading of a name is shown. One in kana is Japanese; any other may be in one language or
 * another, and nothing is guessed.
 */
final class Readings {
  /** The mark of long vowels and the like are in no script of their own. */
  private static final Set<UnicodeScript> KANA =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.COMMON);

  private Readings() {}

  /** The language of the reading where it is known and isn't the page's, else empty. */
  static String language(Here here, Speaker speaker) {
    return isKana(speaker) ? here.language(Locale.JAPANESE) : "";
  }

  /** Whether it is in kana and the name in Chinese characters, perhaps with kana among them. */
  static boolean isAbove(Speaker speaker) {
    return isKana(speaker)
        && scripts(speaker.name()).anyMatch(UnicodeScript.HAN::equals)
        && scripts(speaker.name())
            .allMatch(script -> script == UnicodeScript.HAN || KANA.contains(script));
  }

  private static boolean isKana(Speaker speaker) {
    String reading = speaker.reading().orElse("");
    return scripts(reading).anyMatch(script -> script != UnicodeScript.COMMON)
        && scripts(reading).allMatch(KANA::contains);
  }

  private static Stream<UnicodeScript> scripts(String text) {
    return text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of);
  }
}
