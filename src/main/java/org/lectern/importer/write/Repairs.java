package org.lectern.importer.write;

import java.util.List;

/**
 * What an import does so that the result can be built, each with its file.
 *
 * @param kept what isn't in the import, but is kept because files need it
 * @param again what was removed here, but is written again because files need it
 * @param without references in the import to what an editor removed, which are left out
 * @param notes comments beside values that are removed with them
 */
public record Repairs(
    List<String> kept, List<String> again, List<String> without, List<String> notes) {
  public Repairs {
    kept = List.copyOf(kept);
    again = List.copyOf(again);
    without = List.copyOf(without);
    notes = List.copyOf(notes);
  }
}
