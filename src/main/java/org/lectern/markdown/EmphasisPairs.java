package org.lectern.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes pairs of the marks of emphasis, as CommonMark has it. flexmark looks through all that may
 * open for each that may close; here, what can't open for one isn't looked at again for another of
 * its kind.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#phase-2-inline-structure">CommonMark's way of
 *     reading them</a>
 */
final class EmphasisPairs {
  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final Delimiter bottom;

  /** Up to which place in the text none opens for a kind of closing marks. */
  private final Map<Kind, Integer> refused = new HashMap<>();

  /**
   * The pairs among some marks.
   *
   * @param bottom the last of the marks that stay as they are; null where there are none
   */
  EmphasisPairs(
      InlineParser parser, Map<Character, DelimiterProcessor> processors, Delimiter bottom) {
    this.parser = parser;
    this.processors = processors;
    this.bottom = bottom;
  }

  /** All of closing marks that opening ones can be refused for. */
  private record Kind(char mark, int length, boolean opens, boolean isEastAsian) {
    static Kind of(Delimiter closer) {
      return new Kind(
          closer.getDelimiterChar(),
          closer.getNumDelims(),
          closer.canOpen(),
          EastAsian.isBeside(closer.getInput(), closer.getStartIndex(), closer.getEndIndex()));
    }
  }

  /** Makes all pairs, and text of the marks that are in none. */
  void pair() {
    Delimiter next = first();
    while (next != null) {
      next = closes(next) ? close(next) : next.getNext();
    }
    while (parser.getLastDelimiter() != null && parser.getLastDelimiter() != bottom) {
      parser.removeDelimiterKeepNode(parser.getLastDelimiter());
    }
  }

  private Delimiter first() {
    Delimiter first = parser.getLastDelimiter();
    while (first != null && first.getPrevious() != bottom) {
      first = first.getPrevious();
    }
    return first;
  }

  private boolean closes(Delimiter marks) {
    return marks.canClose() && processors.containsKey(marks.getDelimiterChar());
  }

  /** Closes with some marks what they can; gives those to go on with, which may be the same. */
  private Delimiter close(Delimiter closer) {
    DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
    Kind kind = Kind.of(closer);
    int refusedUpTo = refused.getOrDefault(kind, -1);
    Delimiter opener = closer.getPrevious();
    while (opener != null && opener != bottom && opener.getStartIndex() > refusedUpTo) {
      int used =
          opener.canOpen() && opener.getDelimiterChar() == processor.getOpeningCharacter()
              ? processor.getDelimiterUse(opener, closer)
              : 0;
      if (used > 0) {
        return join(opener, closer, used, processor);
      }
      opener = opener.getPrevious();
    }
    Delimiter next = closer.getNext();
    refused.put(kind, start(closer.getPrevious()));
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private static int start(Delimiter marks) {
    return marks == null ? -1 : marks.getStartIndex();
  }

  private Delimiter join(
      Delimiter opener, Delimiter closer, int used, DelimiterProcessor processor) {
    // What stands between them is merged up to the marks that stay, so these have to be shorter.
    shorten(opener, used);
    shorten(closer, used);
    parser.removeDelimitersBetween(opener, closer);
    shorten(opener, -used);
    shorten(closer, -used);
    processor.process(opener, closer, used);
    shorten(opener, used);
    shorten(closer, used);
    Delimiter next = closer.getNumDelims() == 0 ? closer.getNext() : closer;
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      BasedSequence marks = opener.getNode().getChars();
      opener.getNode().setChars(marks.subSequence(0, opener.getNumDelims()));
      // Fewer marks may open for what they were refused for.
      int before = start(opener.getPrevious());
      refused.replaceAll((kind, upTo) -> Math.min(upTo, before));
    }
    if (closer.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(closer);
    } else {
      BasedSequence marks = closer.getNode().getChars();
      closer.getNode().setChars(marks.subSequence(marks.length() - closer.getNumDelims()));
      closer.setIndex(closer.getIndex() + used);
    }
    return next;
  }

  private static void shorten(Delimiter marks, int by) {
    marks.setNumDelims(marks.getNumDelims() - by);
  }
}
