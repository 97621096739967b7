package org.lectern.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.picture.Size;

/**
 * The files that pages use, under the names that they are published by.
 *
 * @param styles the style sheets, in the order that they apply
 * @param scripts the scripts, in the order that they run
 * @param theme all files of the theme by their names, such as {@code icon.svg}
 * @param media where each media file of the content folder goes, by its path there
 * @param sizes how large each picture among them is, where it says so
 * @param indexes the first part of each language's search index
 */
public record Assets(
    List<SitePath> styles,
    List<SitePath> scripts,
    Map<String, SitePath> theme,
    Map<String, SitePath> media,
    Map<String, Size> sizes,
    Map<Locale, SitePath> indexes) {
  public Assets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    theme = Collections.unmodifiableSortedMap(new TreeMap<>(theme));
    media = Map.copyOf(media);
    sizes = Map.copyOf(sizes);
    indexes = Map.copyOf(indexes);
  }

  /** Without search indexes, which are made from what else there is. */
  public Assets(
      List<SitePath> styles,
      List<SitePath> scripts,
      Map<String, SitePath> theme,
      Map<String, SitePath> media,
      Map<String, Size> sizes) {
    this(styles, scripts, theme, media, sizes, Map.of());
  }

  /** The same with search indexes. */
  public Assets withIndexes(Map<Locale, SitePath> newIndexes) {
    return new Assets(styles, scripts, theme, media, sizes, newIndexes);
  }
}
