package org.lectern.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed as a link and <a href="https://spec.commonmark.org/0.31.2/#link-destination">isn't
 * read</a> as one, since there is a space in its target.
 */
final class SpacedLinks {
  private static final String START = "](";
  private static final Pattern TARGET = Pattern.compile("([^()<>\"'\\n]*)\\)");

  private SpacedLinks() {}

  static List<Text.Spaced> in(Document document, String source, SourceLines lines) {
    List<Text.Spaced> found = new ArrayList<>();
    Matcher target = TARGET.matcher(source);
    for (int at = source.indexOf(START); at >= 0; at = source.indexOf(START, at + 1)) {
      int start = at + START.length();
      if (target.region(start, source.length()).lookingAt()
          && hasSpace(target.group(1).strip())
          && isText(document, start - 1)) {
        found.add(new Text.Spaced(target.group(1).strip(), lines.line(start), lines.column(start)));
      }
    }
    return found;
  }

  private static boolean hasSpace(String target) {
    return target.indexOf(' ') >= 0 || target.indexOf('\t') >= 0;
  }

  /** Whether it isn't code. */
  private static boolean isText(Document document, int offset) {
    for (Node node : document.getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Text
          && node.getStartOffset() <= offset
          && offset < node.getEndOffset()) {
        return node.getAncestorOfType(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class)
            == null;
      }
    }
    return false;
  }
}
