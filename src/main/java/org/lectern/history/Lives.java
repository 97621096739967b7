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
final class Lives {
  private final Renames renames;
  private final GoneSessions gone;
  private final Map<String, Life> firsts = new HashMap<>();

  /** What removed the file whose path is free since, by the life that begins if it is taken. */
  private final Map<Life, Touch> removals = new HashMap<>();

  Lives(Renames renames, GoneSessions gone) {
    this.renames = renames;
    this.gone = gone;
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
    Names merged = parents.get(0);
    for (String path : unlike(parents)) {
      List<Life> lives = parents.stream().map(names -> life(names, path)).toList();
      Optional<Row> row = Optional.ofNullable(rows.get(path));
      Life taken = lives.get(takenFrom(parents, path, row)).joined(lives);
      boolean isFree = row.filter(it -> Row.isFile(it.after())).isEmpty();
      merged =
          merged.with(
              path, isFree && SessionFile.slug(path).isPresent() ? free(taken, lives) : taken);
    }
    return parents.size() > 1 ? apart(merged, rows.values()) : merged;
  }

  /** Who took a free path on one branch may be elsewhere by now: the next to take it is another. */
  private Life free(Life taken, List<Life> lives) {
    Life next = new Life(new Story(), List.of(taken));
    lives.stream()
        .filter(removals::containsKey)
        .findFirst()
        .ifPresent(life -> removals.put(next, removals.get(life)));
    return next;
  }

  /** Where one branch renamed a file and the merge kept it under its old name too, it is two. */
  private Names apart(Names merged, Collection<Row> rows) {
    Names apart = merged;
    Set<Story> there = new HashSet<>();
    for (Row row : rows) {
      Life life = life(merged, row.path());
      if (Row.isFile(row.after()) && !there.add(life.story())) {
        apart = apart.with(row.path(), new Life(new Story(), List.of(life)));
      }
    }
    return apart;
  }

  /** The paths that stand for several files. */
  static Set<String> unlike(List<Names> parents) {
    Set<String> unlike = new HashSet<>();
    for (Names parent : parents) {
      unlike.addAll(parents.get(0).unlike(parent));
    }
    return unlike;
  }

  /**
   * The parent that has the same as the merge; else one that has the file if the merge has it. Of
   * those without the file one is asked that knows what became of it.
   */
  private static int takenFrom(List<Names> parents, String path, Optional<Row> row) {
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
  record Step(Names names, List<Touch> touches) {}

  /** A step from a commit's parents to it. */
  Step step(Commit commit, List<Names> parents, List<Row> rows) throws IOException {
    Map<String, Row> byPath =
        rows.stream()
            .collect(
                Collectors.toMap(
                    Row::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
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
        after = (row.isNew() ? after : gone(after, row, old)).with(path, life);
        touches.add(touch(commit, path, life, from.before(), row.after()));
      } else if (row.isGone() && left.contains(path)) {
        after = gone(after, row, old).with(path, new Life(new Story(), List.of(old)));
      } else if (row.isGone()) {
        Touch removal = touch(commit, path, old, row.before(), row.after());
        touches.add(removal);
        Life next = new Life(new Story(), List.of(old));
        removals.put(next, removal);
        after = gone(after, row, old).with(path, next);
      } else {
        Life life = row.isNew() ? begun(old, row) : old;
        after = life == old ? after : after.with(path, life);
        touches.add(touch(commit, path, life, versions(life, row, parents, byPath), row.after()));
      }
    }
    if (parents.size() > 1) {
      List<Touch> settled = new Settled(this, commit, parents, after).of(byPath, touches);
      touches.addAll(settled);
      after = left(after, settled);
    }
    return new Step(after, touches);
  }

  private Names gone(Names names, Row row, Life life) throws IOException {
    ObjectId text = row.before().stream().filter(Row::isFile).findFirst().orElseThrow();
    return gone.with(names, row.path(), text, life);
  }

  /** Whoever takes the path of a file that a merge left out is another. */
  private Names left(Names names, List<Touch> settled) throws IOException {
    Names after = names;
    for (Touch touch : settled) {
      Life life = life(names, touch.path());
      if (!Row.isFile(touch.after()) && life.story() == touch.life().story()) {
        Life next = new Life(new Story(), List.of(life));
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
  List<ObjectId> versions(Life life, Row row, List<Names> parents, Map<String, Row> byPath) {
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
      Commit commit, String path, Life life, List<ObjectId> before, ObjectId after) {
    life.story().has(path);
    return new Touch(commit, path, life, before, after, true);
  }
}
