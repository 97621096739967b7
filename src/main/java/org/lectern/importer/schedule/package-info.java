/**
 * {@code schedule.xml} and {@code schedule.json}, as frab, pretalx and Lectern itself write them.
 *
 * <p>May know {@code importer.format}, {@code importer.model}, {@code content.field} (for what ids
 * and colors are), {@code problem} and {@code program}.
 */
package org.lectern.importer.schedule;
