package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.lectern.content.SessionFile;

/**
 * Tracks which file each path belongs to in each commit: files are renamed, also on one of two
 * branches, and a free path may be taken by another file. Commits must be given from the oldest to
 * the newest.
 */
final class FileLineages {
  private final Renames renames;
  private final RemovedSessions removed;
  private final Map<String, FileLineage> firsts = new HashMap<>();

  /**
   * For the lineage that begins if a free path is taken again: the revision that removed its former
   * file.
   */
  private final Map<FileLineage, FileRevision> removals = new HashMap<>();

  FileLineages(Renames renames, RemovedSessions removed) {
    this.renames = renames;
    this.removed = removed;
  }

  /** Returns the lineage of a path. */
  FileLineage lineage(LineageMap names, String path) {
    return names
        .find(path)
        .orElseGet(() -> firsts.computeIfAbsent(path, unused -> FileLineage.fresh()));
  }

  /**
   * Returns the lineages at a merge, before the changes of the merge itself.
   *
   * @param parents at least one
   * @param diffs all paths that differ from at least one parent
   */
  LineageMap merged(List<LineageMap> parents, Map<String, PathDiff> diffs) {
    LineageMap merged = parents.get(0);
    for (String path : differentPaths(parents)) {
      List<FileLineage> lineages = parents.stream().map(names -> lineage(names, path)).toList();
      Optional<PathDiff> diff = Optional.ofNullable(diffs.get(path));
      FileLineage taken =
          lineages.get(parentTakenFrom(parents, path, diff)).withChangesOf(lineages);
      boolean isFree = diff.filter(it -> PathDiff.isFile(it.after())).isEmpty();
      merged =
          merged.with(
              path, isFree && SessionFile.slug(path).isPresent() ? freed(taken, lineages) : taken);
    }
    return parents.size() > 1 ? split(merged, diffs.values()) : merged;
  }

  /**
   * Begins a lineage for a free path: its former file may be elsewhere by now, so the next file
   * there is another one.
   */
  private FileLineage freed(FileLineage taken, List<FileLineage> lineages) {
    FileLineage next = new FileLineage(new TextHistory(), List.of(taken));
    lineages.stream()
        .filter(removals::containsKey)
        .findFirst()
        .ifPresent(lineage -> removals.put(next, removals.get(lineage)));
    return next;
  }

  /**
   * Splits the lineage of a file that one branch renamed and the merge kept under its old name too.
   */
  private LineageMap split(LineageMap merged, Collection<PathDiff> diffs) {
    LineageMap split = merged;
    Set<TextHistory> there = new HashSet<>();
    for (PathDiff diff : diffs) {
      FileLineage lineage = lineage(merged, diff.path());
      if (PathDiff.isFile(diff.after()) && !there.add(lineage.text())) {
        split = split.with(diff.path(), new FileLineage(new TextHistory(), List.of(lineage)));
      }
    }
    return split;
  }

  /** Returns the paths with different lineages in the parents. */
  static Set<String> differentPaths(List<LineageMap> parents) {
    Set<String> different = new HashSet<>();
    for (LineageMap parent : parents) {
      different.addAll(parents.get(0).differentPaths(parent));
    }
    return different;
  }

  /**
   * Returns the index of the parent that a merge took a path from: one that has the same version,
   * or else one that has the file if the merge has it. Among parents without the file, one that
   * knows its lineage is preferred.
   */
  private static int parentTakenFrom(
      List<LineageMap> parents, String path, Optional<PathDiff> diff) {
    List<Integer> matching =
        IntStream.range(0, parents.size())
            .filter(parent -> diff.isEmpty() || diff.get().matches(parent))
            .boxed()
            .toList();
    boolean isFree = diff.filter(it -> PathDiff.isFile(it.after())).isEmpty();
    return matching.stream()
        .filter(parent -> isFree && parents.get(parent).find(path).isPresent())
        .findFirst()
        .or(() -> matching.stream().findFirst())
        .orElse(0);
  }

  /** The revisions of a commit, and the lineages after it. */
  record Step(LineageMap names, List<FileRevision> revisions) {}

