package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Renders nodes that Lectern writes in another way than flexmark. */
final class HtmlNodeRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, HtmlNodeRenderer::heading),
        new NodeRenderingHandler<>(HtmlBlock.class, HtmlNodeRenderer::html),
        new NodeRenderingHandler<>(HtmlInline.class, HtmlNodeRenderer::html),
        new NodeRenderingHandler<>(Text.class, HtmlNodeRenderer::text),
        new NodeRenderingHandler<>(SoftLineBreak.class, HtmlNodeRenderer::lineBreak),
        new NodeRenderingHandler<>(AutoLink.class, HtmlNodeRenderer::bareLink),
        new NodeRenderingHandler<>(Image.class, HtmlNodeRenderer::image),
        new NodeRenderingHandler<>(ImageRef.class, HtmlNodeRenderer::imageRef));
  }

  /** Renders a heading as a link to itself, unless it contains another link. */
  private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    String name = Markdown.NAMES.get(context.getDocument()).get(node);
    html.withAttr()
        .tagLine(
            "h" + node.getLevel(),
            () -> {
              if (hasLink(node)) {
                context.renderChildren(node);
              } else {
                html.raw("<a class=\"permalink\" href=\"#" + name + "\">");
                context.renderChildren(node);
                html.raw("</a>");
              }
            });
  }

  /** Pictures count, because one on another site becomes a link; so does HTML. */
  private static boolean hasLink(Heading heading) {
    for (Node node : heading.getDescendants()) {
      if (node instanceof LinkNodeBase
          || node instanceof RefNode
          || node instanceof HtmlInlineBase
          || node instanceof Footnote) {
        return true;
      }
    }
    return false;
  }

  private static void html(Node node, NodeRendererContext context, HtmlWriter html) {
    if (HtmlHeadings.areIn(node)) {
      html.rawPre(HtmlHeadings.shifted(node, Markdown.SHIFT.get(context.getDocument())));
    } else {
      context.delegateRender();
    }
  }

  private static void text(Text node, NodeRendererContext context, HtmlWriter html) {
    html.raw(Characters.inHtml(Characters.of(node.getChars())));
  }

  /** Writes no space for a line end between two characters of a script without spaces. */
  private static void lineBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    BasedSequence text = node.getBaseSequence();
    int before = node.getStartOffset() - 1;
    int after = node.getEndOffset();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    boolean joined =
        before >= 0
            && after < text.length()
            && hasNoSpaces(text.charAt(before))
            && hasNoSpaces(text.charAt(after));
    if (!joined) {
      html.raw("\n");
    }
  }

  /** Han, kana, and their punctuation and full-width forms; Korean has spaces. */
  static boolean hasNoSpaces(char c) {
    return (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0x31F0 && c <= 0x31FF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF9F);
  }

  /** Unescapes the text of a bare link, which flexmark shows as it was typed. */
  private static void bareLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    String label = BareLinks.label(node);
    if (label.contentEquals(node.getText())) {
      context.delegateRender();
      return;
    }
    String url = node.getUrl().unescape();
    html.attr(
            "href", url.startsWith("www.") ? context.getHtmlOptions().autolinkWwwPrefix + url : url)
        .withAttr()
        .tag("a");
    html.text(label);
    html.closeTag("a");
  }

  private static void image(Image node, NodeRendererContext context, HtmlWriter html) {
    if (isElsewhere(node.getUrl())) {
      link(node.getUrl(), new TextCollectingVisitor().collectAndGetText(node), html);
    } else {
      context.delegateRender();
    }
  }

  private static void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference = node.getReferenceNode(context.getDocument());
    if (reference != null && isElsewhere(reference.getUrl())) {
      link(reference.getUrl(), new TextCollectingVisitor().collectAndGetText(node), html);
    } else {
      context.delegateRender();
    }
  }

  /** A link to a picture on another site, which would otherwise load unasked. */
  private static void link(BasedSequence url, String alt, HtmlWriter html) {
    html.attr("href", url).withAttr().tag("a");
    html.text(alt.isBlank() ? url.toString() : alt);
    html.closeTag("a");
  }

  static boolean isElsewhere(BasedSequence url) {
    return url.startsWith("//") || url.indexOf("://") >= 0;
  }
}
