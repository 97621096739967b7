package org.lectern.content;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Listings listings;
  private final Problems problems;

  /**
   * A walk.
   *
   * @param root the content folder's real path
   * @param prefix what stands before a path in the content folder for an editor
   * @param listings what lies in folders
   */
  FolderWalk(Path root, String prefix, Stamps stamps, Listings listings, Problems problems) {
    this.listings = listings;
    this.root = root;
    this.prefix = prefix;
    this.stamps = stamps;
    this.problems = problems;
  }

  /** The file at a path, or all files below a folder. */
  List<ContentFile> files(Path path, String name) throws IOException {
    List<ContentFile> found = new ArrayList<>();
    add(path, name, false, found);
    return found;
  }

  private void add(Path path, String name, boolean linked, List<ContentFile> found)
      throws IOException {
    add(path, name, linked, Listings.attributes(path), found);
  }

  private void add(
      Path path, String name, boolean linked, BasicFileAttributes itself, List<ContentFile> found)
      throws IOException {
    boolean link = itself.isSymbolicLink();
    Optional<Path> target = link ? target(path, name) : Optional.of(path);
    if (target.isEmpty()) {
      return;
    }
    BasicFileAttributes attributes = link ? Listings.attributes(target.get()) : itself;
    if (attributes.isDirectory()) {
      if (link && (linked || path.toRealPath().equals(root) || leadsBack(path, target.get()))) {
        outside(name, "this link leads to a folder that it lies in, or through another link");
        return;
      }
      for (Listings.Entry entry : listings.of(target.get())) {
        String inner = name + "/" + entry.name();
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
