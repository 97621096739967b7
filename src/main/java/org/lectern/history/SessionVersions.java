package org.lectern.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.lectern.content.SessionFile;
import org.lectern.program.Conference;

/**
 * Reads versions of sessions from their files. Each text is read once: what one commit changes is
 * what another finds.
 */
final class SessionVersions {
  private final ObjectReader reader;
  private final Conference conference;
  private final Map<ObjectId, SessionVersion> read = new HashMap<>();

  SessionVersions(ObjectReader reader, Conference conference) {
    this.reader = reader;
    this.conference = conference;
  }

  SessionVersion of(String path, ObjectId id) throws IOException {
    if (!PathDiff.isFile(id)) {
      return SessionVersion.NONE;
    }
    SessionVersion known = read.get(id);
    if (known == null) {
      Optional<byte[]> bytes = FileTexts.of(reader, id);
      known =
          new SessionVersion(
              true,
              bytes.flatMap(it -> SessionFile.read(it, path, conference)).map(VisibleFacts::of));
      read.put(id, known);
    }
    return known;
  }

  /** Returns the readable versions, which include absent ones. */
  List<VisibleFacts> readable(String path, List<ObjectId> ids) throws IOException {
    List<VisibleFacts> found = new ArrayList<>();
    for (ObjectId id : ids) {
      SessionVersion version = of(path, id);
      if (version.isReadable()) {
        found.add(version.shown());
      }
    }
    return found;
  }
}
