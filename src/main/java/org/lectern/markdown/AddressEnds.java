package org.lectern.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Finds the ends of bare addresses. flexmark links everything up to the next space, which includes
 * half a sentence in Japanese and the full stop in Hindi.
 *
 * <p>An address ends before East Asian punctuation such as {@code 。}, before punctuation of other
 * scripts that nothing follows, and at the end of its host name. Letters may be part of it.
 */
final class AddressEnds {
  /** Characters that are never part of an address; the dot between kana may be, within a word. */
  private static final String SIGNS = "、。〃〈〉《》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟！（），．：；＜＞？［］｛｝～｟｠｡｢｣､…‥“”„«»";

  private static final String DOTS = "・･";

  /** Characters that may be in an address, but not at its end. */
  private static final String MARKS = ".,:;!?\"'";

  private AddressEnds() {}

  /** Splits the texts in a node at the ends of addresses, so that a link can't go beyond them. */
  static void split(Node parent) {
    boolean open = false;
    for (Node node = parent.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof Text text) {
        open = split(text, open);
      } else if (!(node instanceof HtmlEntity)) {
        open = false;
        if (!(node instanceof LinkNode || node instanceof Code)) {
          split(node);
        }
      }
      node = next;
    }
  }

  /**
   * Splits a text.
   *
   * @param open whether it starts within an address
   * @return whether it ends within one
   */
  private static boolean split(Text text, boolean open) {
    BasedSequence chars = text.getChars();
    int done = 0;
    boolean within = false;
    for (int from = open ? 0 : start(chars, 0); from >= 0; ) {
      int end = end(chars, from);
      within = end == chars.length();
      if (!within && chars.charAt(end) > ' ') {
        int behind = end + Character.charCount(Character.codePointAt(chars, end));
        text.insertBefore(new Text(chars.subSequence(done, end)));
        text.insertBefore(parting(chars.subSequence(end, behind)));
        done = behind;
        end = behind;
      }
      from = start(chars, end);
    }
    if (done == chars.length()) {
      text.unlink();
    } else if (done > 0) {
      text.setChars(chars.subSequence(done));
    }
    return within;
  }

  /** Returns a node that no link goes beyond: links are only made of adjacent text nodes. */
  private static Node parting(BasedSequence sign) {
    TextBase parting = new TextBase(sign);
    parting.appendChild(new Text(sign));
    return parting;
  }

  /** Returns the start of the next address's host; -1 if there is none. */
  private static int start(BasedSequence text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ':' && text.matchChars("://", at)) {
        return at + 3;
      }
      if (c == 'w' && text.matchChars("www.", at)) {
        return at;
      }
    }
    return -1;
  }

  private static int end(BasedSequence text, int start) {
    int end = start;
    while (!isEnd(text, end)) {
      end++;
    }
    int host = hostEnd(text, start, end);
    return host < end ? host : withoutSigns(text, start, end);
  }

  private static boolean isEnd(BasedSequence text, int at) {
    if (at == text.length() || text.charAt(at) <= ' ') {
      return true;
    }
    char c = text.charAt(at);
    return DOTS.indexOf(c) < 0
        ? isSign(c)
        : at == 0
            || at + 1 == text.length()
            || !isForeignLetter(text.charAt(at - 1))
            || !isForeignLetter(text.charAt(at + 1));
  }

  private static boolean isSign(char c) {
    return c >= 128 && (SIGNS.indexOf(c) >= 0 || Character.isSpaceChar(c));
  }

  private static boolean isForeignLetter(char c) {
    return c >= 128 && Character.isLetter(c);
  }

  /**
   * Returns the end of the host if letters follow it: its last label, such as {@code org}, has only
   * one script.
   */
  private static int hostEnd(BasedSequence text, int start, int end) {
    int host = start;
    while (host < end && "/?#".indexOf(text.charAt(host)) < 0) {
      host++;
    }
    int last = withoutMarks(text, start, host);
    int at = last;
    while (at > start && text.charAt(at - 1) != '.') {
      at--;
    }
    int name = at;
    while (at < last && (isAsciiLetter(text.charAt(at)) || isPort(text, name, at))) {
      at++;
    }
    boolean letters =
        name > start
            && at > name
            && at < last
            && Character.isLetter(Character.codePointAt(text, at));
    return letters && text.charAt(at) >= 128 ? at : end;
  }

  private static boolean isPort(BasedSequence text, int name, int at) {
    char c = text.charAt(at);
    return at > name && (c == ':' || (c >= '0' && c <= '9'));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int withoutMarks(BasedSequence text, int start, int end) {
    int last = end;
    while (last > start && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /** Returns the end without punctuation of any script; that in ASCII is removed elsewhere. */
  private static int withoutSigns(BasedSequence text, int start, int end) {
    int last = end;
    for (int at = end; at > start; at--) {
      char c = text.charAt(at - 1);
      if (c >= 128 && isPunctuation(c)) {
        last = at - 1;
      } else if (MARKS.indexOf(c) < 0) {
        break;
      }
    }
    return last;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
