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
 * Finds out which file is meant by a path in each commit: files are renamed, on one of two branches
 * too, and a path that was free is taken by another file. Asked from the oldest commit to the
 * newest.
 */
final class FileLives {
  private final Renames renames;
  private final GoneSessions gone;
  private final Map<String, FileLife> firsts = new HashMap<>();

  /** What removed the file whose path is free since, by the life that begins if it is taken. */
  private final Map<FileLife, FileTouch> removals = new HashMap<>();

  FileLives(Renames renames, GoneSessions gone) {
    this.renames = renames;
    this.gone = gone;
  }

  /** What a path stands for. */
  FileLife life(PathNames names, String path) {
    return names
        .find(path)
        .orElseGet(() -> firsts.computeIfAbsent(path, unused -> FileLife.fresh()));
  }

  /**
   * What paths stand for in a merge, before what it changes itself.
   *
   * @param parents at least one
   * @param rows all paths that differ from one parent at least
   */
  PathNames merged(List<PathNames> parents, Map<String, Row> rows) {
    PathNames merged = parents.get(0);
    for (String path : unlike(parents)) {
      List<FileLife> lives = parents.stream().map(names -> life(names, path)).toList();
      Optional<Row> row = Optional.ofNullable(rows.get(path));
      FileLife taken = lives.get(takenFrom(parents, path, row)).joined(lives);
      boolean isFree = row.filter(it -> Row.isFile(it.after())).isEmpty();
      merged =
          merged.with(
              path, isFree && SessionFile.slug(path).isPresent() ? free(taken, lives) : taken);
    }
    return parents.size() > 1 ? apart(merged, rows.values()) : merged;
  }

  /** Who took a free path on one branch may be elsewhere by now: the next to take it is another. */
  private FileLife free(FileLife taken, List<FileLife> lives) {
    FileLife next = new FileLife(new TextHistory(), List.of(taken));
    lives.stream()
        .filter(removals::containsKey)
        .findFirst()
        .ifPresent(life -> removals.put(next, removals.get(life)));
    return next;
  }

  /** Where one branch renamed a file and the merge kept it under its old name too, it is two. */
  private PathNames apart(PathNames merged, Collection<Row> rows) {
    PathNames apart = merged;
    Set<TextHistory> there = new HashSet<>();
    for (Row row : rows) {
      FileLife life = life(merged, row.path());
      if (Row.isFile(row.after()) && !there.add(life.story())) {
        apart = apart.with(row.path(), new FileLife(new TextHistory(), List.of(life)));
      }
    }
    return apart;
  }

  /** The paths that stand for several files. */
  static Set<String> unlike(List<PathNames> parents) {
    Set<String> unlike = new HashSet<>();
    for (PathNames parent : parents) {
      unlike.addAll(parents.get(0).unlike(parent));
    }
    return unlike;
  }

  /**
   * The parent that has the same as the merge; else one that has the file if the merge has it. Of
   * those without the file one is asked that knows what became of it.
   */
  private static int takenFrom(List<PathNames> parents, String path, Optional<Row> row) {
    List<Integer> alike =
        IntStream.range(0, parents.size())
            .filter(parent -> row.isEmpty() || row.get().isLike(parent))
            .boxed()
            .toList();
    boolean isFree = row.filter(it -> Row.isFile(it.after())).isEmpty();
    return alike.stream()
        .filter(parent -> isFree && parents.get(parent).find(path).isPresent())
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .orElse(0);
  }

  /** What a commit changed, and what paths stand for since. */
  record Step(PathNames names, List<FileTouch> touches) {}

