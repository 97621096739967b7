package org.lectern.importer.format;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beside the file.
 *
 * @param zone in which times without a zone are meant, whatever the file says
 * @param url where the site will be published
 * @param columns for tables: the field that a column is, by the column's heading
 */
public record ImportOptions(
    Optional<ZoneId> zone, Optional<String> url, Map<String, String> columns) {
  /** Nothing. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), Map.of());

  public ImportOptions {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
