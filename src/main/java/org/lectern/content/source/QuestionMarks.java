package org.lectern.content.source;

import java.util.BitSet;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Question marks in texts between brackets, as in {@code { url: https://example.org/?a=b }}. For <a
 * href="https://yaml.org/spec/1.2.2/#733-plain-style">YAML 1.2</a> they are letters like others,
 * but the parser takes each for the sign that a key begins, and stumbles.
 *
 * @param text the same text with another letter in place of each, as long as it was
 * @param standIn that letter
 */
record QuestionMarks(String text, char standIn) {
  private static final char FIRST_OF_NO_MEANING = '\uE000';

  /** What ends a text between brackets, or a whole one. */
  private static final String NO_LETTERS = ",[]{}\"'";

  /** More are seen each time that the scanner gets further. */
  private static final int MOST_LOOKS = 20;

  /** Those of a text; nothing where it has none. */
  static Optional<QuestionMarks> in(String text, LoaderOptions options) {
    char standIn = FIRST_OF_NO_MEANING;
    while (text.indexOf(standIn) >= 0) {
      standIn++;
    }
    int[] letters = text.codePoints().toArray();
    BitSet marks = behindLetters(letters);
    boolean found = !marks.isEmpty();
    for (int look = 0; look < MOST_LOOKS; look++) {
      char letter = standIn;
      marks.stream().forEach(at -> letters[at] = letter);
      marks = marks(new String(letters, 0, letters.length), letters, options);
      if (marks.isEmpty()) {
        break;
      }
      found = true;
    }
    return found
        ? Optional.of(new QuestionMarks(new String(letters, 0, letters.length), standIn))
        : Optional.empty();
  }

  /** What was written, of a part of the text. */
  String written(String part) {
    return part.replace(standIn, '?');
  }

  /**
   * Those that can't begin a key wherever they stand, as in {@code watch?v=1}. The scanner may
   * stumble over what is behind one before it says so.
   */
  private static BitSet behindLetters(int[] letters) {
    BitSet marks = new BitSet();
    for (int at = 1; at < letters.length; at++) {
      if (letters[at] == '?'
          && !Character.isWhitespace(letters[at - 1])
          && NO_LETTERS.indexOf(letters[at - 1]) < 0) {
        marks.set(at);
      }
    }
    return marks;
  }

  /** Where the sign of a key follows on a text, which it never does in earnest. */
  private static BitSet marks(String text, int[] letters, LoaderOptions options) {
    BitSet marks = new BitSet();
    Scanner scanner = new ScannerImpl(new StreamReader(text), options);
    int depth = 0;
    boolean isBehindText = false;
    try {
      while (scanner.checkToken()) {
        Token token = scanner.getToken();
        int at = token.getStartMark().getIndex();
        boolean isMark =
            token.getTokenId() == Token.ID.Key
                && depth > 0
                && isBehindText
                && at < letters.length
                && letters[at] == '?';
        if (isMark) {
          marks.set(at);
        }
        depth += deeper(token);
        isBehindText = isMark || (token instanceof ScalarToken scalar && scalar.getPlain());
      }
    } catch (YAMLException stumbled) {
      // What is behind it is seen the next time, if it was for a mark.
    }
    return marks;
  }

  private static int deeper(Token token) {
    return switch (token.getTokenId()) {
      case FlowMappingStart, FlowSequenceStart -> 1;
      case FlowMappingEnd, FlowSequenceEnd -> -1;
      default -> 0;
    };
  }
}
