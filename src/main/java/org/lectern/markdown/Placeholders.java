package org.lectern.markdown;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Placeholders in HTML that pass through the sanitizer and are replaced afterwards. They contain a
 * secret, so that nobody can write one in a text. They never appear on a page.
 */
final class Placeholders {
  private static final char END = '.';

  private final String secret;

  Placeholders() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    this.secret = "m" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Creates a placeholder of a kind, which is a letter, for a value. */
  String of(char kind, String value) {
    return secret
        + kind
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(value.getBytes(StandardCharsets.UTF_8))
        + END;
  }

  /** Whether a text is a placeholder. */
  boolean isPlaceholder(String text) {
    return text.startsWith(secret);
  }

  /** Replaces placeholders. */
  interface Filler {
    /** Returns the replacement; null if a hole with this target remains. */
    String fill(char kind, String value);
  }

  /** Replaces all placeholders; those without a replacement become holes. */
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
