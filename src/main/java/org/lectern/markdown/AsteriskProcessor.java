package org.lectern.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Pairs asterisks as flexmark does, and additionally three with three if each run could both open
 * and close, as it can beside East Asian letters.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">Rule 9</a>
 */
final class AsteriskProcessor extends AsteriskDelimiterProcessor {
  AsteriskProcessor() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean threes =
        opener.length() % 3 == 0
            && closer.length() % 3 == 0
            && (isEastAsian(opener) || isEastAsian(closer));
    return threes ? 2 : super.getDelimiterUse(opener, closer);
  }

  private static boolean isEastAsian(DelimiterRun run) {
    return run instanceof Delimiter marks
        && EastAsian.isBeside(marks.getInput(), marks.getStartIndex(), marks.getEndIndex());
  }
}
