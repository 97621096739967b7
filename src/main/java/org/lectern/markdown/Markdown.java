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
 * Reads texts in Markdown: CommonMark with tables, footnotes, strikethrough, definition lists and
 * bare links. Immutable and safe for use by several threads; made once.
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

  /** What links to a text's headings say after the hash. */
  static final DataKey<Map<Node, String>> NAMES =
      new DataKey<>("LECTERN_NAMES", Map.of(), holder -> Map.of());

  /** How many levels headings are set down. */
  static final DataKey<Integer> SHIFT = new DataKey<>("LECTERN_SHIFT", 0);

  private final Marks marks = new Marks();
  private final Sanitizer sanitizer;
  private final Predicate<String> shown;
  private final Shelf shelf;
  private final Parser parser;
  private final Parser linkingParser;
  private final HtmlRenderer renderer;

  /** A reader with all that editors may use. */
  public Markdown() {
    this(address -> false, Shelf.inMemory());
  }

  /**
   * The same, which keeps links to some e-mail addresses.
   *
   * @param shown whether an address is one of these
   * @param shelf takes the words of what is read
   */
  public Markdown(Predicate<String> shown, Shelf shelf) {
    this.shelf = shelf;
    this.sanitizer = new Sanitizer(marks, shown);
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
                    new Own()))
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
        .customInlineParserFactory(Inlines::new)
        .customDelimiterProcessor(new Asterisks())
        // flexmark reads definitions of links by itself only where it has its own reader.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  private static DataHolder linking(DataHolder options) {
    List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(options));
    extensions.add(0, AutolinkExtension.create());
    return new MutableDataSet(options).set(Parser.EXTENSIONS, extensions);
  }

  /** Looking for bare links takes as long as all the rest, and few texts have any. */
  private Document parse(String source) {
    Document document = parser.parse(source);
    return BareLinks.mayBeIn(document, source) ? linkingParser.parse(source) : document;
  }

  /** Reads a text, without front matter and with {@code \n} at the ends of lines. */
  public Text read(String source, TextOptions options) {
    return source.isBlank() ? Text.EMPTY : DeepStack.get(() -> readAll(source, options));
  }

  /** The links in a text as they are typed, for whoever makes other ones of them. */
  public List<WrittenLink> links(String source) {
    return DeepStack.get(() -> WrittenLinks.in(parse(source), source));
  }

  private Text readAll(String source, TextOptions options) {
    Document document = parse(source);
    SourceLines lines = new SourceLines(source);
    HeadingNames names = new HeadingNames(options);
    List<Text.Heading> headings = new ArrayList<>();
    Links links = new Links(lines);
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
        ids.put(heading, marks.of(Sanitizer.ID, name));
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
    unclosed.takeEndsOut();
    removed.addAll(new RemovedHtml(sanitizer, lines).in(document, discarded));
    return Text.of(
        marks.fill(safe, filler(options), html -> polished(html, options)),
        PlainText.of(document),
        Paragraphs.of(document),
        PortableMarkdown.of(document, source, shown),
        new Text.Found(
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

  /** Whether editors begin with one hash or two, their headings stand right below the page's. */
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

  /** Names get their prefix, each once; links to footnotes stay within the text. */
  private static Marks.Filler filler(TextOptions options) {
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
   * Tags end as HTML has it (a bare {@code >} is none but a tag's end), and a wide table scrolls in
   * a box of its own, which the keyboard can reach.
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

  /** Lectern's own ways of writing nodes, as an extension of the renderer. */
  private static final class Own implements HtmlRenderer.HtmlRendererExtension {
    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String type) {
      builder.nodeRendererFactory(options -> new Rendering());
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
