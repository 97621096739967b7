package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.PastIdentity;
import org.lectern.content.SessionFile;

/**
 * What calendars knew sessions by that are gone: the name of the file, in whatever folder it lay,
 * and the {@code id}. Whoever is known so later counts on, for the numbers of an event may never go
 * back. It is kept among the names of each commit, under what is no path.
 */
final class GoneSessions {
  private static final String PREFIX = "//";

  /** Most have none, and reading YAML takes long. */
  private static final Pattern ID = Pattern.compile("(?m)^\\W*id\\W*:");

  private final ObjectReader reader;
  private boolean areSome;

  GoneSessions(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * The names with a file that is gone.
   *
   * @param text what it held
   */
  PathNames with(PathNames names, String path, ObjectId text, FileLife life) throws IOException {
    PathNames known = names;
    for (String name : identities(path, text)) {
      areSome = true;
      List<FileLife> lives = Stream.concat(Stream.of(life), names.find(name).stream()).toList();
      known = known.with(name, new FileLife(new TextHistory(), lives));
    }
    return known;
  }

  /** A file's life, with those of all that were known as it is. */
  FileLife counted(PathNames names, String path, ObjectId text, FileLife life) throws IOException {
    Set<String> identities = areSome ? identities(path, text) : Set.of();
    return life.joined(identities.stream().flatMap(name -> names.find(name).stream()).toList());
  }

  private Set<String> identities(String path, ObjectId text) throws IOException {
    Optional<String> slug = SessionFile.slug(path);
    if (slug.isEmpty()) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>(Set.of(PREFIX + slug.get()));
    FileTexts.of(reader, text)
        .filter(bytes -> ID.matcher(new String(bytes, StandardCharsets.UTF_8)).find())
        .flatMap(bytes -> PastIdentity.of(bytes, path))
        .ifPresent(known -> found.add(PREFIX + known.identity()));
    return found;
  }
}
