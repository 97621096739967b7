/**
 * Reads calendars (RFC 5545) as programs. May know {@code importer.format}, {@code importer.model},
 * {@code problem}, {@code program} and biweekly.
 */
package org.lectern.importer.calendar;
