package org.lectern.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which life each path stands for in one commit, where it isn't the first that it had in any.
 *
 * <p>Immutable. There is one for each commit, so that most of it is shared with that of the commit
 * before: it is a tree by the bits of the paths' hashes, and two are compared in as many steps as
 * they are different.
 */
final class PathNames {
  static final PathNames NONE = new PathNames(new Leaf(0, Map.of()));

  private final Node root;

  private PathNames(Node root) {
    this.root = root;
  }

  private sealed interface Node {}

  /** Paths of one hash: one, but for an accident. */
  private record Leaf(int hash, Map<String, FileLife> lives) implements Node {}

  private record Fork(Node zero, Node one) implements Node {
    Node side(int hash, int depth) {
      return isOne(hash, depth) ? one : zero;
    }
  }

  private static boolean isOne(int hash, int depth) {
    return (hash >>> depth & 1) == 1;
  }

  Optional<FileLife> find(String path) {
    int hash = path.hashCode();
    Node node = root;
    for (int depth = 0; node instanceof Fork fork; depth++) {
      node = fork.side(hash, depth);
    }
    return Optional.ofNullable(((Leaf) node).lives().get(path));
  }

  PathNames with(String path, FileLife life) {
    return new PathNames(with(root, 0, path, life));
  }

  private static Node with(Node node, int depth, String path, FileLife life) {
    int hash = path.hashCode();
    if (node instanceof Fork fork) {
      Node side = with(fork.side(hash, depth), depth + 1, path, life);
      return isOne(hash, depth) ? new Fork(fork.zero(), side) : new Fork(side, fork.one());
    }
    Leaf leaf = (Leaf) node;
    if (leaf.lives().isEmpty() || leaf.hash() == hash) {
      Map<String, FileLife> lives = new HashMap<>(leaf.lives());
      lives.put(path, life);
      return new Leaf(hash, lives);
    }
    Node none = NONE.root;
    Node forked = isOne(leaf.hash(), depth) ? new Fork(none, leaf) : new Fork(leaf, none);
    return with(forked, depth, path, life);
  }

  /** The paths that stand for other lives in another commit. */
  Set<String> unlike(PathNames other) {
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
    Map<String, FileLife> lives = new HashMap<>();
    collect(one, lives);
    Map<String, FileLife> others = new HashMap<>();
    collect(other, others);
    lives.forEach(
        (path, life) -> {
          if (others.remove(path) != life) {
            found.add(path);
          }
        });
    found.addAll(others.keySet());
  }

  private static void collect(Node node, Map<String, FileLife> lives) {
    if (node instanceof Leaf leaf) {
      lives.putAll(leaf.lives());
    } else if (node instanceof Fork fork) {
      collect(fork.zero(), lives);
      collect(fork.one(), lives);
    }
  }
}
