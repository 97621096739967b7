package org.lectern.importer.write;

import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.SourceFile;

/**
 * A content file that is there already.
 *
 * @param path in the content folder
 * @param slug its name without {@code .md}
 * @param text as it is on the disk, with its own line ends
 */
record ExistingFile(Kind kind, String path, String slug, String text, SourceFile source) {
  /** What its {@code id:} says. */
  Optional<String> id() {
    return source.fields().get("id").map(Values::of).map(Object::toString);
  }

  /** Its fields. */
  Map<String, Object> fields() {
    return Values.of(source.fields());
  }

  /** The text below them. */
  String body() {
    return source.body();
  }
}
