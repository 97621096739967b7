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
 * Orders the steps from one site to the next: assets, pages, what comes last, removals of pages and
 * of assets, and then the folders in which nothing is left. Only where a file must make room for a
 * folder, or the reverse, is it removed earlier, right before the file that needs the room.
 */
final class StepPlanner {
  private final Published old;
  private final NavigableMap<String, WantedFile> wanted;
  private final NavigableSet<String> gone = new TreeSet<>();
  private final NavigableSet<String> stale = new TreeSet<>();
  private final Set<Step> steps = new LinkedHashSet<>();
  private final Set<String> noFiles = new HashSet<>();
  private final NewFolders lacking;

  private StepPlanner(Published old, NavigableMap<String, WantedFile> wanted) {
    this.old = old;
    this.wanted = wanted;
    this.lacking = new NewFolders(old.tree());
  }

  /**
   * The plan; nothing is changed yet.
   *
   * @throws IOException where something that Lectern didn't make stands in the way
   * @throws IllegalStateException where a file of the new site lies in another one
   */
  static Plan plan(Published old, NavigableMap<String, WantedFile> wanted) throws IOException {
    return new StepPlanner(old, new TreeMap<>(wanted)).plan();
  }

  private Plan plan() throws IOException {
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
    return new Plan(
        List.copyOf(wanted.values()),
        List.copyOf(steps),
        new Manifest(phases),
        new Changes(written, unchanged, List.copyOf(stale)));
  }

  /**
   * Moves all files of a phase: first the folders that the site lacks, each as high as can be and
   * whole, then single files into the folders that it has, for those may name what is new.
   *
   * <p>Only files of one phase wait in such a folder, so that no page comes before an asset that it
   * asks for, wherever that lies. Of a folder with both, the assets come as a folder; its pages
   * follow when all assets are there, and inner folders without assets are whole again.
   */
  private void move(Phase phase) throws IOException {
    NavigableMap<String, List<Step.Move>> folders = new TreeMap<>();
    List<Step.Move> files = new ArrayList<>();
    for (WantedFile file : wanted.values()) {
      if (file.phase() == phase && file.staged().isPresent()) {
        Step.Move move = new Step.Move(file.staged().get(), file.path());
        Optional<String> folder =
            move.staged() instanceof Staged.Named ? lacking.above(file.path()) : Optional.empty();
        folder
            .map(path -> folders.computeIfAbsent(path, none -> new ArrayList<>()))
            .orElse(files)
            .add(move);
      }
    }
    folders.forEach((folder, inIt) -> steps.add(new Step.MoveFolder(phase, folder, inIt)));
    folders.values().forEach(inIt -> inIt.forEach(move -> lacking.made(move.path())));
    for (Step.Move move : files) {
      makeRoom(move.path());
      steps.add(move);
      lacking.made(move.path());
    }
  }

  /** What Lectern wrote before and doesn't now, and what of it is still a file. */
  private void findStale() throws IOException {
    for (String path : old.written().files().keySet()) {
      if (!wanted.containsKey(path)) {
        gone.add(path);
        if (old.tree().look(path).kind() == Tree.Kind.FILE) {
          stale.add(path);
        }
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
    while (!folder.isEmpty() && noFiles.add(folder)) {
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
      List<String> folders = foldersIn(path);
      remove(stale.subSet(path + "/", path + "0"));
      folders.forEach(inner -> steps.add(new Step.Prune(inner)));
    }
  }

  /** Removes pages before what they ask for. */
  private void remove(Set<String> paths) {
    Map<String, Phase> phases = old.written().files();
    for (Phase phase : List.of(Phase.LAST, Phase.PAGE, Phase.ASSET)) {
      paths.stream()
          .filter(path -> phases.get(path) == phase)
          .forEach(path -> steps.add(new Step.Remove(path)));
    }
  }

  /** A folder that only holds Lectern's files, and those in it, the deepest first. */
  private List<String> foldersIn(String path) throws IOException {
    List<String> folders = new ArrayList<>();
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

          @Override
          FileVisitResult left(Path inner) {
            folders.add(old.tree().name(inner));
            return FileVisitResult.CONTINUE;
          }

          private FileVisitResult check(Path found, boolean ours) throws IOException {
            if (!ours) {
              throw old.inTheWay(old.tree().name(found), path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return folders;
  }

  /** Prunes the folders of removed files in which nothing of the new site lies. */
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
