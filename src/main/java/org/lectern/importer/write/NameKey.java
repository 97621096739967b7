package org.lectern.importer.write;

import java.util.Locale;
import org.lectern.content.field.Ids;

/** Compares names as readers do. */
final class NameKey {
  private NameKey() {}

  /** Returns a key that is equal for names that only differ in case and white space. */
  static String of(String name) {
    return Ids.plain(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
