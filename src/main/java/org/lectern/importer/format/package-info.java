/**
 * What formats that can be imported have in common, and the schedules of frab and pretalx. Each
 * format makes an {@link org.lectern.importer.model.Imported} of a file, and tells what it couldn't
 * map.
 *
 * <p>Files come from strangers: they are read piece by piece, with limits on depth, length and the
 * whole ({@link org.lectern.importer.format.Reading}), and nothing in them is followed. May know
 * {@code importer.model}, {@code content.field} (for what ids, languages and colors are), {@code
 * content.source} (for what nobody sees), {@code markdown} (for what links are), {@code problem},
 * {@code program}, jackson-core, commons-csv, jsoup, StAX, flexmark's converter from HTML, and the
 * JDK.
 */
package org.lectern.importer.format;
