package org.lectern.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that pages use, under the names that they are published by.
 *
 * @param styles the style sheets, in the order that they apply
 * @param scripts the scripts, in the order that they run
 * @param theme all files of the theme by their names, such as {@code icon.svg}
 * @param sessions the script with all sessions, for each language
 * @param media where each media file of the content folder goes, by its path there
 */
public record Assets(
    List<SitePath> styles,
    List<SitePath> scripts,
    Map<String, SitePath> theme,
    Map<Locale, SitePath> sessions,
    Map<String, SitePath> media) {
  public Assets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    theme = Collections.unmodifiableSortedMap(new TreeMap<>(theme));
    sessions = Map.copyOf(sessions);
    media = Map.copyOf(media);
  }
}
