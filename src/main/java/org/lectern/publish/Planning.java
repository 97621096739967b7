package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders the steps from one site to the next: assets, pages, removals, and last the folders in
 * which nothing is left. Only where a file must make room for a folder, or the reverse, is it
 * removed earlier, right before the file that needs the room.
 */
final class Planning {
  private final Published old;
  private final NavigableMap<String, Wanted> wanted;
  private final NavigableSet<String> stale = new TreeSet<>();
  private final Set<Step> steps = new LinkedHashSet<>();

  private Planning(Published old, NavigableMap<String, Wanted> wanted) {
    this.old = old;
    this.wanted = wanted;
  }

  /**
   * The plan; nothing is changed yet.
   *
   * @throws IOException where something that Lectern didn't make stands in the way
   * @throws IllegalStateException where a file of the new site lies in another one
   */
  static Plan plan(Published old, Map<String, Wanted> wanted) throws IOException {
    return new Planning(old, new TreeMap<>(wanted)).plan();
  }

  private Plan plan() throws IOException {
    findStale();
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (Wanted file : wanted.values()) {
      refuseFilesInFiles(file.path());
      (file.staged().isPresent() ? written : unchanged).add(file.path());
    }
    for (Phase phase : Phase.values()) {
      for (Wanted file : wanted.values()) {
        if (file.phase() == phase && file.staged().isPresent()) {
          makeRoom(file.path());
          Staging.Staged staged = file.staged().get();
          steps.add(new Step.Move(staged.number(), staged.size(), file.path()));
        }
      }
    }
    stale.forEach(path -> steps.add(new Step.Remove(path)));
    pruneAbove(stale);
    return new Plan(
        List.copyOf(wanted.values()),
        List.copyOf(steps),
        Manifest.of(wanted.keySet()),
        new Changes(written, unchanged, List.copyOf(stale)));
  }

  /** Files that Lectern wrote before and doesn't now, as far as they are still files. */
  private void findStale() throws IOException {
    for (String path : old.written().paths()) {
      if (!wanted.containsKey(path) && old.tree().look(path).kind() == Tree.Kind.FILE) {
        stale.add(path);
      }
    }
    if (!stale.isEmpty()) {
      keepOtherSpellings();
    }
  }

  /** Where a file system takes an old name for a new one, as "A" for "a", the file stays. */
  private void keepOtherSpellings() throws IOException {
    Map<String, String> names = new HashMap<>();
    wanted.keySet().forEach(path -> names.put(folded(path), path));
    for (String path : List.copyOf(stale)) {
      String other = names.getOrDefault(folded(path), path);
      if (!other.equals(path)
          && old.tree().look(other).kind() == Tree.Kind.FILE
          && Files.isSameFile(old.tree().at(other), old.tree().at(path))) {
        stale.remove(path);
      }
    }
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private void refuseFilesInFiles(String path) {
    String folder = SafePath.folderOf(path);
    while (!folder.isEmpty()) {
      if (wanted.containsKey(folder)) {
        throw new IllegalStateException(folder + " can't be a file and the folder of " + path);
      }
      folder = SafePath.folderOf(folder);
    }
  }

  private void makeRoom(String path) throws IOException {
    String folder = SafePath.folderOf(path);
    while (!folder.isEmpty()) {
      if (stale.contains(folder)) {
        steps.add(new Step.Remove(folder));
      }
      folder = SafePath.folderOf(folder);
    }
    if (!old.written().below(path).isEmpty() && old.tree().look(path).kind() == Tree.Kind.FOLDER) {
      refuseForeignFilesIn(path);
      SortedSet<String> inside = stale.subSet(path + "/", path + "0");
      inside.forEach(file -> steps.add(new Step.Remove(file)));
      pruneAbove(inside);
    }
  }

  private void refuseForeignFilesIn(String path) throws IOException {
    Path folder = old.tree().at(path);
    Files.walkFileTree(
        folder,
        new Walk() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found)
              throws IOException {
            return check(file, stale.contains(old.tree().name(file)));
          }

          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes found)
              throws IOException {
            return check(inner, !old.written().below(old.tree().name(inner)).isEmpty());
          }

          private FileVisitResult check(Path found, boolean ours) throws IOException {
            if (!ours) {
              throw old.inTheWay(old.tree().name(found), path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Prunes the folders of removed files in which nothing of the new site lies. */
  private void pruneAbove(SortedSet<String> removed) {
    NavigableSet<String> folders = new TreeSet<>();
    for (String path : removed) {
      String folder = SafePath.folderOf(path);
      while (!folder.isEmpty() && isUnused(folder) && folders.add(folder)) {
        folder = SafePath.folderOf(folder);
      }
    }
    folders.descendingSet().forEach(folder -> steps.add(new Step.Prune(folder)));
  }

  private boolean isUnused(String folder) {
    String next = wanted.ceilingKey(folder + "/");
    return next == null || !next.startsWith(folder + "/");
  }
}
