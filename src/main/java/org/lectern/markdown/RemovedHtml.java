package org.lectern.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the positions of HTML that the sanitizer removed. */
final class RemovedHtml {
  /** Elements that Markdown has, too: their targets are reported by themselves. */
  private static final Set<String> LINKS = Set.of("a", "img");

  private final Sanitizer sanitizer;
  private final SourceLines lines;

  RemovedHtml(Sanitizer sanitizer, SourceLines lines) {
    this.sanitizer = sanitizer;
    this.lines = lines;
  }

  /** Returns each removed tag and attribute at its first position in HTML. */
  List<Text.Removed> in(Document document, Set<Sanitizer.Discarded> discarded) {
    if (discarded.isEmpty()) {
      return List.of();
    }
    Map<Sanitizer.Discarded, Integer> offsets = offsets(document);
    List<Text.Removed> removed = new ArrayList<>();
    for (Sanitizer.Discarded what : discarded) {
      if (offsets.containsKey(what) || !LINKS.contains(what.element())) {
        int offset = offsets.getOrDefault(what, 0);
        removed.add(new Text.Removed(name(what), lines.line(offset), lines.column(offset)));
      }
    }
    return removed;
  }

  private Map<Sanitizer.Discarded, Integer> offsets(Document document) {
    Map<Sanitizer.Discarded, Integer> offsets = new TreeMap<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        String html = node.getChars().toString();
        Set<Sanitizer.Discarded> here = Sanitizer.Discarded.none();
        sanitizer.safe(html, here);
        for (Sanitizer.Discarded what : here) {
          int within = html.toLowerCase(Locale.ROOT).indexOf("<" + what.element());
          offsets.putIfAbsent(what, node.getStartOffset() + Math.max(0, within));
        }
      }
    }
    return offsets;
  }

  private static String name(Sanitizer.Discarded what) {
    String tag = "<" + what.element() + ">";
    return what.attribute().isEmpty() ? tag : what.attribute() + " on " + tag;
  }
}
