package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Links that are written as an address alone. */
final class BareLinks {
  private static final List<String> SIGNS = List.of("://", "www.", "@");

  /**
   * The longest word that is searched for addresses; no address is longer. flexmark takes quadratic
   * time in the length of a word.
   */
  private static final int LONGEST = 2000;

  private BareLinks() {}

  /** Whether there may be an address outside of links, and no word is too long to be searched. */
  static boolean mayBeIn(Document document, String source) {
    List<Integer> places = new ArrayList<>();
    for (String sign : SIGNS) {
      for (int at = source.indexOf(sign); at >= 0; at = source.indexOf(sign, at + 1)) {
        places.add(at);
      }
    }
    if (places.isEmpty()) {
      return false;
    }
    boolean found = false;
    for (Node node : document.getDescendants()) {
      if (node instanceof Text && holdsAny(node, places)) {
        if (hasLongWord(node.getChars())) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private static boolean hasLongWord(CharSequence text) {
    int length = 0;
    for (int i = 0; i < text.length() && length <= LONGEST; i++) {
      char c = text.charAt(i);
      length = Character.isWhitespace(c) || HtmlNodeRenderer.hasNoSpaces(c) ? 0 : length + 1;
    }
    return length > LONGEST;
  }

  private static boolean holdsAny(Node text, List<Integer> places) {
    int start = text.getStartOffset();
    int end = text.getEndOffset();
    for (int place : places) {
      if (place >= start && place < end) {
        return true;
      }
    }
    return false;
  }

  /** Returns a link's text: literal between {@code <} and {@code >}, unescaped elsewhere. */
  static String label(AutoLink link) {
    boolean bare = link.getOpeningMarker().isEmpty();
    return bare ? Characters.of(link.getText()) : link.getText().toString();
  }
}
