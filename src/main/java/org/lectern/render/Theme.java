package org.lectern.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.address.SitePath;
import org.lectern.problem.Problem;
import org.lectern.site.Output;
import org.lectern.text.Words;

/**
 * The look of a site: templates, style sheets, scripts and the interface's texts. Safe for use by
 * several threads.
 */
public final class Theme {
  private static final String ASSETS = "assets/";
  private static final String STYLE = ".css";
  private static final String MAIN_STYLE = "lectern.css";
  private static final String MAIN_SCRIPT = "lectern.js";

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
   * @throws TemplateException where one isn't text in UTF-8 and has to be
   */
  public static Theme load(Optional<Path> own) throws IOException {
    return new Theme(new ThemeFiles(own));
  }

  ThemeFiles files() {
    return files;
  }

  /** Hands out every file: its name, such as {@code assets/lectern.css}, and its bytes. */
  public void files(BiConsumer<String, byte[]> sink) {
    for (String name : files.names()) {
      sink.accept(name, files.bytes(name).orElseThrow());
    }
  }

  /**
   * What is probably not as it was meant in a conference's own files.
   *
   * @param languages those of the site, whose texts could be read; none where they aren't known
   */
  public List<Problem> warnings(Collection<Locale> languages) {
    if (!files.isOwn()) {
      return List.of();
    }
    List<Problem> found = new ArrayList<>(MisnamedFiles.in(files));
    found.addAll(UnusedBlocks.in(files));
    found.addAll(new StyleLinks(files).problems());
    MessageFiles.problems(files, languages).stream()
        .filter(problem -> found.stream().noneMatch(told -> isOfSameFile(told, problem)))
        .toList()
        .forEach(found::add);
    return found;
  }

  private static boolean isOfSameFile(Problem told, Problem problem) {
    return told.rule() == problem.rule() && told.position().equals(problem.position());
  }

  /**
   * The interface's texts; those that a language lacks are in English. A conference's own file of a
   * language need hold only the texts that it words otherwise.
   *
   * @throws TemplateException where a file can't be read as texts
   */
  public Words words(Locale language) {
    return words.computeIfAbsent(language, wanted -> Messages.words(files, wanted));
  }

  /**
   * All files below {@code assets}. Every page has {@code lectern.css} and {@code lectern.js}, and
   * after them the style sheets and scripts that a conference puts beside them, but for those that
   * a template of its own asks for by name, as templates do for the others, or a style sheet
   * imports.
   *
   * @param rules style rules of the conference's own by the name of the style sheet of the theme's
   *     that they stand behind
   */
  public ThemeAssets assets(Map<String, String> rules) {
    SortedMap<String, SitePath> names = new TreeMap<>();
    List<Output.Asset> assets = new ArrayList<>();
    StyleLinks links = new StyleLinks(files);
    for (String name : links.inOrder()) {
      byte[] finished =
          name.endsWith(STYLE)
              ? (links.published(name, names) + rules.getOrDefault(name, ""))
                  .getBytes(StandardCharsets.UTF_8)
              : files.bytes(ASSETS + name).orElseThrow();
      SitePath path = HashedName.of(ASSETS + name, finished);
      names.put(name, path);
      assets.add(new Output.Asset(path, () -> finished));
    }
    Set<String> elsewhere = askedByOwnTemplates();
    elsewhere.addAll(links.imported());
    return new ThemeAssets(
        onEveryPage(names, elsewhere, MAIN_STYLE, STYLE),
        onEveryPage(names, elsewhere, MAIN_SCRIPT, ".js"),
        names,
        assets);
  }

  private Set<String> askedByOwnTemplates() {
    return files.ownTemplates().stream()
        .flatMap(name -> References.assets(files.text(name).orElseThrow()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<SitePath> onEveryPage(
      SortedMap<String, SitePath> names, Set<String> elsewhere, String main, String ending) {
    Stream<SitePath> own =
        names.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(ending))
            .filter(entry -> !files.isBundled(ASSETS + entry.getKey()))
            .filter(entry -> !elsewhere.contains(entry.getKey()))
            .map(Map.Entry::getValue);
    return Stream.concat(Stream.ofNullable(names.get(main)), own).toList();
  }
}
