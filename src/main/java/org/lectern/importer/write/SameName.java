package org.lectern.importer.write;

import java.util.Locale;
import org.lectern.content.field.Ids;

/** What is the same of names that are the same to who reads them. */
final class SameName {
  private SameName() {}

  /** A name as all have it that differ in capitals and blanks at most. */
  static String of(String name) {
    return Ids.plain(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
