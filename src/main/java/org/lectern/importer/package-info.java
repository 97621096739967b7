/**
 * The list of all formats that can be imported: {@link org.lectern.importer.Formats}. Schedules of
 * frab and pretalx are in {@code importer.format}, the others in a package each. May know {@code
 * importer.calendar}, {@code importer.format}, {@code importer.indico}, {@code importer.markdown},
 * {@code importer.sessionize}, {@code importer.table} and {@code suggest}.
 */
package org.lectern.importer;
