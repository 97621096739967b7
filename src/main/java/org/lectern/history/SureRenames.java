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
 * Finds texts that say themselves what they were called: they are known by what a text was known by
 * that is gone, or have its name among their aliases. How much else has changed doesn't matter.
 */
final class SureRenames {
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

    /** With what it is, since a session and a speaker may be called the same. */
    String in(String word) {
      return Renames.folder(path) + "/" + word;
    }
  }

  private final List<Text> gone;
  private final List<Text> come;
  private final Map<String, String> found = new HashMap<>();

  private SureRenames(List<Text> gone, List<Text> come) {
    this.gone = gone;
    this.come = come;
  }

  /** The path that each of these texts had before the commit, by the one that it has since. */
  static Map<String, String> of(ObjectReader reader, Collection<Row> gone, Collection<Row> come)
      throws IOException {
    List<Text> before = new ArrayList<>();
    List<Text> after = new ArrayList<>();
    for (Row row : gone) {
      text(reader, row.path(), row.before().get(0)).ifPresent(before::add);
    }
    for (Row row : come) {
      text(reader, row.path(), row.after()).ifPresent(after::add);
    }
    before.sort(Comparator.comparing(Text::path));
    after.sort(Comparator.comparing(Text::path));
    SureRenames renames = new SureRenames(before, after);
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

  /** Pairs what came with what is gone that was called so. */
  private void pair(Function<Text, List<String>> called, Function<Text, List<String>> says) {
    Map<String, Text> left = new HashMap<>();
    gone.forEach(was -> called.apply(was).forEach(word -> left.putIfAbsent(was.in(word), was)));
    for (Text now : List.copyOf(come)) {
      says.apply(now).stream()
          .map(now::in)
          .filter(left::containsKey)
          .findFirst()
          .map(left::remove)
          .ifPresent(
              was -> {
                found.put(now.path(), was.path());
                come.remove(now);
                gone.remove(was);
              });
    }
  }
}