  /** A step from a commit's parents to it. */
  Step step(Commit commit, List<PathNames> parents, List<Row> rows) throws IOException {
    Map<String, Row> byPath =
        rows.stream()
            .collect(
                Collectors.toMap(
                    Row::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    PathNames before = merged(parents, byPath);
    List<Row> changed = rows.stream().filter(Row::isUnlikeAll).toList();
    Map<String, String> earlier = renames.earlierPaths(changed);
    Set<String> left = new HashSet<>(earlier.values());
    PathNames after = before;
    List<FileTouch> touches = new ArrayList<>();
    for (Row row : changed) {
      String path = row.path();
      FileLife old = life(before, path);
      if (earlier.containsKey(path)) {
        Row from = byPath.get(earlier.get(path));
        FileLife life = renamed(life(before, from.path()), row, before);
        life.story().has(from.path());
        after = (row.isNew() ? after : gone(after, row, old)).with(path, life);
        touches.add(touch(commit, path, life, from.before(), row.after()));
      } else if (row.isGone() && left.contains(path)) {
        after = gone(after, row, old).with(path, new FileLife(new TextHistory(), List.of(old)));
      } else if (row.isGone()) {
        FileTouch removal = touch(commit, path, old, row.before(), row.after());
        touches.add(removal);
        FileLife next = new FileLife(new TextHistory(), List.of(old));
        removals.put(next, removal);
        after = gone(after, row, old).with(path, next);
      } else {
        FileLife life = row.isNew() ? begun(old, row) : old;
        after = life == old ? after : after.with(path, life);
        touches.add(touch(commit, path, life, versions(life, row, parents, byPath), row.after()));
      }
    }
    if (parents.size() > 1) {
      List<FileTouch> settled = new MergeChoices(this, commit, parents, after).of(byPath, touches);
      touches.addAll(settled);
      after = left(after, settled);
    }
    return new Step(after, touches);
  }

  private PathNames gone(PathNames names, Row row, FileLife life) throws IOException {
    ObjectId text = row.before().stream().filter(Row::isFile).findFirst().orElseThrow();
    return gone.with(names, row.path(), text, life);
  }

  /** Whoever takes the path of a file that a merge left out is another. */
  private PathNames left(PathNames names, List<FileTouch> settled) throws IOException {
    PathNames after = names;
    for (FileTouch touch : settled) {
      FileLife life = life(names, touch.path());
      if (!Row.isFile(touch.after()) && life.story() == touch.life().story()) {
        FileLife next = new FileLife(new TextHistory(), List.of(life));
        removals.put(next, touch);
        ObjectId text = touch.before().stream().filter(Row::isFile).findFirst().orElseThrow();
        after = gone.with(after, touch.path(), text, life).with(touch.path(), next);
      }
    }
    return after;
  }

  /**
   * What was counted under the name that it takes is counted on. It is a life of its own, so that
   * its later changes don't count for who takes the name that it left.
   */
  private FileLife renamed(FileLife life, Row row, PathNames before) {
    Optional<FileLife> taken =
        row.isNew() ? before.find(row.path()) : Optional.of(life(before, row.path()));
    return new FileLife(life.story(), Stream.concat(Stream.of(life), taken.stream()).toList());
  }

  /** Where a file comes back as it was, it goes on. */
  private FileLife begun(FileLife life, Row row) {
    FileTouch removal = removals.get(life);
    return removal != null && removal.before().contains(row.after())
        ? new FileLife(removal.life().story(), List.of(life))
        : life;
  }

  /** What each parent has of a file, which may have another name there. */
  List<ObjectId> versions(
      FileLife life, Row row, List<PathNames> parents, Map<String, Row> byPath) {
    if (parents.size() == 1) {
      return row.before();
    }
    List<ObjectId> versions = new ArrayList<>();
    for (int parent = 0; parent < parents.size(); parent++) {
      versions.add(version(life.story(), row, parent, parents.get(parent), byPath));
    }
    return versions;
  }

  private ObjectId version(
      TextHistory story, Row row, int parent, PathNames names, Map<String, Row> byPath) {
    return Stream.concat(Stream.of(row.path()), story.paths().stream())
        .filter(path -> byPath.containsKey(path) && life(names, path).story() == story)
        .map(path -> byPath.get(path).before().get(parent))
        .filter(Row::isFile)
        .findFirst()
        .orElse(ObjectId.zeroId());
  }

  private static FileTouch touch(
      Commit commit, String path, FileLife life, List<ObjectId> before, ObjectId after) {
    life.story().has(path);
    return new FileTouch(commit, path, life, before, after, true);
  }
}
