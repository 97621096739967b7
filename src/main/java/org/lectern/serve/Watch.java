package org.lectern.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.lectern.SourceFolders;

/**
 * Hears of changes to a conference's files as the machine tells them. What it hears is a hint to
 * look again, never what is there: folders come and go, and a file is told of while it is written.
 */
final class Watch implements AutoCloseable {
  private final Path root;

  /** What lies elsewhere and is linked from the conference's folder, with its name there. */
  private final Map<Path, String> linked;

  private final Pending pending;

  /** The first is that of the conference's folder. */
  private final List<DirectoryWatcher> watchers = new CopyOnWriteArrayList<>();

  /** Folders that may not be read: nothing is heard of what is in them. */
  private final Set<Path> unread = ConcurrentHashMap.newKeySet();

  private Watch(Path root, Pending pending) throws IOException {
    this.root = root;
    this.linked = linked(root);
    this.pending = pending;
  }

  /**
   * Begins to watch; changes from now on are told.
   *
   * @param folder the conference's folder
   * @throws IOException where the machine can't watch it
   */
  static Watch of(Path folder, Pending pending) throws IOException {
    Watch watch = new Watch(folder.toRealPath(), pending);
    watch.begin(Stream.concat(Stream.of(watch.root), watch.linked.keySet().stream()).toList());
    return watch;
  }

  private void begin(List<Path> folders) throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .fileHashing(false)
            .fileTreeVisitor(new Folders(root, unread))
            .listener(new Listener())
            .build();
    watchers.add(watcher);
    CompletableFuture<Void> running =
        watcher.watchAsync(
            task -> {
              Thread thread = new Thread(task, "watch");
              thread.setDaemon(true);
              thread.start();
            });
    if (running.isCompletedExceptionally()) {
      throw new IOException(
          "the machine can't watch " + folders.get(0), running.handle((none, why) -> why).join());
    }
  }

  /** Watches what may be read by now; what was changed there before that wasn't heard of. */
  private synchronized void beginUnread() throws IOException {
    for (Path folder : List.copyOf(unread)) {
      if (!Files.isDirectory(folder)) {
        unread.remove(folder);
      } else if (Files.isReadable(folder) && Files.isExecutable(folder)) {
        unread.remove(folder);
        begin(List.of(folder));
        pending.addAnything();
      }
    }
  }

  private static Map<Path, String> linked(Path root) throws IOException {
    Map<Path, String> found = new HashMap<>();
    for (String name : SourceFolders.NAMES) {
      Path folder = root.resolve(name);
      if (Files.isSymbolicLink(folder) && Files.isDirectory(folder)) {
        found.put(folder.toRealPath(), name);
      }
    }
    return found;
  }

  /** A path as it is from the conference's folder, with {@code /} between names. */
  private String name(Path path) {
    if (path.startsWith(root)) {
      return root.relativize(path).toString().replace('\\', '/');
    }
    return linked.entrySet().stream()
        .filter(folder -> path.startsWith(folder.getKey()))
        .findFirst()
        .map(folder -> folder.getValue() + "/" + folder.getKey().relativize(path))
        .orElseGet(path::toString)
        .replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    for (DirectoryWatcher watcher : watchers) {
      watcher.close();
    }
  }

  /**
   * Visits only folders in which a conference's files may lie.
   *
   * @param unread takes those that may not be read
   */
  private record Folders(Path root, Set<Path> unread) implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!isOurs(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              onFolder.call(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              onFile.call(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed)
                throws IOException {
              if (failed instanceof AccessDeniedException && isOurs(file)) {
                unread.add(file);
                onFile.call(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }

    private boolean isOurs(Path folder) {
      return !folder.startsWith(root)
          || folder.equals(root)
          || SourceFolders.concerns(root.relativize(folder).toString().replace('\\', '/'));
    }
  }

  private final class Listener implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) throws IOException {
      beginUnread();
      if (event.eventType() == EventType.OVERFLOW) {
        pending.addAnything();
        return;
      }
      String name = name(event.path());
      if (SourceFolders.concerns(name)) {
        pending.add(name);
      }
    }

    @Override
    public void onException(Exception missed) {
      pending.addAnything();
    }
  }
}
