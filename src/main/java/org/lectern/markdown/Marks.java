package org.lectern.markdown;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Marks in HTML on its way through the sanitiser, for what is filled in behind it. They hold a
 * secret, so that nobody can write one into a text. They never reach a page.
 */
final class Marks {
  private static final char END = '.';

  private final String secret;

  Marks() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    this.secret = "m" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A mark of a kind, a letter, that carries a value. */
  String of(char kind, String value) {
    return secret
        + kind
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(value.getBytes(StandardCharsets.UTF_8))
        + END;
  }

  /** Whether it is one of these marks. */
  boolean is(String text) {
    return text.startsWith(secret);
  }

  /** What a mark found in the HTML becomes. */
  interface Filler {
    /** The text in its place; null where a hole with this target stays. */
    String fill(char kind, String value);
  }

  /** Fills the marks in, and makes a hole of each that the filler leaves. */
  Html fill(String html, Filler filler, UnaryOperator<String> polish) {
    List<String> pieces = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int from = 0;
    for (int at = html.indexOf(secret); at >= 0; at = html.indexOf(secret, from)) {
      piece.append(polish.apply(html.substring(from, at)));
      int end = html.indexOf(END, at);
      int start = at + secret.length();
      String value =
          new String(
              Base64.getUrlDecoder().decode(html.substring(start + 1, end)),
              StandardCharsets.UTF_8);
      String filled = filler.fill(html.charAt(start), value);
      if (filled == null) {
        targets.add(value);
        pieces.add(piece.toString());
        piece.setLength(0);
      } else {
        piece.append(Html.escaped(filled));
      }
      from = end + 1;
    }
    pieces.add(piece.append(polish.apply(html.substring(from))).toString());
    return new Html(pieces, targets);
  }
}
