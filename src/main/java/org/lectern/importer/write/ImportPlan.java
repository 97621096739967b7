package org.lectern.importer.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.lectern.machine.SafeWriter;

/**
 * What an import would do in a conference's folder.
 *
 * @param changes new and changed files
 * @param record the new {@code imported.json}
 * @param conflicts fields that both sides changed
 * @param gone files of an earlier import that aren't in this one; they stay
 * @param removed files that an editor removed; they aren't written again
 * @param moved sessions that move to another year, with both dates
 * @param unmergeable files with all fields on one line; they aren't changed
 * @param mended deviations from the import and the existing files, so that the result can be built
 */
public record ImportPlan(
    Path folder,
    List<FileChange> changes,
    FileChange record,
    List<Conflict> conflicts,
    List<String> gone,
    List<String> removed,
    List<String> moved,
    List<String> unmergeable,
    Repairs mended) {
  public ImportPlan {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    gone = List.copyOf(gone);
    removed = List.copyOf(removed);
    moved = List.copyOf(moved);
    unmergeable = List.copyOf(unmergeable);
  }

  /** Returns the existing files that would be changed. */
  public List<String> touched() {
    return changes.stream()
        .filter(change -> change.before().isPresent())
        .map(FileChange::path)
        .toList();
  }

  /** Returns the files that would be new. */
  public List<String> added() {
    return changes.stream()
        .filter(change -> change.before().isEmpty())
        .map(FileChange::path)
        .toList();
  }

  /** Whether nothing would be changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Returns all changes as {@code diff -u} writes them. */
  public String diff() {
    StringBuilder diff = new StringBuilder();
    changes.forEach(change -> diff.append(change.diff()));
    return diff.toString();
  }

  /**
   * Writes all changes. Nothing outside of the folder is written, wherever links in it lead.
   *
   * @throws IOException if a file can't be written
   */
  public void write() throws IOException {
    Files.createDirectories(folder);
    Path root = folder.toRealPath();
    for (FileChange change : changes) {
      write(root, change);
    }
    if (record.before().filter(record.after()::equals).isEmpty()) {
      write(root, record);
    }
  }

  private static void write(Path root, FileChange change) throws IOException {
    Path file = root.resolve(change.path()).normalize();
    Path parent = file.getParent();
    check(root, parent);
    Files.createDirectories(parent);
    if (Files.isSymbolicLink(file)) {
      throw new FileSystemException(file.toString(), null, "this is a link, which isn't followed");
    }
    SafeWriter.replace(file, change.after().getBytes(StandardCharsets.UTF_8));
  }

  /** Fails if an existing part of a folder's path is outside of the conference's folder. */
  private static void check(Path root, Path parent) throws IOException {
    Path there = parent;
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(root)) {
      throw new FileSystemException(
          there.toString(), null, "this leads out of the conference's folder");
    }
  }
}
