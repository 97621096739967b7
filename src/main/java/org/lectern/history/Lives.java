package org.lectern.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds out which file is meant by a path in each commit: files are renamed, on one of two branches
 * too, and a path that was free is taken by another file. Asked from the oldest commit to the
 * newest.
 */
final class Lives {
  private final Renames renames;
  private final Map<String, Life> firsts = new HashMap<>();

  /** What removed the file whose path is free since, by the life that begins if it is taken. */
  private final Map<Life, Touch> removals = new HashMap<>();

  Lives(Renames renames) {
    this.renames = renames;
  }

  /** What a path stands for. */
  Life life(Names names, String path) {
    return names.find(path).orElseGet(() -> firsts.computeIfAbsent(path, unused -> Life.fresh()));
  }

  /**
   * What paths stand for in a merge, before what it changes itself.
   *
   * @param parents at least one
   * @param rows all paths that differ from one parent at least
   */
  Names merged(List<Names> parents, Map<String, Row> rows) {
    Set<String> unlike = new HashSet<>();
    for (Names parent : parents) {
      unlike.addAll(parents.get(0).unlike(parent));
    }
    Names merged = parents.get(0);
    for (String path : unlike) {
      List<Life> lives = parents.stream().map(names -> life(names, path)).toList();
      merged = merged.with(path, merged(lives, Optional.ofNullable(rows.get(path))));
    }
    return merged;
  }

  /** That of the parent which the merge took the file from; what was counted in any is. */
  private static Life merged(List<Life> lives, Optional<Row> unlike) {
    return lives.get(unlike.map(Lives::takenFrom).orElse(0)).joined(lives);
  }

  /** The parent that has the same as the merge; else one that has the file if the merge has it. */
  private static int takenFrom(Row row) {
    int same = row.before().indexOf(row.after());
    return same >= 0
        ? same
        : IntStream.range(0, row.before().size())
            .filter(parent -> Row.isFile(row.before().get(parent)) == Row.isFile(row.after()))
            .findFirst()
            .orElse(0);
  }

  /** What a commit changed, and what paths stand for since. */
  record Step(Names names, List<Touch> touches) {}

  /** A step from a commit's parents to it. */
  Step step(ObjectId commit, Instant at, List<Names> parents, List<Row> rows) throws IOException {
    Map<String, Row> byPath =
        rows.stream().collect(Collectors.toMap(Row::path, Function.identity()));
    Names before = merged(parents, byPath);
    List<Row> changed = rows.stream().filter(Row::isUnlikeAll).toList();
    Map<String, String> earlier = renames.earlierPaths(changed);
    Set<String> left = new HashSet<>(earlier.values());
    Names after = before;
    List<Touch> touches = new ArrayList<>();
    for (Row row : changed) {
      String path = row.path();
      Life old = life(before, path);
      if (earlier.containsKey(path)) {
        Row from = byPath.get(earlier.get(path));
        Life life = renamed(life(before, from.path()), row, before);
        life.story().has(from.path());
        after = after.with(path, life);
        touches.add(touch(commit, at, path, life, from.before(), row.after()));
      } else if (row.isGone() && left.contains(path)) {
        after = after.with(path, new Life(new Story(), List.of(old)));
      } else if (row.isGone()) {
        Touch removal = touch(commit, at, path, old, row.before(), row.after());
        touches.add(removal);
        Life next = new Life(new Story(), List.of(old));
        removals.put(next, removal);
        after = after.with(path, next);
      } else {
        Life life = row.isNew() ? begun(old, row) : old;
        after = life == old ? after : after.with(path, life);
        touches.add(
            touch(commit, at, path, life, versions(life, row, parents, byPath), row.after()));
      }
    }
    return new Step(after, touches);
  }

  /**
   * What was counted under the name that it takes is counted on. It is a life of its own, so that
   * its later changes don't count for who takes the name that it left.
   */
  private Life renamed(Life life, Row row, Names before) {
    Optional<Life> taken =
        row.isNew() ? before.find(row.path()) : Optional.of(life(before, row.path()));
    return new Life(life.story(), Stream.concat(Stream.of(life), taken.stream()).toList());
  }

  /** Where a file comes back as it was, it goes on. */
  private Life begun(Life life, Row row) {
    Touch removal = removals.get(life);
    return removal != null && removal.before().contains(row.after())
        ? new Life(removal.life().story(), List.of(life))
        : life;
  }

  /** What each parent has of a file, which may have another name there. */
  private List<ObjectId> versions(
      Life life, Row row, List<Names> parents, Map<String, Row> byPath) {
    if (parents.size() == 1) {
      return row.before();
    }
    List<ObjectId> versions = new ArrayList<>();
    for (int parent = 0; parent < parents.size(); parent++) {
      versions.add(version(life.story(), row, parent, parents.get(parent), byPath));
    }
    return versions;
  }

  private ObjectId version(Story story, Row row, int parent, Names names, Map<String, Row> byPath) {
    return Stream.concat(Stream.of(row.path()), story.paths().stream())
        .filter(path -> byPath.containsKey(path) && life(names, path).story() == story)
        .map(path -> byPath.get(path).before().get(parent))
        .filter(Row::isFile)
        .findFirst()
        .orElse(ObjectId.zeroId());
  }

  private static Touch touch(
      ObjectId commit, Instant at, String path, Life life, List<ObjectId> before, ObjectId after) {
    life.story().has(path);
    return new Touch(commit, at, path, life, before, after);
  }
}
