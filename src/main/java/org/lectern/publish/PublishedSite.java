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
 * The published site before a publication.
 *
 * @param written the files of it that Lectern wrote
 */
record PublishedSite(Tree tree, Manifest written) {

  /**
   * Whether a file exists already with the same bytes.
   *
   * @throws IOException if something is in its place that Lectern didn't write
   */
  boolean has(String path, Contents contents) throws IOException {
    Tree.Entry entry = tree.entry(path);
    return switch (entry.kind()) {
      case ABSENT -> {
        Optional<String> above = tree.fileAbove(path);
        if (above.isPresent() && !written.has(above.get())) {
          throw foreignFile(above.get(), path);
        }
        yield false;
      }
      case FILE -> {
        // A file with the right bytes may be acquired over, even if the manifest was lost.
        if (entry.size() == contents.size() && contents.sameAs(tree.at(path))) {
          yield true;
        }
        if (!written.has(path)) {
          throw foreignFile(path, path);
        }
        yield false;
      }
      case FOLDER -> {
        if (written.below(path).isEmpty()) {
          throw foreignFile(path, path);
        }
        yield false;
      }
      case OTHER -> throw foreignFile(path, path);
    };
  }

  /**
   * Whether a file of Lectern's exists with the same stamp as before.
   *
   * @param stamp the stamp that {@link #stamps} gave for it
   * @throws IOException if it can't be read
   */
  boolean isUntouched(String path, long stamp) throws IOException {
    if (!written.has(path)) {
      return false;
    }
    Tree.Entry entry = tree.entry(path);
    return entry.kind() == Tree.Kind.FILE && entry.stamp(path) == stamp;
  }

  /**
   * Returns the stamp of each of Lectern's files, by path.
   *
   * @param known stamps that were read a moment ago
   * @throws IOException if a file can't be read
   */
  Map<String, Long> stamps(Map<String, Long> known) throws IOException {
    List<String> paths = List.copyOf(written.files().keySet());
    Map<String, Long> stamps = new ConcurrentHashMap<>(2 * paths.size());
    try {
      paths.parallelStream()
          .forEach(
              path -> {
                Long before = known.get(path);
                stamps.put(path, before == null ? stamp(path) : before);
              });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return stamps;
  }

  private long stamp(String path) {
    try {
      return tree.entry(path).stamp(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Whether a file of Lectern's exists with wanted bytes.
   *
   * @throws IOException if it can't be read
   */
  boolean hasWanted(String path, Predicate<byte[]> isWanted) throws IOException {
    if (!written.has(path) || tree.entry(path).kind() != Tree.Kind.FILE) {
      return false;
    }
    try {
      return isWanted.test(Files.readAllBytes(tree.at(path)));
    } catch (IOException e) {
      throw Disk.failure("read", tree.at(path), e);
    }
  }

  /**
   * Returns the exception for a foreign file or folder in the place of a file or of one of its
   * folders.
   */
  IOException foreignFile(String foreign, String path) throws IOException {
    return new IOException(
        tree.at(foreign)
            + " stands in the way of "
            + path
            + ", and Lectern didn't make it: move it away, or choose another output folder");
  }
}
