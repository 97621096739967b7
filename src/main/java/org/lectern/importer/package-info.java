/**
 * The list of all formats that can be imported: {@link org.lectern.importer.Formats}.
 *
 * <p>Each is in a package of its own: a class that reads its files, mostly one for what stands in
 * them, and some that make records of {@code importer.model} of that. All of them lean on {@code
 * importer.format}; what becomes content files of the records is {@code importer.write}'s, which
 * knows no format. May know {@code importer.calendar}, {@code importer.format}, {@code
 * importer.indico}, {@code importer.markdown}, {@code importer.model}, {@code importer.pretalx},
 * {@code importer.schedule}, {@code importer.sessionize}, {@code importer.table} and {@code
 * suggest}.
 */
package org.lectern.importer;
