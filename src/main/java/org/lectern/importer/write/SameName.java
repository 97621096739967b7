package org.lectern.importer.write;

import java.util.Locale;
import org.lectern.content.field.Ids;

/** Whether two names are the same to who reads them. */
final class SameName {
  private SameName() {}

  /** Whether they differ in capitals and blanks at most. */
  static boolean is(String one, String other) {
    return of(one).equals(of(other));
  }

  /** A name as all that are the same have it. */
  static String of(String name) {
    return Ids.plain(name).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
