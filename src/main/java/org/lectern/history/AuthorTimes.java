package org.lectern.history;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Reads the times at which authors wrote commits. Only the few commits that events are made of are
 * read.
 */
final class AuthorTimes {
  private final ObjectReader reader;
  private final Map<ObjectId, Instant> read = new HashMap<>();

  AuthorTimes(ObjectReader reader) {
    this.reader = reader;
  }

  /** Returns a commit's author time; its commit time if it has none. */
  Instant of(Commit commit) throws IOException {
    Instant known = read.get(commit.id());
    if (known == null) {
      byte[] bytes = reader.open(commit.id(), Constants.OBJ_COMMIT).getBytes();
      known =
          Optional.ofNullable(RevCommit.parse(bytes).getAuthorIdent())
              .map(PersonIdent::getWhenAsInstant)
              .orElse(commit.at());
      read.put(commit.id(), known);
    }
    return known;
  }
}
