package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Tells whether a text may have links that are written as nothing but their address. */
final class BareLinks {
  private BareLinks() {}

  /** Whether there is anything like an address in the source, be it one or not. */
  static boolean mayBeIn(String source) {
    return source.contains("://") || source.contains("www.") || source.contains("@");
  }

  /** Whether there is any outside of what is a link already. */
  static boolean mayBeIn(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlEntity || (node instanceof Text && isLike(node))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(Node text) {
    return text.getChars().indexOf("://") >= 0
        || text.getChars().indexOf("www.") >= 0
        || text.getChars().indexOf('@') >= 0
        || text.getChars().indexOf('\\') >= 0;
  }
}
