package org.lectern.importer.write;

import java.util.Map;

/**
 * A session or a speaker as its file is after an import, whoever wrote it.
 *
 * @param path in the content folder
 * @param body the text below the fields
 */
record RemainingFile(ContentKind kind, String path, Map<String, Object> fields, String body) {}
