package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What small conferences look like, for people to read: a case is a folder in {@code sites}, with
 * its {@code content} and what is {@code expected} of it. {@code files.txt} lists all that there
 * is, and {@code problems.txt} what is told; of what else lies in {@code expected}, the text is
 * compared. Another file is compared once an empty one of its name is put there and the test was
 * run with {@code -Dlectern.write}.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final String LIST = "files.txt";
  private static final String TOLD = "problems.txt";

  /** What changes with bytes that aren't looked at here: a style sheet's, a script's. */
  private static final Pattern HASH = Pattern.compile("(?<=[.\"-])[0-9a-f]{10}(?=[.\"])");

  private static final Pattern POLICY = Pattern.compile("'sha256-[A-Za-z0-9+/=]{44}'");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> a_conference_becomes_the_site_that_was_looked_through() throws IOException {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getFileName().toString(), () -> compare(one, built(one, "\n"))));
  }

  @TestFactory
  Stream<DynamicTest> it_is_the_same_with_other_ends_of_lines_and_on_other_machines()
      throws IOException {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getFileName().toString(),
                    () -> {
                      SortedMap<String, String> site = built(one, "\n");
                      Locale usual = Locale.getDefault();
                      try {
                        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                        assertEquals(site, built(one, "\r\n"));
                      } finally {
                        Locale.setDefault(usual);
                      }
                    }));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.sorted().toList();
    }
  }

  /** The files of the site by their paths, without what changes with style sheets and scripts. */
  private SortedMap<String, String> built(Path one, String lineEnd) throws IOException {
    Path source = Files.createTempDirectory(folder, "source");
    for (Path file : files(one.resolve("content"))) {
      Path copy = source.resolve(one.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace("\n", lineEnd));
    }
    BuildReport report = Build.of(BuildOptions.of(source)).run();
    Path site = source.resolve("site");
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : Sites.files(site)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      found.put(plain(site.relativize(file).toString()), plain(text));
    }
    String files = lines(found.keySet());
    found.put(LIST, files);
    found.put(TOLD, lines(report.problems()));
    return found;
  }

  private static String lines(Collection<?> things) {
    return things.stream().map(thing -> thing + "\n").collect(Collectors.joining());
  }

  private static String plain(String text) {
    return POLICY
        .matcher(HASH.matcher(text).replaceAll("0123456789"))
        .replaceAll("'sha256-of-what-stands-here'");
  }

  private static void compare(Path one, SortedMap<String, String> site) throws IOException {
    Path expected = one.resolve("expected");
    SortedMap<String, String> wanted = new TreeMap<>();
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : files(expected)) {
      String path = expected.relativize(file).toString();
      String text = site.getOrDefault(path, "there is no such file");
      if (System.getProperty("lectern.write") != null) {
        Files.writeString(file, text);
      }
      wanted.put(path, Files.readString(file));
      found.put(path, text);
    }
    for (String path : wanted.keySet()) {
      assertEquals(
          wanted.get(path),
          found.get(path),
          path + ": look at the difference, and run the test with -Dlectern.write if it is meant");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
