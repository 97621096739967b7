/**
 * Programs of pretalx, as its API and its exports to tables give them.
 *
 * <p>May know {@code importer.format}, {@code importer.model}, {@code content.field} (for what
 * colors are), {@code problem} and {@code program}.
 */
package org.lectern.importer.pretalx;
