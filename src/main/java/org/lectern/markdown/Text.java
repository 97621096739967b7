package org.lectern.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.shelf.Shelf;

/** A text that was read. */
public final class Text {
  /** The name of a comment that isn't closed, and hides the rest of the text. */
  public static final String ENDLESS_COMMENT = "<!--";

  /** An empty text. */
  static final Text EMPTY =
      new Text(
          Html.EMPTY,
          "",
          () -> "",
          PortableMarkdown.EMPTY,
          new Findings(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of(), List.of(), List.of()));

  private final Html html;
  private final String plain;
  private final Supplier<String> paragraphs;
  private final PortableMarkdown portable;
  private final Findings found;
  private final Map<String, String> idsByName;

  private Text(
      Html html,
      String plain,
      Supplier<String> paragraphs,
      PortableMarkdown portable,
      Findings found) {
    this.html = html;
    this.plain = plain;
    this.paragraphs = paragraphs;
    this.portable = portable;
    this.found = found;
    this.idsByName =
        found.headings().stream()
            .collect(Collectors.toMap(Heading::name, Heading::id, (first, again) -> first));
  }

  /**
   * Creates a text, and puts what is seldom needed on a shelf.
   *
   * @param plain see {@link #plain()}
   * @param paragraphs see {@link #paragraphs()}
   */
  static Text of(
      Html html,
      String plain,
      String paragraphs,
      PortableMarkdown portable,
      Findings found,
      Shelf shelf) {
    return new Text(
        html.storedOn(shelf),
        plain,
        // Most biographies have one paragraph, which needn't be stored twice.
        paragraphs.equals(plain) ? () -> plain : shelf.put(paragraphs),
        portable.storedOn(shelf),
        found);
  }

  /**
   * The findings in a text, each list in order.
   *
   * @param links relative links and pictures
   * @param webLinks links to the web in Markdown
   * @param otherLinks other links in Markdown, such as {@code htps://…}
   * @param spacedLinks links that aren't read as such, because of a space in the target
   * @param runOnAddresses bare addresses that probably include the start of a sentence
   * @param headings the headings
   * @param removed HTML that wasn't safe to publish, each once
   * @param unclosed tags without their counterparts
   * @param picturesWithoutText positions of pictures without a text alternative
   * @param linksWithoutText positions of links without text
   */
  record Findings(
      List<LinkUse> links,
      List<LinkUse> webLinks,
      List<LinkUse> otherLinks,
      List<Spaced> spacedLinks,
      List<RunOn> runOnAddresses,
      List<Heading> headings,
      List<Removed> removed,
      List<Unclosed> unclosed,
      List<Place> picturesWithoutText,
      List<Place> linksWithoutText) {
    Findings {
      links = List.copyOf(links);
      webLinks = List.copyOf(webLinks);
      otherLinks = List.copyOf(otherLinks);
      spacedLinks = List.copyOf(spacedLinks);
      runOnAddresses = List.copyOf(runOnAddresses);
      headings = List.copyOf(headings);
      removed = List.copyOf(removed);
      unclosed = List.copyOf(unclosed);
      picturesWithoutText = List.copyOf(picturesWithoutText);
      linksWithoutText = List.copyOf(linksWithoutText);
    }
  }

  /** Returns the text as safe HTML. */
  public Html html() {
    return html;
  }

  /** Returns the words without markup, in one line. */
  public String plain() {
    return plain;
  }

  /** Returns the words without markup, in lines, with an empty one between paragraphs. */
  public String paragraphs() {
    return paragraphs.get();
  }

  /** Returns the Markdown for other programs. */
  public PortableMarkdown portable() {
    return portable;
  }

  /** Returns all relative links and pictures, in order. */
  public List<LinkUse> links() {
    return found.links();
  }

  /** Returns all links to the web in Markdown, in order. */
  public List<LinkUse> webLinks() {
    return found.webLinks();
  }

  /** Returns all other links in Markdown, such as {@code htps://…}, in order. */
  public List<LinkUse> otherLinks() {
    return found.otherLinks();
  }

  /** Returns links that aren't read as such, because of a space in the target. */
  public List<Spaced> spacedLinks() {
    return found.spacedLinks();
  }

  /** Returns bare addresses that probably include the start of a sentence, in order. */
  public List<RunOn> runOnAddresses() {
    return found.runOnAddresses();
  }

  /** Returns the headings in order. */
  public List<Heading> headings() {
    return found.headings();
  }

  /** Returns HTML that wasn't safe to publish, each once. */
  public List<Removed> removed() {
    return found.removed();
  }

  /** Returns tags without their counterparts, in order. */
  public List<Unclosed> unclosed() {
    return found.unclosed();
  }

  /** Returns the positions of pictures without a text alternative, in order. */
  public List<Place> picturesWithoutText() {
    return found.picturesWithoutText();
  }

  /** Returns the positions of links without text, in order. */
  public List<Place> linksWithoutText() {
    return found.linksWithoutText();
  }

  /**
   * A link or a picture as it was typed.
   *
   * @param line the line of its target within the text, from 0
   * @param column the column of its target, in code points from 0
   */
  public record LinkUse(String target, boolean image, int line, int column) {}

  /**
   * A link or a picture that isn't read as one.
   *
   * @param line the line of its target within the text, from 0
   * @param column the column of its target, in code points from 0
   */
  public record Spaced(String target, int line, int column) {
    private static final Pattern FILE = Pattern.compile("(?i).*/.*|.*\\.[a-z0-9]{2,4}");

    /** Whether this looks like a target, rather than words in parentheses. */
    public boolean looksLikeLink() {
      return FILE.matcher(target).matches();
    }
  }

  /**
   * A bare address and the text right after it.
   *
   * @param address as far as it was probably meant
   * @param behind the rest of it
   * @param line the line of the rest within the text, from 0
   * @param column the column of the rest, in code points from 0
   */
  public record RunOn(String address, String behind, int line, int column) {}

  /**
   * A position in the text.
   *
   * @param line from 0
   * @param column in code points from 0
   */
  public record Place(int line, int column) {}

  /**
   * A heading.
   *
   * @param name the part of links after the {@code #}
   * @param id its id on the page
   */
  public record Heading(String name, String id) {}

  /**
   * Something that was removed.
   *
   * @param what such as {@code <script>} or {@code onclick on <a>}
   * @param line the line within the text, from 0
   * @param column in code points from 0
   */
  public record Removed(String what, int line, int column) {}

  /**
   * A tag without its counterpart.
   *
   * @param name such as {@code b}
   * @param closes whether it is an end tag
   * @param inParagraph whether it had to be closed within a paragraph
   * @param line the line within the text, from 0
   * @param column in code points from 0
   */
  public record Unclosed(String name, boolean closes, boolean inParagraph, int line, int column) {}

  /** Returns the id on the page of a link's part after the {@code #}. */
  public Optional<String> idOf(String fragment) {
    return Optional.ofNullable(idsByName.get(fragment));
  }
}
