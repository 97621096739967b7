package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Links that are written as nothing but their address. */
final class BareLinks {
  private static final List<String> SIGNS = List.of("://", "www.", "@");

  /**
   * Longer than an address that anybody has. flexmark takes as long as the square of a word's
   * length to look for them.
   */
  private static final int LONGEST = 2000;

  private BareLinks() {}

  /**
   * Whether there is anything like an address outside of what is a link already, and no word that
   * is too long to look for one.
   */
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
      length = Character.isWhitespace(c) || Rendering.hasNoSpaces(c) ? 0 : length + 1;
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

  /** What a link says: between {@code <} and {@code >} all stands for itself, elsewhere not. */
  static String label(AutoLink link) {
    boolean bare = link.getOpeningMarker().isEmpty();
    return bare ? Characters.of(link.getText()) : link.getText().toString();
  }
}
