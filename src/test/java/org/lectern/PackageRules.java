package org.lectern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What packages may know, by the sentence in their {@code package-info.java} that begins with "May
 * know": packages of Lectern as code, libraries by their names, and parts of the JDK beyond {@code
 * java.}.
 */
final class PackageRules {
  private static final String ROOT = "org.lectern";
  private static final String ROOT_NAME = "root";
  private static final Path SOURCES = Path.of("src/main/java/org/lectern");

  private static final Pattern SENTENCE = Pattern.compile("May know (.*?)[.:](?= |$)");
  private static final Pattern PACKAGE = Pattern.compile("\\{@code ([a-z.]+)\\}");

  /** What the sentences call libraries, by the packages that these begin with. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml", "SnakeYAML"),
          Map.entry("org.apache.commons.text", "commons-text"),
          Map.entry("org.apache.commons.csv", "commons-csv"),
          Map.entry("com.vladsch.flexmark", "flexmark"),
          Map.entry("org.owasp.html", "OWASP HTML sanitizer"),
          Map.entry("com.fasterxml.jackson.core", "jackson-core"),
          Map.entry("io.nayuki.qrcodegen", "QR Code generator"),
          Map.entry("io.pebbletemplates", "Pebble"),
          Map.entry("org.apache.fontbox", "FontBox"),
          Map.entry("org.apache.pdfbox.io", "FontBox"),
          Map.entry("com.luciad.imageio.webp", "webp-imageio"),
          Map.entry("org.dhatim.fastexcel", "fastexcel"),
          Map.entry("biweekly", "biweekly"),
          Map.entry("com.github.mangstadt.vinnie", "biweekly"),
          Map.entry("org.eclipse.jgit", "JGit"),
          Map.entry("org.tomlj", "tomlj"),
          Map.entry("org.jsoup", "jsoup"),
          Map.entry("com.github.difflib", "java-diff-utils"),
          Map.entry("org.eclipse.jetty", "Jetty"),
          Map.entry("io.methvin.watcher", "directory-watcher"),
          Map.entry("picocli", "picocli"),
          Map.entry("javax.imageio", "ImageIO"),
          Map.entry("javax.net.ssl", "TLS"),
          Map.entry("javax.xml.stream", "StAX"),
          Map.entry("javax.xml.transform", "DOM"),
          Map.entry("org.w3c.dom", "DOM"));

  private PackageRules() {}

  /** A package's whole name; that of the root is empty. */
  static String full(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  /**
   * What a package is called in such sentences; nothing where every class may know it.
   *
   * @throws AssertionError where it has no name
   */
  static Optional<String> named(String used) {
    if (used.startsWith("java.")) {
      return Optional.empty();
    }
    if (used.equals(ROOT)) {
      return Optional.of(ROOT_NAME);
    }
    if (used.startsWith(ROOT + ".")) {
      return Optional.of(used.substring(ROOT.length() + 1));
    }
    return Optional.of(
        LIBRARIES.entrySet().stream()
            .filter(library -> (used + ".").startsWith(library.getKey() + "."))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> new AssertionError(used + " has no name in PackageRules")));
  }

  /** What a package says it may know, by such names. */
  static SortedSet<String> known(String name) {
    Matcher sentence = SENTENCE.matcher(info(name));
    if (!sentence.find()) {
      throw new AssertionError(
          "package-info.java of \"" + name + "\" doesn't say what it may know");
    }
    String said = sentence.group(1);
    return Stream.concat(
            PACKAGE.matcher(said).results().map(found -> found.group(1)),
            LIBRARIES.values().stream().filter(said::contains))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String info(String name) {
    try {
      String source =
          Files.readString(SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"));
      return source.replaceAll("\\s+\\*?/?\\s*", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
