package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.PastIdentity;

/**
 * Finds texts that declare their former names: they have the same identity as a removed text, or
 * its name among their aliases. Other changes of the text don't matter.
 */
final class DeclaredRenames {
  private record Text(String path, PastIdentity identity) {
    List<String> known() {
      return List.of(identity.identity());
    }

    List<String> name() {
      return List.of(identity.slug());
    }

    List<String> aliases() {
      return identity.aliases();
    }

    /** Prefixes a word with the folder, since a session and a speaker may have the same name. */
    String withFolder(String word) {
      return Renames.folder(path) + "/" + word;
    }
  }

  private final List<Text> removed;
  private final List<Text> added;
  private final Map<String, String> found = new HashMap<>();

  private DeclaredRenames(List<Text> removed, List<Text> added) {
    this.removed = removed;
    this.added = added;
  }

  /** Returns the former path of each of these texts, by its new path. */
  static Map<String, String> of(
      ObjectReader reader, Collection<PathDiff> removed, Collection<PathDiff> added)
      throws IOException {
    List<Text> before = new ArrayList<>();
    List<Text> after = new ArrayList<>();
    for (PathDiff diff : removed) {
      text(reader, diff.path(), diff.before().get(0)).ifPresent(before::add);
    }
    for (PathDiff diff : added) {
      text(reader, diff.path(), diff.after()).ifPresent(after::add);
    }
    before.sort(Comparator.comparing(Text::path));
    after.sort(Comparator.comparing(Text::path));
    DeclaredRenames renames = new DeclaredRenames(before, after);
    renames.pair(Text::known, Text::known);
    renames.pair(Text::name, Text::aliases);
    return renames.found;
  }

  private static Optional<Text> text(ObjectReader reader, String path, ObjectId id)
      throws IOException {
    return FileTexts.of(reader, id)
        .flatMap(bytes -> PastIdentity.of(bytes, path))
        .map(identity -> new Text(path, identity));
  }

  /** Pairs added texts with removed ones by their keys. */
  private void pair(Function<Text, List<String>> oldKeys, Function<Text, List<String>> newKeys) {
    Map<String, Text> left = new HashMap<>();
    removed.forEach(
        was -> oldKeys.apply(was).forEach(word -> left.putIfAbsent(was.withFolder(word), was)));
    for (Text now : List.copyOf(added)) {
      newKeys.apply(now).stream()
          .map(now::withFolder)
          .filter(left::containsKey)
          .findFirst()
          .map(left::remove)
          .ifPresent(
              was -> {
                found.put(now.path(), was.path());
                added.remove(now);
                removed.remove(was);
              });
    }
  }
}
