package org.lectern.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Gives Pebble the theme's templates by their names: {@code session} is {@code session.html}. */
final class ThemeLoader implements Loader<String> {
  private static final String ENDING = ".html";

  private final ThemeFiles files;

  ThemeLoader(ThemeFiles files) {
    this.files = files;
  }

  @Override
  public Reader getReader(String name) {
    return new StringReader(
        files
            .text(name + ENDING)
            .orElseThrow(() -> new LoaderException(null, "there is no template \"" + name + "\"")));
  }

  @Override
  public boolean resourceExists(String name) {
    return files.bytes(name + ENDING).isPresent();
  }

  /** Names always start from the theme's folder. */
  @Override
  public String resolveRelativePath(String name, String anchor) {
    return name;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
