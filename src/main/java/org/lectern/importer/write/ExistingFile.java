package org.lectern.importer.write;

import java.util.Map;
import java.util.Optional;
import org.lectern.content.source.SourceFile;

/**
 * A content file that exists already.
 *
 * @param path in the content folder
 * @param slug its name without {@code .md}
 * @param text as it is on the disk, with its own line ends
 */
record ExistingFile(ContentKind kind, String path, String slug, String text, SourceFile source) {
  /** Returns its {@code id:}. */
  Optional<String> id() {
    return source.fields().get("id").map(Values::of).map(Object::toString);
  }

  /** Returns its fields. */
  Map<String, Object> fields() {
    return Values.of(source.fields());
  }

  /** Returns the text below the fields. */
  String body() {
    return source.body();
  }
}
