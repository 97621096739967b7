package org.lectern.markdown;

import java.util.Set;

/**
 * The context in which a text is shown.
 *
 * @param headingLevel the level of the heading above it, 1 to 5: its own headings are placed below
 * @param idPrefix the prefix of the names of its headings and footnotes, so that several texts can
 *     be on one page
 * @param reservedIds the ids that the page itself uses
 * @param tableLabel the label of a table that scrolls, in the text's language
 * @param backLabel the label of the link back from a footnote, in the text's language
 */
public record TextOptions(
    int headingLevel,
    String idPrefix,
    Set<String> reservedIds,
    String tableLabel,
    String backLabel) {
  public TextOptions {
    reservedIds = Set.copyOf(reservedIds);
    if (headingLevel < 1 || headingLevel > 5) {
      throw new IllegalArgumentException("heading level " + headingLevel);
    }
  }
}
