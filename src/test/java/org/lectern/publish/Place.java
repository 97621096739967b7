package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A conference's folder for a test and the place that its site is published to. */
record Place(Path output, Path source, boolean release) {
  static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

  /**
   * Publishes texts by their paths; pages are those that end in {@code .html}, and {@code
   * worker.js} comes last.
   */
  Changes publish(Map<String, String> files) throws IOException {
    return publish(files, new Disk());
  }

  Changes publish(Map<String, String> files, Disk disk) throws IOException {
    try (Publisher publisher = Publisher.open(output, source, release, disk)) {
      stage(publisher, files);
      return publisher.commit();
    }
  }

  static void stage(Publisher publisher, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      publisher.stage(
          file.getKey(), phase(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  static Phase phase(String path) {
    if (path.equals("worker.js")) {
      return Phase.LAST;
    }
    return path.endsWith(".html") ? Phase.PAGE : Phase.ASSET;
  }

  /** What a run does that finds errors in the content: it only completes what was interrupted. */
  void openAndClose() throws IOException {
    openAndClose(new Disk());
  }

  void openAndClose(Disk disk) throws IOException {
    Publisher.open(output, source, release, disk).close();
  }

  Place with(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** All that readers see: texts by paths, folders without files by their path and a slash. */
  SortedMap<String, String> site() throws IOException {
    return files(output, false);
  }

  static SortedMap<String, String> files(Path folder, boolean ownToo) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (!Files.exists(folder)) {
      return found;
    }
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            if (!ownToo && inner.equals(root.resolve(".lectern"))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try (var entries = Files.list(inner)) {
              if (!inner.equals(root) && entries.findAny().isEmpty()) {
                found.put(root.relativize(inner) + "/", "");
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String text =
                attributes.isSymbolicLink()
                    ? "-> " + Files.readSymbolicLink(file)
                    : Files.readString(file);
            found.put(root.relativize(file).toString(), text);
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** Makes all files look old, so that one can see which are written again. */
  Place age() throws IOException {
    for (String path : site().keySet()) {
      if (!Files.isSymbolicLink(output.resolve(path))) {
        Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
      }
    }
    return this;
  }

  boolean isOld(String path) throws IOException {
    return Files.getLastModifiedTime(output.resolve(path), LinkOption.NOFOLLOW_LINKS)
        .equals(LONG_AGO);
  }
}
