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

/** The theme and what is made of it, kept while its files stay as they are. */
final class CachedTheme {
  private final Path own;
  private final Stamps stamps;
  private final PerFileCache<Made> kept = new PerFileCache<>();

  /**
   * A theme that isn't loaded yet.
   *
   * @param own the conference's {@code templates} folder; it need not be there
   * @param stamps tells which of its files have changed
   */
  CachedTheme(Path own, Stamps stamps) {
    this.own = own;
    this.stamps = stamps;
  }

  /**
   * The theme as it is now.
   *
   * @throws IOException where a file can't be read
   * @throws TemplateException where one isn't what it has to be
   */
  Made now() throws IOException {
    return kept.of("", files(), () -> new Made(Theme.load(Optional.of(own))));
  }

  private Map<Path, Stamp> files() throws IOException {
    Map<Path, Stamp> found = new TreeMap<>();
    if (Files.isDirectory(own)) {
      // A walk from a link would end there.
      try (Stream<Path> below = Files.walk(own.toRealPath())) {
        for (Path path : below.toList()) {
          if (Files.isRegularFile(path)) {
            found.put(path, stamps.of(path));
          } else {
            // Of a link that leads elsewhere it is told, as of a folder that is called like a file.
            found.put(path, stamps.of(path, itself(path)));
          }
        }
      }
    } else if (Files.isSymbolicLink(own)) {
      found.put(own, stamps.of(own, itself(own)));
    }
    return found;
  }

  private static BasicFileAttributes itself(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** A theme and what is made of it when it is first asked for. */
  static final class Made {
    private final Theme theme;
    private final Lazy<Renderer> renderer;
    private final PerFileCache<ThemeAssets> assets = new PerFileCache<>();

    private Made(Theme theme) {
      this.theme = theme;
      this.renderer = new Lazy<>(() -> new Renderer(theme));
    }

    Theme theme() {
      return theme;
    }

    /**
     * Its templates.
     *
     * @throws TemplateException where one can't be used
     */
    Renderer renderer() {
      return renderer.get();
    }

    /** Its assets with a conference's own style rules. */
    ThemeAssets assets(Map<String, String> rules) throws IOException {
      return assets.of("", rules, () -> theme.assets(rules));
    }
  }
}
