package org.lectern.export;

import java.util.Optional;

/** Texts without characters that formats don't take, or that no program expects in a text. */
final class CleanText {
  private CleanText() {}

  /**
   * A text without control characters but line feeds, and without what isn't a character (<a
   * href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>).
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** Whether it has to be looked at more closely; most characters aren't past the first test. */
  private static boolean isOdd(char c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    boolean control = Character.isISOControl(c) && c != '\n';
    return control || Character.isSurrogate(c) || c >= 0xFFFE;
  }

  /** The same in one line. */
  static String line(String text) {
    String clean = of(text);
    return clean.indexOf('\n') < 0 ? clean.strip() : clean.replace('\n', ' ').strip();
  }

  /** The same of a text that may be missing; empty then. */
  static String line(Optional<String> text) {
    return text.map(CleanText::line).orElse("");
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(c -> c == '\t' || c == 0x85 ? ' ' : c == '\r' ? '\n' : c)
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> (c & 0xFFFE) != 0xFFFE)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
