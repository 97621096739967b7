package org.lectern.render;

import java.util.List;
import org.lectern.site.Output;
import org.lectern.site.SitePath;

/**
 * The theme's style sheets, scripts and pictures under their published names, which change with
 * their bytes.
 */
public record ThemeAssets(
    List<SitePath> styles, List<SitePath> scripts, SitePath icon, List<Output.Asset> files) {
  public ThemeAssets {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    files = List.copyOf(files);
  }
}
