package org.lectern.serve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.bundle.Bundled;

/** The preview's own files, below a path that no site uses. */
final class PreviewFiles {
  static final String FOLDER = "/.lectern/";

  /** The path of the events. */
  static final String EVENTS = FOLDER + "events";

  private static final Map<String, ResponseBody.Bytes> FILES =
      Stream.of("live.js", "live.css", "idiomorph.js")
          .collect(Collectors.toMap(name -> FOLDER + name, PreviewFiles::read));

  private PreviewFiles() {}

  /** Returns a file by its path on the host. */
  static Optional<ResponseBody> file(String path) {
    return Optional.ofNullable(FILES.get(path));
  }

  private static ResponseBody.Bytes read(String name) {
    return ResponseBody.of(Bundled.bytes(PreviewFiles.class, name));
  }
}
