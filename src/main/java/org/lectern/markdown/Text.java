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
  /** What a comment is called that isn't closed, and takes the rest of the text with it. */
  public static final String ENDLESS_COMMENT = "<!--";

  /** No text at all. */
  static final Text EMPTY =
      new Text(
          Html.EMPTY,
          "",
          () -> "",
          PortableMarkdown.EMPTY,
          new Found(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of(), List.of(), List.of()));

  private final Html html;
  private final String plain;
  private final Supplier<String> paragraphs;
  private final PortableMarkdown portable;
  private final Found found;
  private final Map<String, String> idsByName;

  private Text(
      Html html,
      String plain,
      Supplier<String> paragraphs,
      PortableMarkdown portable,
      Found found) {
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
   * A text of which is put aside what is seldom asked for.
   *
   * @param plain see {@link #plain()}
   * @param paragraphs see {@link #paragraphs()}
   */
  static Text of(
      Html html,
      String plain,
      String paragraphs,
      PortableMarkdown portable,
      Found found,
      Shelf shelf) {
    return new Text(
        html.aside(shelf),
        plain,
        // Most biographies are one paragraph; they needn't be there twice.
        paragraphs.equals(plain) ? () -> plain : shelf.put(paragraphs),
        portable.aside(shelf),
        found);
  }

  /**
   * What was found in a text.
   *
   * @param links every relative link and picture, in order
   * @param webLinks every link to the web in Markdown, in order
   * @param otherLinks every link in Markdown to neither, such as {@code htps://…}, in order
   * @param spacedLinks what is typed as a link and isn't one: there is a space in its target
   * @param runOnAddresses addresses that probably go on further than was meant, in order
   * @param headings its headings, in order
   * @param removed the HTML that wasn't safe to publish, each once
   * @param unclosed the HTML that is opened and not closed, or closed and never opened, in order
   * @param withoutText where pictures are that say nothing to whom can't see them, in order
   * @param wordless where links are in which there is nothing to read, in order
   */
  record Found(
      List<LinkUse> links,
      List<LinkUse> webLinks,
      List<LinkUse> otherLinks,
      List<Spaced> spacedLinks,
      List<RunOn> runOnAddresses,
      List<Heading> headings,
      List<Removed> removed,
      List<Unclosed> unclosed,
      List<Place> withoutText,
      List<Place> wordless) {
    Found {
      links = List.copyOf(links);
      webLinks = List.copyOf(webLinks);
      otherLinks = List.copyOf(otherLinks);
      spacedLinks = List.copyOf(spacedLinks);
      runOnAddresses = List.copyOf(runOnAddresses);
      headings = List.copyOf(headings);
      removed = List.copyOf(removed);
      unclosed = List.copyOf(unclosed);
      withoutText = List.copyOf(withoutText);
      wordless = List.copyOf(wordless);
    }
  }

  /** The text as safe HTML. */
  public Html html() {
    return html;
  }

  /** Its words without marks, in one line. */
  public String plain() {
    return plain;
  }

  /** Its words without marks, in lines, with an empty one between paragraphs. */
  public String paragraphs() {
    return paragraphs.get();
  }

  /** Its Markdown, for other programs. */
  public PortableMarkdown portable() {
    return portable;
  }

  /** Every relative link and picture, in order. */
  public List<LinkUse> links() {
    return found.links();
  }

  /** Every link to the web in Markdown, in order. */
  public List<LinkUse> webLinks() {
    return found.webLinks();
  }

  /** Every link in Markdown to neither, such as {@code htps://…}, in order. */
  public List<LinkUse> otherLinks() {
    return found.otherLinks();
  }

  /** What is typed as a link and isn't one: there is a space in its target. */
  public List<Spaced> spacedLinks() {
    return found.spacedLinks();
  }

  /** Addresses written bare that probably go on further than was meant, in order. */
  public List<RunOn> runOnAddresses() {
    return found.runOnAddresses();
  }

  /** Its headings, in order. */
  public List<Heading> headings() {
    return found.headings();
  }

  /** The HTML that wasn't safe to publish, each once. */
  public List<Removed> removed() {
    return found.removed();
  }

  /** The HTML that is opened and not closed, or closed and never opened, in order. */
  public List<Unclosed> unclosed() {
    return found.unclosed();
  }

  /** Where pictures are that say nothing to whom can't see them, in order. */
  public List<Place> withoutText() {
    return found.withoutText();
  }

  /** Where links are in which there is nothing to read, in order. */
  public List<Place> wordless() {
    return found.wordless();
  }

  /**
   * A link or a picture as it was typed.
   *
   * @param line of its target within the text, from 0
   * @param column of its target within the line, in code points from 0
   */
  public record LinkUse(String target, boolean image, int line, int column) {}

  /**
   * What is typed as a link or a picture and isn't read as one.
   *
   * @param line of its target within the text, from 0
   * @param column of its target within the line, in code points from 0
   */
  public record Spaced(String target, int line, int column) {
    private static final Pattern FILE = Pattern.compile("(?i).*/.*|.*\\.[a-z0-9]{2,4}");

    /** Whether it looks like a target, and not like words that stand between brackets. */
    public boolean isMeant() {
      return FILE.matcher(target).matches();
    }
  }

  /**
   * An address written bare, and what stands directly behind it.
   *
   * @param address as far as it was probably meant
   * @param behind what follows it up to its end
   * @param line of what is behind within the text, from 0
   * @param column of the same within the line, in code points from 0
   */
  public record RunOn(String address, String behind, int line, int column) {}

  /**
   * A place in the text.
   *
   * @param line from 0
   * @param column within the line, in code points from 0
   */
  public record Place(int line, int column) {}

  /**
   * A heading.
   *
   * @param name what links to it say after the {@code #}
   * @param id its name on the page
   */
  public record Heading(String name, String id) {}

  /**
   * Something that was taken out.
   *
   * @param what such as {@code <script>} or {@code onclick on <a>}
   * @param line where it is in the text, from 0
   * @param column within the line, in code points from 0
   */
  public record Removed(String what, int line, int column) {}

  /**
   * A tag without its other half.
   *
   * @param name such as {@code b}
   * @param closes whether it is the one that closes
   * @param inParagraph whether it had to be closed within a paragraph
   * @param line where it is in the text, from 0
   * @param column within the line, in code points from 0
   */
  public record Unclosed(String name, boolean closes, boolean inParagraph, int line, int column) {}

  /** The name on the page of what a link says after its {@code #}. */
  public Optional<String> idOf(String fragment) {
    return Optional.ofNullable(idsByName.get(fragment));
  }
}
