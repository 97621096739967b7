package org.lectern.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.SourceFolders;

/**
 * The symbolic links among a conference's files, and their targets outside of the folders that are
 * watched anyway.
 */
final class LinkedFiles {
  private final Path root;
  private final Set<Path> links = new HashSet<>();
  private final SortedMap<Path, String> targets = new TreeMap<>();

  private LinkedFiles(Path root) {
    this.root = root;
  }

  /**
   * Finds the current links.
   *
   * @param root the conference's folder
   */
  static LinkedFiles in(Path root) throws IOException {
    LinkedFiles found = new LinkedFiles(root);
    // First the links out of the folder: whether others lead outside depends on them.
    for (String name : SourceFolders.NAMES) {
      Path path = root.resolve(name);
      if (Files.isSymbolicLink(path)) {
        found.follow(path, name, true);
      }
    }
    for (String name : SourceFolders.NAMES) {
      if (Files.isDirectory(root.resolve(name))) {
        found.search(root.resolve(name).toRealPath(), name);
      }
    }
    return found;
  }

  private void follow(Path link, String name, boolean anywhere) throws IOException {
    links.add(link);
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException nowhere) {
      return;
    }
    // A build only follows other links within the folder.
    boolean isFollowed = anywhere || target.startsWith(root) || keyOf(target).isPresent();
    if (isFollowed
        && !isWatched(target)
        && targets.putIfAbsent(target, name) == null
        && !anywhere) {
      search(target, name);
    }
  }

  private void search(Path start, String name) throws IOException {
    Files.walkFileTree(
        start,
        new TolerantVisitor() {
          private String nameOf(Path path) {
            return path.equals(start) ? name : name + "/" + start.relativize(path);
          }

          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return SourceFolders.concerns(nameOf(inner).replace('\\', '/'))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isSymbolicLink()) {
              follow(file, nameOf(file).replace('\\', '/'), false);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Optional<Path> keyOf(Path path) {
    return targets.keySet().stream()
        .filter(path::startsWith)
        .max(Comparator.comparingInt(Path::getNameCount));
  }

  /**
   * Returns a path from the conference's folder, with {@code /} between names. A path in a link's
   * target starts with the link.
   */
  String name(Path path) {
    Optional<Path> key = keyOf(path);
    if (key.isPresent()) {
      String name = targets.get(key.get());
      String within = key.get().relativize(path).toString();
      return (within.isEmpty() ? name : name + "/" + within).replace('\\', '/');
    }
    return ownName(path);
  }

  /** Returns a path from the conference's folder, without regard to links. */
  String ownName(Path path) {
    return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
  }

  private boolean isWatched(Path path) {
    return SourceFolders.concerns(name(path));
  }

  /** Whether a path is or was a link. */
  boolean isLink(Path path) {
    return links.contains(path) || Files.isSymbolicLink(path);
  }

  /** Whether a folder is in the target of a link. */
  boolean isInTarget(Path folder) {
    return keyOf(folder).isPresent();
  }

  /** Returns the folders that contain the targets of links. */
  Set<Path> folders() {
    Set<Path> found = new TreeSet<>();
    for (Path target : targets.keySet()) {
      if (Files.isDirectory(target)) {
        found.add(target);
      } else if (!isWatched(target.getParent())) {
        found.add(target.getParent());
      }
    }
    return found;
  }

  /** Whether the same links have the same targets. */
  boolean hasSameTargetsAs(LinkedFiles other) {
    return targets.equals(other.targets);
  }
}
