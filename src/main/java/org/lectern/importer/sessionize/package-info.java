/**
 * Schedules of Sessionize, as its API gives them. May know {@code importer.format}, {@code
 * importer.model}, {@code problem} and {@code program}.
 */
package org.lectern.importer.sessionize;
