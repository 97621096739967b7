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
 * The identities by which calendars know removed sessions: the name of the file, in whichever
 * folder it was, and the {@code id}. A later session with the same identity continues its count of
 * changes, because an event's numbers may never go back. Identities are stored in the {@link
 * LineageMap} of each commit, under keys that are no paths.
 */
final class RemovedSessions {
  private static final String PREFIX = "//";

  /** Matches texts that may have an id: most have none, and reading YAML takes long. */
  private static final Pattern ID = Pattern.compile("(?m)^\\W*id\\W*:");

  private final ObjectReader reader;
  private boolean areSome;

  RemovedSessions(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * Adds the identities of a removed file.
   *
   * @param text its last content
   */
  LineageMap with(LineageMap names, String path, ObjectId text, FileLineage lineage)
      throws IOException {
    LineageMap known = names;
    for (String name : identities(path, text)) {
      areSome = true;
      List<FileLineage> lineages =
          Stream.concat(Stream.of(lineage), names.find(name).stream()).toList();
      known = known.with(name, new FileLineage(new TextHistory(), lineages));
    }
    return known;
  }

  /**
   * Returns a file's lineage, for which the changes of removed files with the same identity count
   * as well.
   */
  FileLineage counted(LineageMap names, String path, ObjectId text, FileLineage lineage)
      throws IOException {
    Set<String> identities = areSome ? identities(path, text) : Set.of();
    return lineage.withChangesOf(
        identities.stream().flatMap(name -> names.find(name).stream()).toList());
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
