package org.lectern.render;

import java.util.List;
import java.util.Map;
import org.lectern.address.SitePath;
import org.lectern.site.Output;

/**
 * The theme's style sheets, scripts and pictures under their published names, which change with
 * their bytes.
 *
 * @param styles what every page has, in the order that they apply
 * @param scripts what every page has, in the order that they run
 * @param names all files by their names below {@code assets}
 */
public record ThemeAssets(
    List<SitePath> styles,
    List<SitePath> scripts,
    Map<String, SitePath> names,
    List<Output.Asset> files) {
  public ThemeAssets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    names = Map.copyOf(names);
    files = List.copyOf(files);
  }
}
