package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * The characters that a piece of a text stands for. Few pieces have any that are written another
 * way, and flexmark looks for these with patterns, which takes as long as all the rest.
 */
final class Characters {
  private Characters() {}

  /** The piece without its backslashes, and with the characters that entities stand for. */
  static String of(BasedSequence piece) {
    String text = copy(piece);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }

  /** What flexmark copies character by character is a part of the text in one go. */
  private static String copy(BasedSequence piece) {
    return piece instanceof SubSequence part && part.getBase() instanceof String whole
        ? whole.substring(part.getStartOffset(), part.getEndOffset())
        : piece.toString();
  }

  /** The same text in HTML. */
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
