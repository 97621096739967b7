package org.lectern.importer.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A content file as an import would write it.
 *
 * @param key identifies it from one import to the next: its id, or its slug
 * @param path in the content folder
 * @param fields values of {@link Values}, in the order in which they are written
 * @param body the text below the fields; empty for the conference
 */
record ContentFile(
    ContentKind kind, String key, String path, Map<String, Object> fields, String body) {
  ContentFile {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Returns a copy with other fields. */
  ContentFile with(Map<String, Object> others) {
    return new ContentFile(kind, key, path, others, body);
  }

  /** Returns the text of the file. */
  String text() {
    String yaml = YamlText.fields(fields);
    return kind == ContentKind.CONFERENCE ? yaml : "---\n" + yaml + "---\n" + body;
  }
}
