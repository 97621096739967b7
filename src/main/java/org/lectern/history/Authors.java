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

/** When commits' authors wrote them: it is asked of those alone that are told. */
final class Authors {
  private final ObjectReader reader;
  private final Map<ObjectId, Instant> read = new HashMap<>();

  Authors(ObjectReader reader) {
    this.reader = reader;
  }

  /** The time; where it says none, that of the commit. */
  Instant written(Commit commit) throws IOException {
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
