package org.lectern.importer.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** Opens a file. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * A file.
   *
   * @param name as it was given; in a folder the path from there, with {@code /} between names
   */
  public record File(String name, Opener opener) {
    /** Opens the file; the stream has limits. */
    public LimitedInputStream open() throws IOException {
      return new LimitedInputStream(name, opener.open());
    }

    /**
     * Copies the file's bytes.
     *
     * @param most the limit in megabytes
     * @param what what the file is, such as {@code calendar}
     */
    public void copy(OutputStream out, int most, String what) throws IOException {
      try (LimitedInputStream in = open()) {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int got = in.read(buffer, 0, buffer.length);
            got >= 0;
            got = in.read(buffer, 0, buffer.length)) {
          in.pieceEnds();
          size += got;
          if (size > (long) most << 20) {
            throw new RefusedException(
                Position.file(name), "the %s is larger than %s megabytes".formatted(what, most));
          }
          out.write(buffer, 0, got);
        }
      }
    }
  }

  /** Creates an input from standard input, or from a text in a test. */
  public static Input of(String name, InputStream in) {
    return new Input(name, List.of(new File(name, () -> in)));
  }

  /**
   * Creates an input from a file, or from all files of a folder. The path may be a link; links in
   * the folder aren't followed, and names with a leading dot are ignored.
   *
   * @throws IOException if the path doesn't exist
   */
  public static Input of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return new Input(
          path.toString(),
          List.of(new File(path.getFileName().toString(), () -> Files.newInputStream(path))));
    }
    Path folder = path.toRealPath();
    List<File> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return isHidden(inner) && !inner.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws RefusedException {
            if (attributes.isRegularFile() && !isHidden(file)) {
              add(files, path, folder.relativize(file), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(File::name));
    return new Input(path.toString(), files);
  }

  /** Whether a path belongs to git or another program rather than to the files. */
  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static void add(List<File> files, Path path, Path name, Path file)
      throws RefusedException {
    if (files.size() == MOST_FILES) {
      throw new RefusedException(
          Position.file(path.toString()),
          "there are more than 10,000 files in this folder",
          "name the folder of one conference");
    }
    files.add(new File(name.toString().replace('\\', '/'), () -> Files.newInputStream(file)));
  }

  /**
   * Returns the files with an extension, such as {@code csv}; a file that was named itself is
   * returned in any case. Reports the others.
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

  /** Returns the only file, for formats of one file. */
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
