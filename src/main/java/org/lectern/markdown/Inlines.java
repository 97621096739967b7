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
 * flexmark's reader of what is within a paragraph, without its copy of the whole paragraph for
 * everything that it finds: a stranger's 300 runs of backticks took a minute and a half.
 *
 * <p>Beside East Asian letters and signs, marks of emphasis begin and end as they do beside
 * letters: in {@code **「強調」**の} there is no space to tell that the bracket ends a word.
 *
 * @see <a href="https://github.com/tats-u/markdown-cjk-friendly">The same for other readers</a>
 */
final class Inlines extends CommonmarkInlineParser {
  private final WidenedEmphasis widened = new WidenedEmphasis();

  Inlines(
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

  /** What anybody writes is shorter. Each opening bracket is followed up to here. */
  private static final int LONGEST_TITLE = 1000;

  /** Where the next pattern has to end. */
  private int limit = Integer.MAX_VALUE;

  /** What a pattern finds next; null where it finds nothing, as flexmark expects. */
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
   * Between {@code <} and {@code >} an address may have spaces in it (<a
   * href="https://spec.commonmark.org/0.31.2/#link-destination">CommonMark</a>), which flexmark
   * takes from none or from all.
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

  /** Where an address in such brackets ends, with its bracket; -1 where none begins. */
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

  /** Marks begin where no space follows them, and end where none is before them. */
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
