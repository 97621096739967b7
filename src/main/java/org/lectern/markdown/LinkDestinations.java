package org.lectern.markdown;

import com.vladsch.flexmark.parser.internal.LinkDestinationParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads the address of a link as flexmark does, up to a number of open brackets in it. Of the
 * thousands of links that a stranger begins and never ends, each was followed to the end of the
 * paragraph.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#link-destination">CommonMark, which lets
 *     readers count up to a limit</a>
 */
final class LinkDestinations extends LinkDestinationParser {
  private static final int MOST_OPEN = 32;

  /** The same choices as in flexmark's options for CommonMark. */
  LinkDestinations(LinkDestinationParser usual) {
    super(
        usual.allowMatchedParentheses,
        usual.spaceInUrls,
        usual.parseJekyllMacrosInUrls,
        usual.intellijDummyIdentifier);
  }

  @Override
  public BasedSequence parseLinkDestination(BasedSequence input, int start) {
    return super.parseLinkDestination(input.subSequence(0, end(input, start)), start);
  }

  /** Where the address has ended, or one bracket too many opens: what stands there ends no link. */
  private static int end(BasedSequence input, int start) {
    int open = 0;
    for (int at = start; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      }
      if (c <= ' ' || open < 0 || open > MOST_OPEN) {
        return at;
      }
    }
    return input.length();
  }
}
