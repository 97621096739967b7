package org.lectern.importer.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.problem.Position;

/**
 * What is imported: a file, standard input, or a folder with several files.
 *
 * @param name as it was given
 * @param files at least one; those of a folder sorted by path
 */
public record Input(String name, List<File> files) {
  /** A folder with more files isn't an export. */
  private static final int MOST_FILES = 10_000;

  public Input {
    files = List.copyOf(files);
  }

  /** Opens a file's bytes. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * One file.
   *
   * @param name as it was given; within a folder the path from there, with {@code /} between names
   */
  public record File(String name, Opener opener) {
    /** Its bytes, of which no endless number can be read. */
    public Guarded open() throws IOException {
      return new Guarded(name, opener.open());
    }
  }

  /** What standard input, or a text in a test, holds. */
  public static Input of(String name, InputStream in) {
    return new Input(name, List.of(new File(name, () -> in)));
  }

  /**
   * A file, or all files of a folder; links are followed nowhere.
   *
   * @throws IOException where there is none
   */
  public static Input of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return new Input(
          path.toString(),
          List.of(new File(path.getFileName().toString(), () -> Files.newInputStream(path))));
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<File> files =
          walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .limit(MOST_FILES)
              .map(
                  file ->
                      new File(
                          path.relativize(file).toString().replace('\\', '/'),
                          () -> Files.newInputStream(file)))
              .sorted(Comparator.comparing(File::name))
              .toList();
      return new Input(path.toString(), files);
    }
  }

  /**
   * Those whose names have an ending, such as {@code csv}; a file that was named itself counts in
   * any case. Takes note of the others.
   */
  public List<File> ofKind(String ending, Findings findings) {
    if (files.size() == 1) {
      return files;
    }
    List<File> found = new ArrayList<>();
    for (File file : files) {
      if (file.name().toLowerCase(Locale.ROOT).endsWith("." + ending)) {
        found.add(file);
      } else {
        findings.leftOut(
            Position.file(file.name()), "a file that isn't " + ending.toUpperCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** The one file of a format that has only one. */
  public File only() throws RefusedException {
    if (files.size() != 1) {
      throw new RefusedException(
          Position.file(name),
          "this format is one file, and here are " + files.size(),
          "name the file itself");
    }
    return files.get(0);
  }
}
