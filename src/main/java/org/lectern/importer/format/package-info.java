/**
 * What the formats that can be imported have in common. Each format makes an {@link
 * org.lectern.importer.model.Imported} of a file, and reports what it couldn't map.
 *
 * <p>Files come from strangers: they are read as streams, with limits on depth, length and total
 * size ({@link org.lectern.importer.format.Reading}), and no links in them are followed. May know
 * {@code importer.model}, {@code content.field} (for what ids and languages are), {@code
 * content.source} (for what nobody sees), {@code markdown} (for what links are), {@code problem},
 * {@code program}, commons-csv, jackson-core, jsoup, StAX, flexmark's converter from HTML, and the
 * JDK.
 */
package org.lectern.importer.format;
