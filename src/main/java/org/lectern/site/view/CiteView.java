package org.lectern.site.view;

import java.util.List;

/**
 * How a session is cited.
 *
 * @param before what stands in front of the title: the speakers and the day
 * @param title with the subtitle
 * @param after what stands behind the title: what kind of session it is, the conference and the
 *     place
 * @param address where the cited talk is found: its DOI's address, else the page's
 * @param tags what search engines for papers read
 */
public record CiteView(
    List<PartView> before,
    String title,
    List<PartView> after,
    String address,
    List<MetaView> tags) {
  /**
   * Some words of how a session is cited.
   *
   * @param apart whether their own direction sets them, as {@code bdi} does
   */
  public record PartView(String text, boolean apart) {}
}
