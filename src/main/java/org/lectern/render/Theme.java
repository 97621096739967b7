package org.lectern.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Rule;
import org.lectern.site.Output;
import org.lectern.site.SitePath;
import org.lectern.site.Words;

/**
 * The look of a site: templates, style sheets, scripts and the interface's texts. Safe for use by
 * several threads.
 */
public final class Theme {
  private static final String ASSETS = "assets/";
  private static final String MAIN_STYLE = "assets/lectern.css";
  private static final String ICON = "assets/icon.svg";
  private static final String TEXTS = "messages/";

  private final ThemeFiles files;
  private final Map<Locale, Words> words = new ConcurrentHashMap<>();

  private Theme(ThemeFiles files) {
    this.files = files;
  }

  /**
   * The default theme, each file of which one of the same name in a folder replaces.
   *
   * @param own a conference's {@code templates} folder; it need not be there
   * @throws IOException where a file can't be read
   */
  public static Theme load(Optional<Path> own) throws IOException {
    return new Theme(new ThemeFiles(own));
  }

  ThemeFiles files() {
    return files;
  }

  /**
   * The interface's texts; those that a language lacks are in English. A conference's own file of a
   * language need hold only the texts that it words otherwise.
   *
   * @throws TemplateException where a file can't be read as texts
   */
  public Words words(Locale language) {
    return words.computeIfAbsent(language, this::read);
  }

  private Words read(Locale language) {
    Map<String, String> texts = new TreeMap<>();
    String last = "";
    for (String name : List.of("en", language.getLanguage(), language.toLanguageTag())) {
      String file = TEXTS + name + ".properties";
      for (String text : files.layers(file)) {
        texts.putAll(parsed(file, text));
        last = file;
      }
    }
    try {
      return new Words(language, texts);
    } catch (IllegalArgumentException badPattern) {
      throw failure(last, badPattern);
    }
  }

  private static Map<String, String> parsed(String file, String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException badEscape) {
      throw failure(file, badEscape);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is read without fail", e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static TemplateException failure(String file, IllegalArgumentException cause) {
    Position place = Position.file("templates/" + file);
    return new TemplateException(
        Problem.of(Rule.TEMPLATE, place, String.valueOf(cause.getMessage())), cause);
  }

  /**
   * All files below {@code assets}.
   *
   * @param rules style rules of the conference's own, put behind the theme's
   */
  public ThemeAssets assets(String rules) {
    List<Output.Asset> assets = new ArrayList<>();
    List<SitePath> styles = new ArrayList<>();
    List<SitePath> scripts = new ArrayList<>();
    SitePath icon = null;
    for (String name : files.names()) {
      if (!name.startsWith(ASSETS)) {
        continue;
      }
      byte[] bytes = files.bytes(name).orElseThrow();
      if (name.equals(MAIN_STYLE)) {
        bytes =
            (new String(bytes, StandardCharsets.UTF_8) + rules).getBytes(StandardCharsets.UTF_8);
      }
      byte[] finished = bytes;
      SitePath path = HashedName.of(name, finished);
      assets.add(new Output.Asset(path, () -> finished));
      if (name.equals(MAIN_STYLE)) {
        styles.add(0, path);
      } else if (name.endsWith(".css")) {
        styles.add(path);
      } else if (name.endsWith(".js")) {
        scripts.add(path);
      } else if (name.equals(ICON)) {
        icon = path;
      }
    }
    return new ThemeAssets(styles, scripts, icon, assets);
  }
}
