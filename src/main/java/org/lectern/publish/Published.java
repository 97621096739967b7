package org.lectern.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The site that readers see before a publication.
 *
 * @param written which of its files are Lectern's
 */
record Published(Tree tree, Manifest written) {

  /**
   * Whether a file is there already with the same bytes.
   *
   * @throws IOException where something stands in its way that Lectern didn't write
   */
  boolean has(String path, Contents contents) throws IOException {
    Tree.Entry entry = tree.look(path);
    return switch (entry.kind()) {
      case ABSENT -> {
        Optional<String> above = tree.fileAbove(path);
        if (above.isPresent() && !written.has(above.get())) {
          throw inTheWay(above.get(), path);
        }
        yield false;
      }
      case FILE -> {
        // One that is as it should be may be taken over: that mends a lost manifest.
        if (entry.size() == contents.size() && contents.sameAs(tree.at(path))) {
          yield true;
        }
        if (!written.has(path)) {
          throw inTheWay(path, path);
        }
        yield false;
      }
      case FOLDER -> {
        if (written.below(path).isEmpty()) {
          throw inTheWay(path, path);
        }
        yield false;
      }
      case OTHER -> throw inTheWay(path, path);
    };
  }

  /**
   * Whether a file of Lectern's is there, and the disk says the same of it as before.
   *
   * @param seen what {@link #seen} said of it
   * @throws IOException where it can't be asked
   */
  boolean isUntouched(String path, long seen) throws IOException {
    if (!written.has(path)) {
      return false;
    }
    Tree.Entry entry = tree.look(path);
    return entry.kind() == Tree.Kind.FILE && entry.seen(path) == seen;
  }

  /**
   * What the disk says of each of Lectern's files, by their paths.
   *
   * @param known what it said of some a moment ago
   * @throws IOException where it can't be asked
   */
  Map<String, Long> seen(Map<String, Long> known) throws IOException {
    List<String> paths = List.copyOf(written.files().keySet());
    Map<String, Long> seen = new ConcurrentHashMap<>(2 * paths.size());
    try {
      paths.parallelStream()
          .forEach(
              path -> {
                Long before = known.get(path);
                seen.put(path, before == null ? see(path) : before);
              });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return seen;
  }

  private long see(String path) {
    try {
      return tree.look(path).seen(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Whether a file of Lectern's is there with the bytes that are wanted.
   *
   * @throws IOException where it can't be read
   */
  boolean is(String path, Predicate<byte[]> isWanted) throws IOException {
    if (!written.has(path) || tree.look(path).kind() != Tree.Kind.FILE) {
      return false;
    }
    try {
      return isWanted.test(Files.readAllBytes(tree.at(path)));
    } catch (IOException e) {
      throw Disk.failure("read", tree.at(path), e);
    }
  }

  /** What is told where a foreign thing stands in the place of a file or one of its folders. */
  IOException inTheWay(String foreign, String path) throws IOException {
    return new IOException(
        tree.at(foreign)
            + " stands in the way of "
            + path
            + ", and Lectern didn't make it: move it away, or choose another output folder");
  }
}
