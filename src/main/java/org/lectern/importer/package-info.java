/**
 * The list of all formats that can be imported, each in a package of its own: {@link
 * org.lectern.importer.Formats}. May know those packages, {@code importer.format} and {@code
 * suggest}.
 */
package org.lectern.importer;
