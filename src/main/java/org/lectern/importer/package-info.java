/**
 * The list of all formats that can be imported: {@link org.lectern.importer.Formats}. Each is in a
 * package of its own. May know {@code importer.calendar}, {@code importer.format}, {@code
 * importer.indico}, {@code importer.markdown}, {@code importer.model}, {@code importer.pretalx},
 * {@code importer.schedule}, {@code importer.sessionize}, {@code importer.table} and {@code
 * suggest}.
 */
package org.lectern.importer;
