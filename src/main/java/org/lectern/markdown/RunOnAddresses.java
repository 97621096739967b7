package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds bare addresses that probably include the start of the following sentence. {@code を} after
 * {@code https://example.org/} continues a sentence; {@code 日本語} may be the name of a page.
 */
final class RunOnAddresses {
  /**
   * Scripts whose letters after an address continue a sentence more often than they begin a page's
   * name.
   */
  private static final Set<UnicodeScript> LIKELY =
      Set.of(
          UnicodeScript.HIRAGANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Scripts for which that is so if there is no space before the address either. */
  private static final Set<UnicodeScript> POSSIBLE =
      Set.of(UnicodeScript.HAN, UnicodeScript.KATAKANA);

  private final String source;
  private final SourceLines lines;
  private final List<Text.RunOn> found = new ArrayList<>();

  RunOnAddresses(String source, SourceLines lines) {
    this.source = source;
    this.lines = lines;
  }

  /** Examines a link. */
  void add(AutoLink link) {
    if (!link.getOpeningMarker().isEmpty()) {
      return;
    }
    BasedSequence address = link.getText();
    int at = foreign(address);
    if (at < address.length() && isSentence(address, at)) {
      int place = address.getStartOffset() + at;
      found.add(
          new Text.RunOn(
              address.subSequence(0, at).toString(),
              address.subSequence(at).toString(),
              lines.line(place),
              lines.column(place)));
    }
  }

  /** Returns the index of the first letter outside ASCII after the host. */
  private static int foreign(BasedSequence address) {
    int at = Math.max(0, address.indexOf("://") + 3);
    while (at < address.length() && "/?#".indexOf(address.charAt(at)) < 0) {
      at++;
    }
    while (at < address.length() && address.charAt(at) < 128) {
      at++;
    }
    return at;
  }

  private boolean isSentence(BasedSequence address, int at) {
    UnicodeScript script = UnicodeScript.of(Character.codePointAt(address, at));
    int start = address.getStartOffset();
    return LIKELY.contains(script)
        || (POSSIBLE.contains(script)
            && start > 0
            && Character.isLetter(source.codePointBefore(start)));
  }

  /** Returns the addresses in order. */
  List<Text.RunOn> found() {
    return found;
  }
}
