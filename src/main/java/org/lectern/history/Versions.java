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
 * What sessions' files held. Each text is read once: what one commit wrote is what another finds.
 */
final class Versions {
  private final ObjectReader reader;
  private final Conference conference;
  private final Map<ObjectId, Version> read = new HashMap<>();

  Versions(ObjectReader reader, Conference conference) {
    this.reader = reader;
    this.conference = conference;
  }

  Version of(String path, ObjectId id) throws IOException {
    if (!Row.isFile(id)) {
      return Version.NONE;
    }
    Version known = read.get(id);
    if (known == null) {
      Optional<byte[]> bytes = FileTexts.of(reader, id);
      known =
          new Version(
              true,
              bytes.flatMap(it -> SessionFile.read(it, path, conference)).map(VisibleFacts::of));
      read.put(id, known);
    }
    return known;
  }

  /** Those that can be read, one of which may be that there was none. */
  List<VisibleFacts> readable(String path, List<ObjectId> ids) throws IOException {
    List<VisibleFacts> found = new ArrayList<>();
    for (ObjectId id : ids) {
      Version version = of(path, id);
      if (version.isReadable()) {
        found.add(version.shown());
      }
    }
    return found;
  }
}
