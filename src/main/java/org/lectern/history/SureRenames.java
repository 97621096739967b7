package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.PastIdentity;

/**
 * Finds texts that say themselves what they were called: they are known by what a text was known by
 * that is gone, or have its name among their aliases. How much else has changed doesn't matter.
 */
final class SureRenames {
  private record Text(String path, PastIdentity identity) {
    boolean isKnownAs(Text other) {
      return identity.identity().equals(other.identity.identity());
    }

    boolean wasCalled(Text other) {
      return identity.aliases().contains(other.identity.slug());
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
    try {
      for (Row row : gone) {
        text(reader, row.path(), row.before().get(0)).ifPresent(before::add);
      }
      for (Row row : come) {
        text(reader, row.path(), row.after()).ifPresent(after::add);
      }
    } catch (MissingObjectException partlyCloned) {
      return Map.of();
    }
    before.sort(Comparator.comparing(Text::path));
    after.sort(Comparator.comparing(Text::path));
    SureRenames renames = new SureRenames(before, after);
    renames.pair(Text::isKnownAs);
    renames.pair(Text::wasCalled);
    return renames.found;
  }

  private static Optional<Text> text(ObjectReader reader, String path, ObjectId id)
      throws IOException {
    return FileTexts.of(reader, id)
        .flatMap(bytes -> PastIdentity.of(bytes, path))
        .map(identity -> new Text(path, identity));
  }

  private void pair(BiPredicate<Text, Text> is) {
    for (Text now : List.copyOf(come)) {
      gone.stream()
          .filter(was -> Renames.areBeside(was.path(), now.path()) && is.test(now, was))
          .findFirst()
          .ifPresent(
              was -> {
                found.put(now.path(), was.path());
                come.remove(now);
                gone.remove(was);
              });
    }
  }
}
