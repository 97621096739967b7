package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * Unescapes pieces of text. Few pieces need it, and flexmark's patterns for it take as long as all
 * other parsing.
 */
final class Characters {
  private Characters() {}

  /** Returns the text without backslash escapes, and with entities replaced by their characters. */
  static String of(BasedSequence piece) {
    String text = copy(piece);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }

  /** Copies a part of the text at once, which flexmark copies character by character. */
  private static String copy(BasedSequence piece) {
    return piece instanceof SubSequence part && part.getBase() instanceof String whole
        ? whole.substring(part.getStartOffset(), part.getEndOffset())
        : piece.toString();
  }

  /** Escapes a text for HTML. */
  static String inHtml(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '"') {
        return Escaping.escapeHtml(text, false);
      }
    }
    return text;
  }
}