  /** Tracks one commit. */
  Step step(Commit commit, List<LineageMap> parents, List<PathDiff> diffs) throws IOException {
    Map<String, PathDiff> byPath =
        diffs.stream()
            .collect(
                Collectors.toMap(
                    PathDiff::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    LineageMap before = merged(parents, byPath);
    List<PathDiff> changed = diffs.stream().filter(PathDiff::isChanged).toList();
    Map<String, String> earlier = renames.earlierPaths(changed);
    Set<String> formerPaths = new HashSet<>(earlier.values());
    LineageMap after = before;
    List<FileRevision> revisions = new ArrayList<>();
    for (PathDiff diff : changed) {
      String path = diff.path();
      FileLineage old = lineage(before, path);
      if (earlier.containsKey(path)) {
        PathDiff from = byPath.get(earlier.get(path));
        FileLineage lineage = renamed(lineage(before, from.path()), diff, before);
        lineage.text().addPath(from.path());
        after = (diff.isNew() ? after : removed(after, diff, old)).with(path, lineage);
        revisions.add(revision(commit, path, lineage, from.before(), diff.after()));
      } else if (diff.isRemoved() && formerPaths.contains(path)) {
        after =
            removed(after, diff, old).with(path, new FileLineage(new TextHistory(), List.of(old)));
      } else if (diff.isRemoved()) {
        FileRevision removal = revision(commit, path, old, diff.before(), diff.after());
        revisions.add(removal);
        FileLineage next = new FileLineage(new TextHistory(), List.of(old));
        removals.put(next, removal);
        after = removed(after, diff, old).with(path, next);
      } else {
        FileLineage lineage = diff.isNew() ? resumed(old, diff) : old;
        after = lineage == old ? after : after.with(path, lineage);
        revisions.add(
            revision(
                commit, path, lineage, versions(lineage, diff, parents, byPath), diff.after()));
      }
    }
    if (parents.size() > 1) {
      List<FileRevision> choices =
          new MergeChoices(this, commit, parents, after).of(byPath, revisions);
      revisions.addAll(choices);
      after = leftOut(after, choices);
    }
    return new Step(after, revisions);
  }

  private LineageMap removed(LineageMap names, PathDiff diff, FileLineage lineage)
      throws IOException {
    ObjectId text = diff.before().stream().filter(PathDiff::isFile).findFirst().orElseThrow();
    return removed.with(names, diff.path(), text, lineage);
  }

  /**
   * Begins lineages for the paths of files that a merge left out: the next file there is another
   * one.
   */
  private LineageMap leftOut(LineageMap names, List<FileRevision> choices) throws IOException {
    LineageMap after = names;
    for (FileRevision revision : choices) {
      FileLineage lineage = lineage(names, revision.path());
      if (!PathDiff.isFile(revision.after()) && lineage.text() == revision.lineage().text()) {
        FileLineage next = new FileLineage(new TextHistory(), List.of(lineage));
        removals.put(next, revision);
        ObjectId text =
            revision.before().stream().filter(PathDiff::isFile).findFirst().orElseThrow();
        after = removed.with(after, revision.path(), text, lineage).with(revision.path(), next);
      }
    }
    return after;
  }

  /**
   * Continues the counts of the name that a renamed file takes. Returns a new lineage, so that its
   * later changes don't count for another file with its old name.
   */
  private FileLineage renamed(FileLineage lineage, PathDiff diff, LineageMap before) {
    Optional<FileLineage> taken =
        diff.isNew() ? before.find(diff.path()) : Optional.of(lineage(before, diff.path()));
    return new FileLineage(
        lineage.text(), Stream.concat(Stream.of(lineage), taken.stream()).toList());
  }

  /** Continues the lineage of a file that comes back unchanged. */
  private FileLineage resumed(FileLineage lineage, PathDiff diff) {
    FileRevision removal = removals.get(lineage);
    return removal != null && removal.before().contains(diff.after())
        ? new FileLineage(removal.lineage().text(), List.of(lineage))
        : lineage;
  }

  /** Returns each parent's version of a file, which may have another name there. */
  List<ObjectId> versions(
      FileLineage lineage, PathDiff diff, List<LineageMap> parents, Map<String, PathDiff> byPath) {
    if (parents.size() == 1) {
      return diff.before();
    }
    List<ObjectId> versions = new ArrayList<>();
    for (int parent = 0; parent < parents.size(); parent++) {
      versions.add(version(lineage.text(), diff, parent, parents.get(parent), byPath));
    }
    return versions;
  }

  private ObjectId version(
      TextHistory text, PathDiff diff, int parent, LineageMap names, Map<String, PathDiff> byPath) {
    return Stream.concat(Stream.of(diff.path()), text.paths().stream())
        .filter(path -> byPath.containsKey(path) && lineage(names, path).text() == text)
        .map(path -> byPath.get(path).before().get(parent))
        .filter(PathDiff::isFile)
        .findFirst()
        .orElse(ObjectId.zeroId());
  }

  private static FileRevision revision(
      Commit commit, String path, FileLineage lineage, List<ObjectId> before, ObjectId after) {
    lineage.text().addPath(path);
    return new FileRevision(commit, path, lineage, before, after, true);
  }
}
