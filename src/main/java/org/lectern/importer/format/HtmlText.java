package org.lectern.importer.format;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Converts texts that are HTML, or contain some, to Markdown. */
final class HtmlText {
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(p|div|ul|ol|li|h[1-6]|table|blockquote|pre)(\\s[^<>]*)?/?>");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</(a|b|i|em|strong|span|font|u|code)>|<br\\s*/?>|<(img|hr|a\\s+href)\\b[^<>]*>");
  private static final String NEVER_SHOWN = "script, style, iframe, object, embed, form, template";

  private static final int DEEPEST = 60;

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
          .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, true)
          .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
          .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
          .set(FlexmarkHtmlConverter.WRAP_AUTO_LINKS, false);

  private static final FlexmarkHtmlConverter OF_HTML =
      FlexmarkHtmlConverter.builder(OPTIONS).build();

  /** For Markdown with tags in it, whose syntax must not be escaped. */
  private static final FlexmarkHtmlConverter OF_BOTH =
      FlexmarkHtmlConverter.builder(
              new MutableDataSet(OPTIONS).set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true))
          .build();

  private HtmlText() {}

  /** Whether a text contains HTML tags. */
  static boolean isHtml(String text) {
    return text.indexOf('<') >= 0 && (BLOCK.matcher(text).find() || INLINE.matcher(text).find());
  }

  /** Whether parts of a text in HTML are never shown, such as frames. */
  static boolean hasFrames(String html) {
    return !Jsoup.parseBodyFragment(html).select(NEVER_SHOWN).isEmpty();
  }

  /** Returns the text in Markdown; nothing if it is nested too deeply to be intended. */
  static Optional<String> markdown(String html) {
    boolean blocks = BLOCK.matcher(html).find();
    Document document =
        Jsoup.parseBodyFragment(blocks ? html : html.strip().replace("\n", "<br>\n"));
    if (depth(document) > DEEPEST) {
      return Optional.empty();
    }
    document.select(NEVER_SHOWN).remove();
    document.outputSettings().prettyPrint(false);
    HtmlEscapes.markPictures(document);
    if (blocks) {
      HtmlEscapes.markLines(document);
    }
    String markdown = (blocks ? OF_HTML : OF_BOTH).convert(document.body().html());
    return Optional.of(
        PlainText.withoutBlankEnds(HtmlEscapes.unmarked(markdown).replace("\u00A0", " ")));
  }

  private static int depth(Document document) {
    int[] deepest = {0};
    document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
