package org.lectern.fix;

import java.util.Optional;
import org.lectern.content.source.Invisible;
import org.lectern.problem.Fix;
import org.lectern.problem.Position;

/**
 * Finds values in a file. A value that is written in another way than it was read, with escapes or
 * on several lines, isn't replaced.
 */
final class Replacements {
  private static final String QUOTES = "\"'";

  private final String text;
  private final FileLines lines;

  Replacements(String text) {
    this.text = text;
    this.lines = new FileLines(text);
  }

  Optional<TextEdit> edit(Position place, Fix.Replace replace) {
    return lines.index(place).flatMap(index -> edit(index, place, replace));
  }

  private Optional<TextEdit> edit(int index, Position place, Fix.Replace replace) {
    boolean quoted = index < text.length() && QUOTES.indexOf(text.charAt(index)) >= 0;
    int start = quoted ? index + 1 : index;
    int written = pastInvisible(start);
    int end = pastInvisible(written + replace.written().length());
    return text.startsWith(replace.written(), written)
            && endsAt(end, quoted ? text.charAt(index) : 0)
        ? Optional.of(
            new TextEdit(
                start,
                end,
                replace.meant(),
                new AppliedFix(place, replace.written(), replace.meant())))
        : Optional.empty();
  }

  /** Skips invisible characters around a value, which aren't read. */
  private int pastInvisible(int index) {
    int past = index;
    while (past < text.length() && Invisible.is(text.charAt(past))) {
      past++;
    }
    return past;
  }

  /** Whether a value or a key ends here; {@code quote} is 0 if it has no quotes. */
  private boolean endsAt(int end, int quote) {
    if (quote != 0) {
      return end < text.length() && text.charAt(end) == quote;
    }
    String rest = text.substring(end, Math.min(text.length(), end + 200));
    return rest.isEmpty() || rest.matches("(?s)[ \\t]*([,\\]}\r\n].*|[ \\t]#.*|:(?:\\s.*)?)?");
  }
}
