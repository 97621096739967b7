package org.lectern.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A text that was read.
 *
 * @param plain its words without marks, in one line
 * @param paragraphs its words without marks, in lines, with an empty one between paragraphs
 * @param portable its Markdown, for other programs
 * @param links every relative link and picture, in order
 * @param webLinks every link to the web in Markdown, in order
 * @param otherLinks every link in Markdown to neither, such as {@code htps://…}, in order
 * @param spacedLinks what is typed as a link and isn't one: there is a space in its target
 * @param headings its headings, in order
 * @param removed the HTML that wasn't safe to publish, each once
 * @param withoutText where pictures are that say nothing to whom can't see them, in order
 */
public record Text(
    Html html,
    String plain,
    String paragraphs,
    Portable portable,
    List<LinkUse> links,
    List<LinkUse> webLinks,
    List<LinkUse> otherLinks,
    List<Spaced> spacedLinks,
    List<Heading> headings,
    List<Removed> removed,
    List<Place> withoutText) {
  /** What a comment is called that isn't closed, and takes the rest of the text with it. */
  public static final String ENDLESS_COMMENT = "<!--";

  /** No text at all. */
  static final Text EMPTY =
      new Text(
          Html.EMPTY,
          "",
          "",
          Portable.EMPTY,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Text {
    withoutText = List.copyOf(withoutText);
    links = List.copyOf(links);
    webLinks = List.copyOf(webLinks);
    otherLinks = List.copyOf(otherLinks);
    spacedLinks = List.copyOf(spacedLinks);
    headings = List.copyOf(headings);
    removed = List.copyOf(removed);
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
  public record Spaced(String target, int line, int column) {}

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
  public record Heading(String name, String id, String text) {}

  /**
   * Something that was taken out.
   *
   * @param what such as {@code <script>} or {@code onclick on <a>}
   * @param line where it is in the text, from 0
   * @param column within the line, in code points from 0
   */
  public record Removed(String what, int line, int column) {}

  /** The name on the page of what a link says after its {@code #}. */
  public Optional<String> idOf(String fragment) {
    return headings.stream()
        .filter(heading -> heading.name().equals(fragment))
        .map(Heading::id)
        .findFirst();
  }
}
