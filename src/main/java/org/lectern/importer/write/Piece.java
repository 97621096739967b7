package org.lectern.importer.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One content file as an import would write it.
 *
 * @param key what it is known by from one import to the next: its id, or its slug
 * @param path in the content folder
 * @param fields values of {@link Values}, in the order that they are written
 * @param body the text below the fields; empty for the conference
 */
record Piece(Kind kind, String key, String path, Map<String, Object> fields, String body) {
  Piece {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The same with other fields. */
  Piece with(Map<String, Object> others) {
    return new Piece(kind, key, path, others, body);
  }

  /** The file. */
  String text() {
    String yaml = YamlText.fields(fields);
    return kind == Kind.CONFERENCE ? yaml : "---\n" + yaml + "---\n" + body;
  }
}
