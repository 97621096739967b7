package org.lectern.site;

import java.util.List;
import java.util.Map;

/**
 * The files that pages use, under the names that they are published by.
 *
 * @param styles the style sheets, in the order that they apply
 * @param scripts the scripts, in the order that they run
 * @param icon the site's icon
 * @param media where each media file of the content folder goes, by its path there
 */
public record Assets(
    List<SitePath> styles, List<SitePath> scripts, SitePath icon, Map<String, SitePath> media) {
  public Assets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    media = Map.copyOf(media);
  }
}
