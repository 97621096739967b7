package org.lectern.importer.format;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The options of an import.
 *
 * @param zone the zone of times without a zone, whatever the file says
 * @param url where the site will be published
 * @param columns for tables: fields by the headings of their columns
 */
public record ImportOptions(
    Optional<ZoneId> zone, Optional<String> url, Map<String, String> columns) {
  /** No options. */
  public static final ImportOptions NONE =
      new ImportOptions(Optional.empty(), Optional.empty(), Map.of());

  public ImportOptions {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
