package org.lectern.importer.write;

import java.util.List;

/**
 * What an import does so that what there is afterwards can be built, each with its file.
 *
 * @param kept what isn't in the import, and stays for files that need it
 * @param again what isn't here any longer, and is written again for files that need it
 * @param without what an editor removed, and is left out of a file that the import has it in
 * @param notes what an editor noted beside what is no longer in the import, and goes with it
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
