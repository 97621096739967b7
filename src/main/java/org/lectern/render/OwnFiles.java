package org.lectern.render;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.content.source.Ignored;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;

/**
 * The files of a conference's own {@code templates} folder, without what text editors leave there
 * ({@link Ignored}). A link is followed to a file within the folder, and told otherwise.
 *
 * @param byName where they lie by their names, such as {@code assets/own.css}
 */
record OwnFiles(SortedMap<String, Path> byName) {
  /**
   * Those of a folder, which need not be there.
   *
   * @throws IOException where the folder can't be read
   */
  static OwnFiles in(Path templates, Problems problems) throws IOException {
    OwnFiles found = new OwnFiles(new TreeMap<>());
    if (Files.isDirectory(templates)) {
      Path folder = templates.toRealPath();
      try (Stream<Path> below = Files.walk(folder)) {
        for (Path path : below.filter(path -> !path.equals(folder)).toList()) {
          found.add(folder, path, problems);
        }
      }
    } else if (Files.isSymbolicLink(templates)) {
      problems.add(outside("", "this link leads nowhere"));
    }
    return found;
  }

  private void add(Path folder, Path path, Problems problems) throws IOException {
    String name = folder.relativize(path).toString().replace('\\', '/');
    if (Ignored.isIn(name)) {
      return;
    }
    if (Files.isSymbolicLink(path)) {
      addLinked(folder, path, name, problems);
    } else if (Files.isRegularFile(path)) {
      byName.put(name, path);
    } else if (ThemeFiles.isTemplate(name)) {
      problems.add(
          Problem.of(
              Rule.TEMPLATE,
              Places.file(name),
              "this is no file, as a template has to be",
              "give it another name, or put the template in its place"));
    }
  }

  private void addLinked(Path folder, Path link, String name, Problems problems)
      throws IOException {
    try {
      Path real = link.toRealPath();
      if (!real.startsWith(folder)) {
        problems.add(outside(name, "this link leads outside the folder templates"));
      } else if (Files.isRegularFile(real)) {
        byName.put(name, link);
      } else {
        problems.add(outside(name, "this link leads to a folder"));
      }
    } catch (FileSystemException nowhere) {
      problems.add(outside(name, "this link leads nowhere"));
    }
  }

  private static Problem outside(String name, String message) {
    return Problem.of(
        Rule.OUTSIDE_CONTENT,
        name.isEmpty() ? Position.file("templates") : Places.file(name),
        message,
        "put what it should lead to in its place");
  }
}
