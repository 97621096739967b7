package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the theme's scripts look for on a page, read from the scripts and the templates. */
public final class ScriptParts {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|`[^`\\n]*`");
  private static final Pattern NAME = Pattern.compile("[.#][a-z][a-z-]*+(?<!-)|\\[data-[a-z-]+");
  private static final Pattern ID = Pattern.compile("(?:getElementById|copy)\\(\"([a-z-]+)\"");
  private static final Pattern DATA =
      Pattern.compile("\\b(?:dataset|data|tools|columns)\\.(\\w+)|\\b(?:says|text)\\(\"(\\w+)\"");

  private ScriptParts() {}

  /** What each script looks for: classes, ids and attributes that templates write. */
  static SortedMap<String, SortedSet<String>> byScript() throws IOException {
    Set<String> written = written();
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    for (Map.Entry<String, String> script : scripts().entrySet()) {
      SortedSet<String> names =
          Stream.concat(
                  TEXT.matcher(script.getValue())
                      .results()
                      .flatMap(
                          text ->
                              NAME.matcher(text.group().replaceAll("\\$\\{[^}]*}", "")).results())
                      .map(
                          name -> name.group().startsWith("[") ? name.group() + "]" : name.group()),
                  ID.matcher(script.getValue()).results().map(id -> "#" + id.group(1)))
              .filter(written::contains)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!names.isEmpty()) {
        found.put(script.getKey(), names);
      }
    }
    return found;
  }

  /** All that any script looks for or reads, the texts in attributes included. */
  public static Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>();
    byScript().values().forEach(known::addAll);
    for (String script : scripts().values()) {
      DATA.matcher(script)
          .results()
          .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
          .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
          .forEach(name -> known.add("[data-" + name + "]"));
    }
    return known;
  }

  /** The templates that link a script; none of those that another script brings. */
  static List<String> templates(String script) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".html")) {
      if (Files.readString(file).contains("frame.assets[\"" + script + "\"] }}\"")
          && !file.endsWith("reader.html")) {
        found.add(TEMPLATES.relativize(file).toString());
      }
    }
    return found;
  }

  private static Set<String> written() throws IOException {
    Set<String> written = new TreeSet<>();
    for (Path file : files(".html")) {
      String text = Files.readString(file);
      Pattern.compile("\\bclass=\"([^\"]*)")
          .matcher(text)
          .results()
          .flatMap(classes -> Pattern.compile("[a-z][a-z-]*").matcher(classes.group(1)).results())
          .forEach(name -> written.add("." + name.group()));
      Pattern.compile("\\bid=\"([a-z-]+)")
          .matcher(text)
          .results()
          .forEach(id -> written.add("#" + id.group(1)));
      Pattern.compile("\\bdata-[a-z-]+")
          .matcher(text)
          .results()
          .forEach(name -> written.add("[" + name.group() + "]"));
    }
    return written;
  }

  private static SortedMap<String, String> scripts() throws IOException {
    SortedMap<String, String> scripts = new TreeMap<>();
    for (Path file : files(".js")) {
      scripts.put(file.getFileName().toString(), Files.readString(file));
    }
    scripts.keySet().removeAll(Set.of("minisearch.js", "qr.js", "terms.js"));
    return scripts;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> below = Files.walk(TEMPLATES)) {
      return below.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
