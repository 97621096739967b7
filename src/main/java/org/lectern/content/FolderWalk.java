package org.lectern.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.problem.Position;
import org.lectern.problem.Problem;
import org.lectern.problem.Problems;
import org.lectern.problem.Rule;
import org.lectern.stamp.Stamp;
import org.lectern.stamp.Stamps;

/**
 * Lists the files below a folder in the order of their names. Links are followed where they stay
 * within the content folder; a folder that was reached by a link is searched for files, and for
 * links to files, but not for links to further folders, so that no circle can arise.
 */
final class FolderWalk {
  private final Path root;
  private final String prefix;
  private final Stamps stamps;
  private final Problems problems;

  /**
   * A walk.
   *
   * @param root the content folder's real path
   * @param prefix what stands before a path in the content folder for an editor
   */
  FolderWalk(Path root, String prefix, Stamps stamps, Problems problems) {
    this.root = root;
    this.prefix = prefix;
    this.stamps = stamps;
    this.problems = problems;
  }

  /** What lies directly in a folder, without what editors' machines leave behind. */
  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .map(path -> path.getFileName().toString())
          .filter(name -> !Ignored.isIgnored(name))
          .sorted()
          .map(folder::resolve)
          .toList();
    }
  }

  /** The file at a path, or all files below a folder. */
  List<ContentFile> files(Path path, String name) throws IOException {
    List<ContentFile> found = new ArrayList<>();
    add(path, name, false, found);
    return found;
  }

  private void add(Path path, String name, boolean linked, List<ContentFile> found)
      throws IOException {
    add(path, name, linked, attributes(path), found);
  }

  private void add(
      Path path, String name, boolean linked, BasicFileAttributes itself, List<ContentFile> found)
      throws IOException {
    boolean link = itself.isSymbolicLink();
    Optional<Path> target = link ? target(path, name) : Optional.of(path);
    if (target.isEmpty()) {
      return;
    }
    BasicFileAttributes attributes = link ? attributes(target.get()) : itself;
    if (attributes.isDirectory()) {
      if (link && (linked || path.toRealPath().equals(root) || leadsBack(path, target.get()))) {
        outside(name, "this link leads to a folder that it lies in, or through another link");
        return;
      }
      for (Entry entry : Entry.of(entries(target.get()))) {
        String inner = name + "/" + entry.path().getFileName();
        add(entry.path(), inner, linked || link, entry.attributes(), found);
      }
    } else if (attributes.isRegularFile()) {
      Stamp stamp = stamps.of(target.get(), attributes);
      found.add(new ContentFile(target.get(), name, prefix + name, stamp));
    } else {
      problems.add(
          Problem.of(
              Rule.UNEXPECTED_FILE,
              Position.file(prefix + name),
              "this is neither a file nor a folder",
              "remove it"));
    }
  }

  /** What lies in a folder, and what the disk says of it. */
  private record Entry(Path path, BasicFileAttributes attributes) {
    /** In parallel: folders may be large, and the disk is what takes time. */
    static List<Entry> of(List<Path> paths) throws IOException {
      try {
        return paths.parallelStream().map(Entry::of).toList();
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }

    private static Entry of(Path path) {
      try {
        return new Entry(path, FolderWalk.attributes(path));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** All that is asked of a file, asked once. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean leadsBack(Path link, Path target) throws IOException {
    return link.toAbsolutePath().getParent().toRealPath().startsWith(target);
  }

  private Optional<Path> target(Path link, String name) throws IOException {
    try {
      Path real = link.toRealPath();
      if (real.startsWith(root)) {
        return Optional.of(real);
      }
      outside(name, "this link leads outside the content folder");
    } catch (FileSystemException nowhere) {
      outside(name, "this link leads nowhere");
    }
    return Optional.empty();
  }

  private void outside(String name, String message) {
    problems.add(
        Problem.of(
            Rule.OUTSIDE_CONTENT,
            Position.file(prefix + name),
            message,
            "put the file itself in its place"));
  }
}
