package org.lectern.search;

import java.util.function.BiFunction;
import org.lectern.address.SitePath;
import org.lectern.shelf.Shelf;
import org.lectern.site.Output;

/**
 * Gives the index's scripts their published names, in a folder of files that browsers may keep:
 * those names change with what is in them.
 *
 * @param shelf takes the scripts
 */
record Naming(String folder, BiFunction<String, byte[], SitePath> published, Shelf shelf) {
  Output.Asset name(String part, byte[] script) {
    return new Output.Asset(published.apply(folder + part + ".js", script), shelf.put(script));
  }
}
