package org.lectern.render;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.site.SitePath;

/** The files that a style sheet names, such as fonts, under their published names. */
final class StyleLinks {
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*([\"']?)(?<file>[^\"')#?]+)(?<rest>[#?][^\"')]*)?\\1\\s*\\)");

  private StyleLinks() {}

  /**
   * A style sheet in which files beside it are called by their published names. What there isn't
   * stays as it is.
   *
   * @param folder where the style sheet lies below {@code assets}: empty, or ending in a slash
   * @param names the files' published names by their names below {@code assets}
   */
  static String published(String style, String folder, Map<String, SitePath> names) {
    return URL.matcher(style)
        .replaceAll(
            url -> Matcher.quoteReplacement(published(url.group(), url.group(2), folder, names)));
  }

  private static String published(
      String url, String file, String folder, Map<String, SitePath> names) {
    String name = folder + file.strip().replaceFirst("^(\\./)+", "");
    return Optional.ofNullable(names.get(name))
        .map(path -> path.value().substring(path.value().lastIndexOf('/') + 1))
        .map(hashed -> url.replace(file, file.substring(0, file.lastIndexOf('/') + 1) + hashed))
        .orElse(url);
  }
}
