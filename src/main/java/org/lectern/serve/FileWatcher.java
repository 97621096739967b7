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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lectern.SourceFolders;

/**
 * Watches a conference's files for changes. An event only tells that the files should be read
 * again, not what they contain: folders come and go, and a file may be reported while it is
 * written.
 */
final class FileWatcher implements AutoCloseable {
  private final Path root;

  private final PendingChanges pending;

  /** The first one watches the conference's folder. */
  private final List<DirectoryWatcher> watchers = new CopyOnWriteArrayList<>();

  /** The links when they were last read. */
  private volatile LinkedFiles linked;

  /** Watches the targets of links. */
  private Optional<DirectoryWatcher> targetWatcher = Optional.empty();

  /** Folders that can't be read, and so aren't watched. */
  private final Set<Path> unread = ConcurrentHashMap.newKeySet();

  private FileWatcher(Path root, PendingChanges pending) throws IOException {
    this.root = root;
    this.linked = LinkedFiles.in(root);
    this.pending = pending;
  }

  /**
   * Begins to watcher.
   *
   * @param folder the conference's folder
   * @throws IOException if it can't be watched
   */
  static FileWatcher of(Path folder, PendingChanges pending) throws IOException {
    FileWatcher watcher = new FileWatcher(folder.toRealPath(), pending);
    watcher.begin(watcher.root);
    watcher.watchTargets();
    return watcher;
  }

  private void begin(Path folder) throws IOException {
    watchers.add(begin(List.of(folder), new SourceVisitor(root, unread)));
  }

  private DirectoryWatcher begin(List<Path> folders, FileTreeVisitor visitor) throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .fileHashing(false)
            .fileTreeVisitor(visitor)
            .listener(new Listener())
            .build();
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
    return watcher;
  }

  private void watchTargets() throws IOException {
    List<Path> folders = List.copyOf(linked.folders());
    if (!folders.isEmpty()) {
      targetWatcher = Optional.of(begin(folders, new TargetVisitor(linked)));
    }
  }

  /**
   * Reads the links again. If they have other targets, any file may have changed, because the new
   * targets weren't watched.
   */
  private synchronized void updateLinks() throws IOException {
    LinkedFiles now = LinkedFiles.in(root);
    if (!now.hasSameTargetsAs(linked)) {
      linked = now;
      Optional<DirectoryWatcher> before = targetWatcher;
      targetWatcher = Optional.empty();
      watchTargets();
      if (before.isPresent()) {
        before.get().close();
      }
      pending.addAnything();
    }
  }

  /**
   * Watches folders that have become readable; any file may have changed, because they weren't
   * watched.
   */
  private synchronized void watchReadable() throws IOException {
    for (Path folder : List.copyOf(unread)) {
      if (!Files.isDirectory(folder)) {
        unread.remove(folder);
      } else if (Files.isReadable(folder) && Files.isExecutable(folder)) {
        unread.remove(folder);
        begin(folder);
        pending.addAnything();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (DirectoryWatcher watcher : watchers) {
      watcher.close();
    }
    closeTargets();
  }

  private synchronized void closeTargets() throws IOException {
    if (targetWatcher.isPresent()) {
      targetWatcher.get().close();
    }
  }

  /**
   * Visits only folders that may contain files of the conference.
   *
   * @param unread collects folders that can't be read
   */
  private record SourceVisitor(Path root, Set<Path> unread) implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          start,
          new TolerantVisitor() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!mayContainSources(folder)) {
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
              if (failed instanceof AccessDeniedException && mayContainSources(file)) {
                unread.add(file);
                onFile.call(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }

    private boolean mayContainSources(Path folder) {
      return !folder.startsWith(root)
          || folder.equals(root)
          || SourceFolders.concerns(root.relativize(folder).toString().replace('\\', '/'));
    }
  }

  /**
   * Visits the targets of links; of other folders that contain a target, only the files directly in
   * them.
   */
  private record TargetVisitor(LinkedFiles linked) implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
        throws IOException {
      if (!linked.isInTarget(start)) {
        onFolder.call(start);
        return;
      }
      Files.walkFileTree(
          start,
          new TolerantVisitor() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!SourceFolders.concerns(linked.name(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              onFolder.call(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  private final class Listener implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) throws IOException {
      watchReadable();
      if (event.eventType() == EventType.OVERFLOW) {
        pending.addAnything();
        return;
      }
      Path path = event.path();
      if (linked.isLink(path) || (event.isDirectory() && event.eventType() == EventType.CREATE)) {
        updateLinks();
      }
      String name = linked.name(path);
      if (SourceFolders.concerns(name)) {
        pending.add(name);
        if (!name.endsWith("/" + path.getFileName())) {
          // The file was known by its own name before.
          pending.add(linked.ownName(path));
        }
      }
    }

    @Override
    public void onException(Exception missed) {
      pending.addAnything();
    }
  }
}
