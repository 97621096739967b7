package org.lectern.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lectern.address.SitePath;

/**
 * The files that pages use, under the names that they are published by.
 *
 * @param styles the style sheets, in the order that they apply
 * @param scripts the scripts, in the order that they run
 * @param theme all files of the theme by their names, such as {@code icon.svg}
 * @param media all files in {@code media} by their paths in the content folder
 * @param data what scripts read in each language
 */
public record Assets(
    List<SitePath> styles,
    List<SitePath> scripts,
    Map<String, SitePath> theme,
    Map<String, MediaFile> media,
    Map<Locale, LanguageData> data) {
  /**
   * What scripts read in one language.
   *
   * @param sessions the script with all sessions
   * @param index the first part of the search index; its name takes work, and few pages ask for it
   */
  public record LanguageData(SitePath sessions, Supplier<SitePath> index) {}

  public Assets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    theme = Collections.unmodifiableSortedMap(new TreeMap<>(theme));
    media = Map.copyOf(media);
    data = Map.copyOf(data);
  }

  /** Without data for scripts, which is made from what else there is. */
  public Assets(
      List<SitePath> styles,
      List<SitePath> scripts,
      Map<String, SitePath> theme,
      Map<String, MediaFile> media) {
    this(styles, scripts, theme, media, Map.of());
  }
}
