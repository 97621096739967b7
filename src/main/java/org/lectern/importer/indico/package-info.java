/**
 * Programs of Indico, as its HTTP API exports them. May know {@code importer.format}, {@code
 * importer.model}, {@code problem} and {@code program}.
 */
package org.lectern.importer.indico;
