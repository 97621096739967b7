package org.lectern.content.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.problem.Problem;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * A quotation mark that was never closed, in a text that YAML stumbled over. YAML takes the mark
 * that opens the next value for the one that closes this, and blames what stands behind it.
 */
final class UnclosedQuote {
  private static final Pattern INDENT = Pattern.compile("^\\s*");
  private static final Pattern ITEM_INDENT = Pattern.compile("^\\s*(?:- +)?");
  private static final Pattern FIELD = Pattern.compile("\\s*(?:- .*|(?:\\{ *)?[\\w-]+:\\s.*)");

  /** A field up to the mark that opens its value. */
  private static final Pattern OPENED =
      Pattern.compile("\\s*(?:- +|(?:- +)?(?:\\{ *)?[\\w-]+:\\s(?:.*[\\s\\[{])?)[\"']");

  private static final Pattern REMARK = Pattern.compile("\\s*#.*");

  private UnclosedQuote() {}

  /** The first, if there is one before what the parser stumbles over. */
  static Optional<Problem> before(ParserImpl parser, Lines lines) {
    try {
      while (parser.peekEvent() != null) {
        Event event = parser.getEvent();
        if (event instanceof ScalarEvent text && !text.isPlain() && isUnclosed(text, lines)) {
          return Optional.of(YamlMessages.neverClosed(lines, text.getStartMark().getIndex()));
        }
      }
    } catch (YAMLException stumbled) {
      // There is none before this.
    }
    return Optional.empty();
  }

  /** Whether a value in quotes ends in a later line, which seems to be a field that goes on. */
  private static boolean isUnclosed(ScalarEvent text, Lines lines) {
    int from = text.getStartMark().getIndex();
    int end = text.getEndMark().getIndex();
    if (!isQuoted(text) || lines.start(from) == lines.start(end)) {
      return false;
    }
    String rest = lines.from(lines.pastBlanks(end));
    return !rest.isEmpty() && !rest.startsWith("#") && isField(lines, from, end);
  }

  private static boolean isField(Lines lines, int from, int end) {
    String line = lines.lineAt(end);
    boolean isInside = width(INDENT, line) > width(ITEM_INDENT, lines.lineAt(from));
    return REMARK.matcher(line).matches()
        || (isInside ? OPENED.matcher(lines.before(end)) : FIELD.matcher(line)).matches();
  }

  private static int width(Pattern indent, String line) {
    Matcher found = indent.matcher(line);
    return found.find() ? found.end() : 0;
  }

  private static boolean isQuoted(ScalarEvent text) {
    return switch (text.getScalarStyle()) {
      case DOUBLE_QUOTED, SINGLE_QUOTED -> true;
      default -> false;
    };
  }
}
