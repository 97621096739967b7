package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.shelf.Shelf;

/**
 * Reads Markdown: CommonMark with tables, footnotes, strikethrough, definition lists and bare
 * links. Immutable and safe for use by several threads; expensive to create.
 *
 * <pre>{@code
 * Text text = new Markdown().read("See [Ana](../speakers/ana.md).", options);
 * }</pre>
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class Markdown {
  private static final DataKey<Map<Node, String>> IDS =
      new DataKey<>("LECTERN_IDS", Map.of(), holder -> Map.of());

  /** The names of headings, for links to them. */
  static final DataKey<Map<Node, String>> NAMES =
      new DataKey<>("LECTERN_NAMES", Map.of(), holder -> Map.of());

  /** The number of levels by which headings are moved down. */
  static final DataKey<Integer> SHIFT = new DataKey<>("LECTERN_SHIFT", 0);

  private final Placeholders placeholders = new Placeholders();
  private final Sanitizer sanitizer;
  private final Predicate<String> shown;
  private final Shelf shelf;
  private final Parser parser;
  private final Parser linkingParser;
  private final HtmlRenderer renderer;

  /** Creates a reader that removes all links to e-mail addresses. */
  public Markdown() {
    this(address -> false, Shelf.inMemory());
  }

  /**
   * Creates a reader.
   *
   * @param shown whether links to an e-mail address are kept
   * @param shelf takes texts that are seldom needed
   */
  public Markdown(Predicate<String> shown, Shelf shelf) {
    this.shelf = shelf;
    this.sanitizer = new Sanitizer(placeholders, shown);
    this.shown = shown;
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    DefinitionExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create(),
                    new RenderingExtension()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(AutolinkExtension.IGNORE_LINKS, "[^@]+@.*")
            .set(FootnoteExtension.FOOTNOTE_LINK_REF_CLASS, "")
            .set(FootnoteExtension.FOOTNOTE_BACK_LINK_REF_CLASS, "footnote-backref")
            .set(TablesExtension.CLASS_NAME, "")
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
            .set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "")
            .set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    this.parser = parser(options);
    this.linkingParser = parser(linking(options));
    this.renderer = HtmlRenderer.builder(options).build();
  }

  private static Parser parser(DataHolder options) {
    return Parser.builder(options)
        .customInlineParserFactory(InlineParser::new)
        .customDelimiterProcessor(new AsteriskProcessor())
        // flexmark adds the parser of link definitions only to its own inline parser.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  private static DataHolder linking(DataHolder options) {
    List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(options));
    extensions.add(0, AutolinkExtension.create());
    return new MutableDataSet(options).set(Parser.EXTENSIONS, extensions);
  }

  /** Only searches for bare links if there may be some: that takes as long as all other parsing. */
  private Document parse(String source) {
    Document document = parser.parse(source);
    return BareLinks.mayBeIn(document, source) ? linkingParser.parse(source) : document;
  }

  /** Reads a text without front matter and with {@code \n} at line ends. */
  public Text read(String source, TextOptions options) {
    return source.isBlank() ? Text.EMPTY : DeepStack.get(() -> readAll(source, options));
  }

  /** Returns the links in a text as they are typed, for replacing them. */
  public List<WrittenLink> links(String source) {
    return DeepStack.get(() -> WrittenLinks.in(parse(source), source));
  }

  private Text readAll(String source, TextOptions options) {
    Document document = parse(source);
    SourceLines lines = new SourceLines(source);
    HeadingNames names = new HeadingNames(options);
    List<Text.Heading> headings = new ArrayList<>();
    LinkCollector links = new LinkCollector(lines);
    SpacedLinks spaced = new SpacedLinks(source, lines);
    RunOnAddresses runOn = new RunOnAddresses(source, lines);
    List<Text.Removed> removed = new ArrayList<>();
    Map<Node, String> ids = new HashMap<>();
    Map<Node, String> fragments = new HashMap<>();
    int shift = options.headingLevel() + 1 - highestHeading(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.min(6, heading.getLevel() + shift));
        String name = names.next(PlainText.of(heading));
        headings.add(new Text.Heading(name, options.idPrefix() + name));
        ids.put(heading, placeholders.of(Sanitizer.ID, name));
        fragments.put(heading, name);
      } else if (node instanceof com.vladsch.flexmark.ast.Text text) {
        spaced.add(text);
      } else if (node instanceof Link link) {
        links.add(link, false);
      } else if (node instanceof Image image) {
        links.add(image, true);
      } else if (node instanceof Reference reference) {
        links.add(reference, false);
      } else if (node instanceof AutoLink link) {
        links.add(link, false);
        runOn.add(link);
      } else if (node instanceof HtmlCommentBlock comment
          && comment.getChars().indexOf("-->") < 0) {
        int offset = comment.getStartOffset();
        removed.add(
            new Text.Removed(Text.ENDLESS_COMMENT, lines.line(offset), lines.column(offset)));
      }
    }
    document.set(IDS, ids);
    document.set(NAMES, fragments);
    document.set(SHIFT, shift);
    Set<Sanitizer.Discarded> discarded = Sanitizer.Discarded.none();
    UnclosedHtml unclosed = UnclosedHtml.in(document, lines);
    String safe = sanitizer.safe(renderer.render(document), discarded);
    unclosed.removeInsertedEnds();
    removed.addAll(new RemovedHtml(sanitizer, lines).in(document, discarded));
    return Text.of(
        placeholders.fill(safe, filler(options), html -> polished(html, options)),
        PlainText.of(document),
        Paragraphs.of(document),
        PortableMarkdown.of(document, source, shown),
        new Text.Findings(
            links.relative(),
            links.web(),
            links.elsewhere(),
            spaced.found(),
            runOn.found(),
            headings,
            removed,
            unclosed.places(discarded),
            PicturesWithoutText.in(document, lines),
            LinksWithoutText.in(document, lines)),
        shelf);
  }

  /**
   * Returns the highest heading. It is placed right below the page's heading, whether editors begin
   * with one hash or two.
   */
  private static int highestHeading(Document document) {
    int highest = 6;
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        highest = Math.min(highest, heading.getLevel());
      }
      highest = Math.min(highest, HtmlHeadings.highest(node));
    }
    return highest;
  }

  /** Makes ids unique with a prefix, and links to footnotes stay within the text. */
  private static Placeholders.Filler filler(TextOptions options) {
    Set<String> seen = new HashSet<>();
    return (kind, value) -> {
      if (kind == Sanitizer.ID) {
        String id = options.idPrefix() + value;
        while (!seen.add(id)) {
          id += "-again";
        }
        return id;
      }
      if (kind == Sanitizer.BACK) {
        return options.backLabel();
      }
      return Sanitizer.isFootnote(value) ? "#" + options.idPrefix() + value.substring(1) : null;
    };
  }

  /**
   * Writes void tags as HTML does (a bare {@code >} only occurs at a tag's end), and puts each
   * table into a box that scrolls and can be focused with the keyboard.
   */
  private static String polished(String html, TextOptions options) {
    return html.replace(" />", ">")
        .replace(
            "<table>",
            "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\""
                + Html.escaped(options.tableLabel())
                + "\"><table>")
        .replace("</table>", "</table></div>");
  }

  /** Adds Lectern's rendering of nodes to flexmark. */
  private static final class RenderingExtension implements HtmlRenderer.HtmlRendererExtension {
    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String type) {
      builder.nodeRendererFactory(options -> new HtmlNodeRenderer());
      builder.attributeProviderFactory(
          new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
              Map<Node, String> ids = IDS.get(context.getDocument());
              return (node, part, attributes) -> mark(ids, node, part, attributes);
            }
          });
    }
  }

  private static void mark(
      Map<Node, String> ids, Node node, AttributablePart part, MutableAttributes attributes) {
    if (part.equals(AttributablePart.NODE) && ids.containsKey(node)) {
      attributes.replaceValue("id", ids.get(node));
    }
  }
}
