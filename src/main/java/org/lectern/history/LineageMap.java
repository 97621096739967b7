package org.lectern.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lineages of paths in one commit. Paths that still belong to the first file they had aren't in
 * it.
 *
 * <p>An immutable map. There is one for each commit, which shares most of its nodes with that of
 * the commit before: it is a tree by the bits of the paths' hashes, and comparing two takes as many
 * steps as there are differences.
 */
final class LineageMap {
  static final LineageMap NONE = new LineageMap(new Leaf(0, Map.of()));

  private final Node root;

  private LineageMap(Node root) {
    this.root = root;
  }

  private sealed interface Node {}

  /** The paths with one hash, of which there is nearly always one. */
  private record Leaf(int hash, Map<String, FileLineage> lineages) implements Node {}

  private record Fork(Node zero, Node one) implements Node {
    Node side(int hash, int depth) {
      return isOne(hash, depth) ? one : zero;
    }
  }

  private static boolean isOne(int hash, int depth) {
    return (hash >>> depth & 1) == 1;
  }

  Optional<FileLineage> find(String path) {
    int hash = path.hashCode();
    Node node = root;
    for (int depth = 0; node instanceof Fork fork; depth++) {
      node = fork.side(hash, depth);
    }
    return Optional.ofNullable(((Leaf) node).lineages().get(path));
  }

  LineageMap with(String path, FileLineage lineage) {
    return new LineageMap(with(root, 0, path, lineage));
  }

  private static Node with(Node node, int depth, String path, FileLineage lineage) {
    int hash = path.hashCode();
    if (node instanceof Fork fork) {
      Node side = with(fork.side(hash, depth), depth + 1, path, lineage);
      return isOne(hash, depth) ? new Fork(fork.zero(), side) : new Fork(side, fork.one());
    }
    Leaf leaf = (Leaf) node;
    if (leaf.lineages().isEmpty() || leaf.hash() == hash) {
      Map<String, FileLineage> lineages = new HashMap<>(leaf.lineages());
      lineages.put(path, lineage);
      return new Leaf(hash, lineages);
    }
    Node none = NONE.root;
    Node forked = isOne(leaf.hash(), depth) ? new Fork(none, leaf) : new Fork(leaf, none);
    return with(forked, depth, path, lineage);
  }

  /** Returns the paths that have other lineages in another commit. */
  Set<String> differentPaths(LineageMap other) {
    Set<String> found = new HashSet<>();
    compare(root, other.root, found);
    return found;
  }

  private static void compare(Node one, Node other, Set<String> found) {
    if (one == other) {
      return;
    }
    if (one instanceof Fork fork && other instanceof Fork second) {
      compare(fork.zero(), second.zero(), found);
      compare(fork.one(), second.one(), found);
      return;
    }
    Map<String, FileLineage> lineages = new HashMap<>();
    collect(one, lineages);
    Map<String, FileLineage> others = new HashMap<>();
    collect(other, others);
    lineages.forEach(
        (path, lineage) -> {
          if (others.remove(path) != lineage) {
            found.add(path);
          }
        });
    found.addAll(others.keySet());
  }

  private static void collect(Node node, Map<String, FileLineage> lineages) {
    if (node instanceof Leaf leaf) {
      lineages.putAll(leaf.lineages());
    } else if (node instanceof Fork fork) {
      collect(fork.zero(), lineages);
      collect(fork.one(), lineages);
    }
  }
}
