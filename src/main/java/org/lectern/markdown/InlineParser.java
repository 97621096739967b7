package org.lectern.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses inline Markdown as flexmark does, but without its copy of the whole paragraph for each
 * match: a stranger's 300 runs of backticks took a minute and a half.
 *
 * <p>Beside East Asian letters and punctuation, emphasis begins and ends as it does beside letters:
 * in {@code **「強調」**の} no space tells that the bracket ends a word.
 *
 * @see <a href="https://github.com/tats-u/markdown-cjk-friendly">The same for other parsers</a>
 */
final class InlineParser extends CommonmarkInlineParser {
  private final WidenedEmphasis widened = new WidenedEmphasis();

  InlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    linkDestinationParser = new LinkDestinations(linkDestinationParser);
  }

  /** Longer than any real title; the parser looks this far for the end of one. */
  private static final int LONGEST_TITLE = 1000;

  /** The index at which the next match must end. */
  private int limit = Integer.MAX_VALUE;

  /** Returns the next match; null if there is none, as flexmark expects. */
  @Override
  public BasedSequence match(Pattern wanted) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = wanted.matcher(input).region(index, Math.min(input.length(), limit));
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    document.set(WidenedEmphasis.KEY, widened);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    super.parse(content, block);
    AddressEnds.split(block);
  }

  /**
   * Parses the target of a link. Between {@code <} and {@code >} it may contain spaces (<a
   * href="https://spec.commonmark.org/0.31.2/#link-destination">CommonMark</a>), which flexmark
   * allows for none or for all targets.
   */
  @Override
  public BasedSequence parseLinkDestination() {
    int end = endOfBracketed(input, index);
    if (end < 0) {
      return super.parseLinkDestination();
    }
    BasedSequence found = input.subSequence(index, end);
    index = end;
    return found;
  }

  @Override
  public BasedSequence parseLinkTitle() {
    limit = index + LONGEST_TITLE;
    try {
      return super.parseLinkTitle();
    } finally {
      limit = Integer.MAX_VALUE;
    }
  }

  /** Returns the end of an address in angle brackets; -1 if none begins here. */
  private static int endOfBracketed(BasedSequence input, int start) {
    if (start >= input.length() || input.charAt(start) != '<') {
      return -1;
    }
    for (int at = start + 1; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      boolean escapes = c == '\\' && at + 1 < input.length() && input.charAt(at + 1) != '\n';
      if (escapes) {
        at++;
      }
    }
    return -1;
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    boolean parsed = super.parseDelimiters(processor, mark);
    if (parsed && (mark == '*' || mark == '~') && EastAsian.isBeside(input, start, index)) {
      widen(lastDelimiter, start);
    }
    return parsed;
  }

  @Override
  public void processDelimiters(Delimiter bottom) {
    new EmphasisPairs(this, delimiterProcessors, bottom).pair();
  }

  /** Lets a delimiter run open if no space follows it, and close if no space is before it. */
  private void widen(Delimiter marks, int start) {
    boolean opens = index < input.length() && !isSpace(input.charAt(index));
    boolean closes = start > 0 && !isSpace(input.charAt(start - 1));
    Delimiter wide =
        new Delimiter(
            input,
            marks.getNode(),
            marks.getDelimiterChar(),
            opens || marks.canOpen(),
            closes || marks.canClose(),
            marks.getPrevious(),
            start);
    wide.setNumDelims(marks.getNumDelims());
    if (wide.getPrevious() != null) {
      wide.getPrevious().setNext(wide);
    }
    lastDelimiter = wide;
    BasedSequence run = input.subSequence(start, index);
    widened.add(run, wide.canOpen() && !marks.canOpen(), wide.canClose() && !marks.canClose());
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
