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

  private BareLinks() {}

  /** Whether there is anything like an address outside of what is a link already. */
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
    for (Node node : document.getDescendants()) {
      if (node instanceof Text && holdsAny(node, places)) {
        return true;
      }
    }
    return false;
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
