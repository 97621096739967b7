package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Orders the steps from the published site to the new one: assets, pages, the last phase, removals
 * of pages and of assets, and then empty folders. A file is only removed earlier if it must make
 * room for a folder, or the reverse, and then right before the file that needs the room.
 */
final class StepPlanner {
  private final PublishedSite old;
  private final NavigableMap<String, WantedFile> wanted;
  private final NavigableSet<String> gone = new TreeSet<>();
  private final NavigableSet<String> stale = new TreeSet<>();
  private final Set<Step> steps = new LinkedHashSet<>();
  private final Set<String> knownFolders = new HashSet<>();
  private final NewFolders newFolders;

  private StepPlanner(PublishedSite old, NavigableMap<String, WantedFile> wanted) {
    this.old = old;
    this.wanted = wanted;
    this.newFolders = new NewFolders(old.tree());
  }

  /**
   * Plans the steps, without changing anything.
   *
   * @throws IOException if something that Lectern didn't write is in the way
   * @throws IllegalStateException if a file of the new site lies in another one
   */
  static PublicationPlan plan(PublishedSite old, NavigableMap<String, WantedFile> wanted)
      throws IOException {
    return new StepPlanner(old, new TreeMap<>(wanted)).plan();
  }

  private PublicationPlan plan() throws IOException {
    findStale();
    NavigableMap<String, Phase> phases = new TreeMap<>();
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (WantedFile file : wanted.values()) {
      refuseFilesInFiles(file.path());
      phases.put(file.path(), file.phase());
      (file.staged().isPresent() ? written : unchanged).add(file.path());
    }
    for (Phase phase : Phase.values()) {
      move(phase);
    }
    remove(stale);
    pruneAbove(gone);
    return new PublicationPlan(
        List.copyOf(wanted.values()),
        List.copyOf(steps),
        new Manifest(phases),
        new Changes(written, unchanged, List.copyOf(stale)));
  }

  /**
   * Moves all files of a phase: first the folders that are new to the site, each as high as
   * possible and as a whole, then single files into existing folders, because these may refer to
   * the new ones.
   *
   * <p>Such a folder only contains files of one phase, so that no page is published before an asset
   * that it loads, wherever that is. If a folder has both, the assets are moved as a folder; its
   * pages follow when all assets are in place, and inner folders without assets are moved as a
   * whole again.
   */
  private void move(Phase phase) throws IOException {
    NavigableMap<String, List<Step.Move>> folders = new TreeMap<>();
    List<Step.Move> files = new ArrayList<>();
    for (WantedFile file : wanted.values()) {
      if (file.phase() == phase && file.staged().isPresent()) {
        Step.Move move = new Step.Move(file.staged().get(), file.path());
        Optional<String> folder =
            move.staged() instanceof Staged.Named
                ? newFolders.highestMissing(file.path())
                : Optional.empty();
        folder
            .map(path -> folders.computeIfAbsent(path, none -> new ArrayList<>()))
            .orElse(files)
            .add(move);
      }
    }
    folders.forEach((folder, inIt) -> steps.add(new Step.MoveFolder(phase, folder, inIt)));
    folders.values().forEach(inIt -> inIt.forEach(move -> newFolders.markCreated(move.path())));
    for (Step.Move move : files) {
      makeRoom(move.path());
      steps.add(move);
      newFolders.markCreated(move.path());
    }
  }

  /**
   * Finds the files that Lectern wrote before and that aren't in the new site, and those of them
   * that still are files.
   */
  private void findStale() throws IOException {
    for (String path : old.written().files().keySet()) {
      if (!wanted.containsKey(path)) {
        gone.add(path);
        if (old.tree().entry(path).kind() == Tree.Kind.FILE) {
          stale.add(path);
        }
      }
    }
    if (!stale.isEmpty()) {
      keepOtherSpellings();
    }
  }

  /** Keeps files whose old name is the new one to the file system, such as "A" and "a". */
  private void keepOtherSpellings() throws IOException {
    Map<String, String> names = new HashMap<>();
    wanted.keySet().forEach(path -> names.put(folded(path), path));
    for (String path : List.copyOf(stale)) {
      String other = names.getOrDefault(folded(path), path);
      if (!other.equals(path)
          && old.tree().entry(other).kind() == Tree.Kind.FILE
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
    while (!folder.isEmpty() && knownFolders.add(folder)) {
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
    if (!old.written().below(path).isEmpty() && old.tree().entry(path).kind() == Tree.Kind.FOLDER) {
      List<String> folders = foldersIn(path);
      remove(stale.subSet(path + "/", path + "0"));
      folders.forEach(inner -> steps.add(new Step.Prune(inner)));
    }
  }

  /** Removes pages before the files that they load. */
  private void remove(Set<String> paths) {
    Map<String, Phase> phases = old.written().files();
    for (Phase phase : List.of(Phase.LAST, Phase.PAGE, Phase.ASSET)) {
      paths.stream()
          .filter(path -> phases.get(path) == phase)
          .forEach(path -> steps.add(new Step.Remove(path)));
    }
  }

  /**
   * Returns a folder that only contains Lectern's files and the folders in it, the deepest first.
   */
  private List<String> foldersIn(String path) throws IOException {
    List<String> folders = new ArrayList<>();
    Path folder = old.tree().at(path);
    Files.walkFileTree(
        folder,
        new FolderVisitor() {
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

          @Override
          FileVisitResult leave(Path inner) {
            folders.add(old.tree().name(inner));
            return FileVisitResult.CONTINUE;
          }

          private FileVisitResult check(Path found, boolean ours) throws IOException {
            if (!ours) {
              throw old.foreignFile(old.tree().name(found), path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return folders;
  }

  /** Removes the folders of removed files that contain nothing of the new site. */
  private void pruneAbove(NavigableSet<String> removed) {
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
