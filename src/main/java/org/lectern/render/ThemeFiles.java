package org.lectern.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.content.source.Unmerged;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Utf8;

/**
 * The theme's files, read once: the default ones from the jar, each of which a conference may
 * replace by one of the same name.
 */
final class ThemeFiles {
  /** What templates' names end in. */
  static final String TEMPLATE = ".html";

  private static final String BUNDLED = "/org/lectern/theme/";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final SortedMap<String, byte[]> replaced = new TreeMap<>();
  private final Set<String> bundled;
  private final List<String> own = new ArrayList<>();

  /**
   * The theme under a conference's own {@code templates} folder, where there is one.
   *
   * @throws IOException where a file can't be read
   * @throws TemplateException where one isn't what it has to be
   */
  ThemeFiles(Optional<Path> templates) throws IOException {
    Problems problems = new Problems();
    this.bundled = Set.copyOf(bundledNames());
    for (String name : bundled) {
      try (InputStream in = ThemeFiles.class.getResourceAsStream(BUNDLED + name)) {
        files.put(name, in.readAllBytes());
      }
    }
    if (templates.isPresent()) {
      OwnFiles found = OwnFiles.in(templates.get(), problems);
      for (Map.Entry<String, Path> file : found.byName().entrySet()) {
        add(file.getKey(), Files.readAllBytes(file.getValue()), problems);
      }
    }
    if (problems.hasErrors()) {
      throw new TemplateException(problems.sorted());
    }
  }

  private void add(String name, byte[] bytes, Problems problems) {
    own.add(name);
    String file = "templates/" + name;
    Optional<String> text =
        isText(name)
            ? Utf8.decode(bytes, file, problems)
            : Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(all -> isScript(name));
    text.flatMap(all -> Unmerged.in(all, file)).map(Problem::asError).ifPresent(problems::add);
    byte[] before = files.put(name, bytes);
    if (before != null) {
      replaced.put(name, before);
    }
  }

  /** Whether a file is put into words; scripts and pictures are published as they are. */
  private static boolean isText(String name) {
    return isTemplate(name) || name.endsWith(".properties") || name.endsWith(".css");
  }

  private static boolean isScript(String name) {
    return name.endsWith(".js");
  }

  /** Whether the default theme has a file of this name. */
  boolean isBundled(String name) {
    return bundled.contains(name);
  }

  /** Whether a conference's own files are among them. */
  boolean isOwn() {
    return !own.isEmpty();
  }

  /** Whether a conference's own file of this name is another than the default theme's. */
  boolean isChanged(String name) {
    return own.contains(name) && !Arrays.equals(replaced.get(name), files.get(name));
  }

  /** The default theme's text of a name. */
  Optional<String> bundledText(String name) {
    return isBundled(name)
        ? Optional.of(text(replaced.getOrDefault(name, files.get(name))))
        : Optional.empty();
  }

  /** The names of a conference's own. */
  List<String> ownNames() {
    return List.copyOf(own);
  }

  /** The names of a conference's own templates, such as {@code front.html}. */
  List<String> ownTemplates() {
    return own.stream().filter(ThemeFiles::isTemplate).toList();
  }

  /** Whether a file is a template, by its name. */
  static boolean isTemplate(String name) {
    return name.endsWith(TEMPLATE);
  }

  /** The names of all files, such as {@code assets/lectern.css}, sorted. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** A file's bytes. */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A file's text. */
  Optional<String> text(String name) {
    return bytes(name).map(ThemeFiles::text);
  }

  /** The default theme's text of a name, and the conference's own. */
  List<String> layers(String name) {
    return Stream.of(replaced, files)
        .map(layer -> layer.get(name))
        .filter(Objects::nonNull)
        .map(ThemeFiles::text)
        .toList();
  }

  /** Some editors put a mark of their own in front of texts, which isn't of the text. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The plain files below a folder that aren't hidden. */
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !("/" + name(folder, file)).contains("/."))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** What the jar holds; while Lectern is built, the folder of its classes. */
  private static List<String> bundledNames() throws IOException {
    URL layout = ThemeFiles.class.getResource(BUNDLED + "layout.html");
    if (layout.openConnection() instanceof JarURLConnection jar) {
      String prefix = BUNDLED.substring(1);
      return jar.getJarFile().stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
          .map(entry -> entry.getName().substring(prefix.length()))
          .toList();
    }
    Path folder = Path.of(URI.create(layout.toString())).getParent();
    return below(folder).stream().map(file -> name(folder, file)).toList();
  }
}
