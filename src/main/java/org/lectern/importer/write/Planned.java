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
 * @param changes files that are new or become others
 * @param record what is remembered of this import
 * @param conflicts fields that both sides changed
 * @param gone files of an earlier import that aren't in this one; they stay
 * @param removed files that an editor removed; they don't come back
 * @param moved sessions that get into another year, and from when to when
 * @param unmergeable files whose fields all stand in one line; they stay
 * @param mended what is otherwise than in the import or here, so that all can be built
 */
public record Planned(
    Path folder,
    List<Change> changes,
    Change record,
    List<Conflict> conflicts,
    List<String> gone,
    List<String> removed,
    List<String> moved,
    List<String> unmergeable,
    Repairs mended) {
  public Planned {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    gone = List.copyOf(gone);
    removed = List.copyOf(removed);
    moved = List.copyOf(moved);
    unmergeable = List.copyOf(unmergeable);
  }

  /** The files that are there already and would become others. */
  public List<String> touched() {
    return changes.stream()
        .filter(change -> change.before().isPresent())
        .map(Change::path)
        .toList();
  }

  /** The files that aren't there yet. */
  public List<String> added() {
    return changes.stream().filter(change -> change.before().isEmpty()).map(Change::path).toList();
  }

  /** Whether everything stays as it is. */
  public boolean isNothing() {
    return changes.isEmpty();
  }

  /** All changes as {@code diff -u} writes them. */
  public String diff() {
    StringBuilder diff = new StringBuilder();
    changes.forEach(change -> diff.append(change.diff()));
    return diff.toString();
  }

  /**
   * Does it. Nothing outside of the folder is written, wherever links in it lead.
   *
   * @throws IOException where a file can't be written
   */
  public void write() throws IOException {
    Files.createDirectories(folder);
    Path root = folder.toRealPath();
    for (Change change : changes) {
      write(root, change);
    }
    if (record.before().filter(record.after()::equals).isEmpty()) {
      write(root, record);
    }
  }

  private static void write(Path root, Change change) throws IOException {
    Path file = root.resolve(change.path()).normalize();
    Path parent = file.getParent();
    check(root, parent);
    Files.createDirectories(parent);
    if (Files.isSymbolicLink(file)) {
      throw new FileSystemException(file.toString(), null, "this is a link, which isn't followed");
    }
    SafeWriter.replace(file, change.after().getBytes(StandardCharsets.UTF_8));
  }

  /** Makes sure that what there is of a folder's path lies in the conference's. */
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
