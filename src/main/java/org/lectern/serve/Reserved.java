package org.lectern.serve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.bundle.Bundled;

/** The preview's own files, below a path that no site uses. */
final class Reserved {
  static final String FOLDER = "/.lectern/";

  /** The path of the events. */
  static final String EVENTS = FOLDER + "events";

  private static final Map<String, Body.Bytes> FILES =
      Stream.of("live.js", "live.css", "idiomorph.js")
          .collect(Collectors.toMap(name -> FOLDER + name, Reserved::read));

  private Reserved() {}

  /** Returns a file by its path on the host. */
  static Optional<Body> file(String path) {
    return Optional.ofNullable(FILES.get(path));
  }

  private static Body.Bytes read(String name) {
    return Body.of(Bundled.bytes(Reserved.class, name));
  }
}
