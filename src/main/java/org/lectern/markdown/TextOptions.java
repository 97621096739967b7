package org.lectern.markdown;

import java.util.Set;

/**
 * Where a text stands.
 *
 * @param headingLevel the level of the heading above it, 1 to 5: its own headings are set below
 * @param idPrefix what the names of its headings and footnotes begin with, so that several texts
 *     can stand on one page
 * @param reservedIds the names that the page itself uses
 * @param tableLabel what a table that scrolls is called, in the text's language
 * @param backLabel what the way back from a footnote is called, in the text's language
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
