package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.render.Renderer;
import org.lectern.render.TemplateException;
import org.lectern.render.Theme;
import org.lectern.render.ThemeAssets;
import org.lectern.site.Lazy;
import org.lectern.stamp.PerFileCache;
import org.lectern.stamp.Stamp;
import org.lectern.stamp.Stamps;

/** The theme and what is made from it, cached until one of its files changes. */
final class CachedTheme {
  private final Path folder;
  private final Stamps stamps;
  private final PerFileCache<LoadedTheme> cache = new PerFileCache<>();

  /**
   * Creates a cache that hasn't loaded the theme yet.
   *
   * @param folder the conference's {@code templates} folder; it need not exist
   * @param stamps tells which of its files have changed
   */
  CachedTheme(Path folder, Stamps stamps) {
    this.folder = folder;
    this.stamps = stamps;
  }

  /**
   * Returns the current theme.
   *
   * @throws IOException if a file can't be read
   * @throws TemplateException if a file of the theme is invalid
   */
  LoadedTheme current() throws IOException {
    return cache.get("", files(), () -> new LoadedTheme(Theme.load(Optional.of(folder))));
  }

  private Map<Path, Stamp> files() throws IOException {
    Map<Path, Stamp> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      // Files.walk doesn't follow a link that it starts from.
      try (Stream<Path> below = Files.walk(folder.toRealPath())) {
        for (Path path : below.toList()) {
          if (Files.isRegularFile(path)) {
            found.put(path, stamps.of(path));
          } else {
            // Loading reports links to folders outside, and folders named like files: both must
            // count.
            found.put(path, stamps.of(path, attributesOf(path)));
          }
        }
      }
    } else if (Files.isSymbolicLink(folder)) {
      found.put(folder, stamps.of(folder, attributesOf(folder)));
    }
    return found;
  }

  private static BasicFileAttributes attributesOf(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** A theme; its templates and assets are made when they are first asked for. */
  static final class LoadedTheme {
    private final Theme theme;
    private final Lazy<Renderer> renderer;
    private final PerFileCache<ThemeAssets> assets = new PerFileCache<>();

    private LoadedTheme(Theme theme) {
      this.theme = theme;
      this.renderer = new Lazy<>(() -> new Renderer(theme));
    }

    Theme theme() {
      return theme;
    }

    /**
     * Returns the theme's templates.
     *
     * @throws TemplateException if one can't be used
     */
    Renderer renderer() {
      return renderer.get();
    }

    /** Returns the theme's assets, with a conference's own style rules. */
    ThemeAssets assets(Map<String, String> rules) throws IOException {
      return assets.get("", rules, () -> theme.assets(rules));
    }
  }
}
